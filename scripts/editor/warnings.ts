// What may be right and should be looked at again: jumps, slips by a power of ten, gaps, old figures, promises that have come due.
import {withId} from "../../src/domain/indexed.ts";
import {byPeriod, dayOf, isOverBy, isYear, yearOf} from "../../src/domain/period.ts";
import type {Catalogue} from "../../src/model/catalogue.ts";
import type {Observation} from "../../src/model/evidence/observation.ts";

/** How many times its neighbour a value may be before somebody should look. */
const jump = 3;
/** After how many years without a figure a series is old. */
const old = 2;

/** The lines, one kind each with its count and first three; none where nothing strikes. */
export function warnings(catalogue: Catalogue, today: Date): string[] {
  const names = new Map([...catalogue.series, ...catalogue.geos].map(({id, name}) => [id, name]));
  const name = (row: Pick<Observation, "series" | "geo">) =>
    `${names.get(row.series) ?? row.series} ${names.get(row.geo) ?? row.geo}`;
  const own = ({geo}: Observation) => (geo === catalogue.site.place ? 0 : 1);
  const runs = annual(catalogue.observations).sort(
    ([a], [b]) => (a ? own(a) : 1) - (b ? own(b) : 1)
  );
  const pairs = runs.flatMap((run) =>
    run.slice(1).map((row, index) => ({row, before: run[index] ?? row}))
  );
  const steps = pairs
    .map(({row, before}) => ({row, before, times: ratio(row.value, before.value)}))
    .filter(
      ({times, row, before}) =>
        times >= jump &&
        yearOf(row.period) - yearOf(before.period) === 1 &&
        Math.max(Math.abs(row.value), Math.abs(before.value)) >= 10
    );
  const at = ({period}: Observation) => (isYear(period) ? `${period} 年` : period);
  const show = ({row, before}: {row: Observation; before: Observation}) =>
    `${name(row)} ${at(before)} ${before.value}，${at(row)} ${row.value}（${row.file}）`;
  const one = (row: Observation) => `${name(row)} ${at(row)} ${row.value}（${row.file}）`;
  const slips = steps.filter(({times}) => slip(times));
  const year = today.getFullYear();
  return [
    ...lines("相邻两年相差约百倍或万倍，像是单位错了", slips.map(show)),
    ...lines("相邻两年相差很大", steps.filter(({times}) => !slip(times)).map(show)),
    ...lines(
      "只有它是 0，像是没有公布；没有公布的，应删去整行",
      odd(catalogue, ({value}) => value === 0, 10).map(one)
    ),
    ...lines("只有它是负数，请核对", odd(catalogue, ({value}) => value < 0, 0).map(one)),
    ...lines("累计数比前一期小，像是填错了，或者换了算法", falls(catalogue).map(show)),
    ...lines(
      "一列年度数里夹着时点数，请核对 period_kind",
      strays(catalogue).map((row) => `${name(row)} ${row.period}（${row.file}）`)
    ),
    ...lines(
      "中间缺年份",
      gaps(runs, catalogue).map(({row, missing}) => `${name(row)} 缺 ${missing.join("、")} 年`)
    ),
    ...lines(
      "最新的数已旧，该看看有没有新的",
      stale(catalogue, year).map(({row}) => `${name(row)} 只到 ${row.period}`)
    ),
    ...lines("承诺已到期，还没有数值或事件可对照", due(catalogue, today))
  ];
}

function lines(title: string, entries: readonly string[]): string[] {
  if (!entries.length) return [];
  return [
    `请再看一眼：${title}（${entries.length} 处）`,
    ...entries.slice(0, 3).map((entry) => `  ${entry}`),
    ...(entries.length > 3 ? [`  ……另有 ${entries.length - 3} 处`] : [])
  ];
}

/** The yearly values of each series and place, one a year, in the order of the years. */
function annual(observations: readonly Observation[]): Observation[][] {
  const flows = observations.filter(
    (row) =>
      // A mean of several years stands for none of them.
      row.period_kind === "year" &&
      isYear(row.period) &&
      !row.conflict &&
      row.qualifier !== "forecast"
  );
  return [...Map.groupBy(flows, ({series, geo}) => `${series} ${geo}`).values()].map((run) =>
    run.toSorted((a, b) => byPeriod(a.period, b.period))
  );
}

/** The figures of each series and place that came true. */
function runsOf({observations}: Catalogue): Observation[][] {
  const real = observations.filter(
    ({period_kind, qualifier}) => period_kind !== "target" && qualifier !== "forecast"
  );
  return [...Map.groupBy(real, ({series, geo}) => `${series} ${geo}`).values()];
}

/** Running totals that are smaller than the one before, where the method has not changed between the two. */
function falls(catalogue: Catalogue): {row: Observation; before: Observation}[] {
  return runsOf(catalogue).flatMap((run) => {
    const totals = run
      .filter(({period_kind, conflict}) => period_kind === "cumulative" && !conflict)
      .toSorted((a, b) => byPeriod(a.period, b.period));
    const breaks = withId(catalogue.series, run[0]?.series ?? null)?.breaks ?? [];
    return totals.slice(1).flatMap((row, index) => {
      const before = totals[index] ?? row;
      const changed = breaks.some((at) => isOverBy(before.period, at) && !isOverBy(row.period, at));
      return row.value < before.value && !changed ? [{row, before}] : [];
    });
  });
}

/** The one value of a series that is so, while every other, and there are three, is `least` or more. */
function odd(
  {observations}: Catalogue,
  so: (row: Observation) => boolean,
  least: number
): Observation[] {
  return [...Map.groupBy(observations, ({series}) => series).values()].flatMap((rows) => {
    const [one, ...more] = rows.filter(so);
    const others = rows.filter((row) => !so(row));
    if (!one || more.length || others.length < 3) return [];
    return others.every(({value}) => value >= least) ? [one] : [];
  });
}

/** Single stocks of a moment among the flows of years: one of the two kinds is a slip. */
function strays(catalogue: Catalogue): Observation[] {
  return runsOf(catalogue).flatMap((run) => {
    const stocks = run.filter(({period_kind}) => period_kind === "as_of");
    const flows = run.filter(({period_kind}) => period_kind === "year").length;
    return flows > 1 && stocks.length * 2 < flows ? stocks : [];
  });
}

function ratio(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return Math.abs(a) > Math.abs(b) ? Math.abs(a / b) : Math.abs(b / a);
}

/** Near a hundred or ten thousand times: a percent for a share, 万 for ones. */
const slip = (times: number): boolean =>
  [100, 10_000].some((power) => times > power * 0.6 && times < power * 1.6);

function gaps(runs: readonly Observation[][], catalogue: Catalogue) {
  const reported = new Set(
    catalogue.gaps.map(({series, geo, period}) => `${series} ${geo} ${period}`)
  );
  return runs.flatMap((run) => {
    const [row] = run;
    const years = run.map(({period}) => yearOf(period));
    if (!row || run.length < 3) return [];
    const missing: number[] = [];
    for (let year = years[0] ?? 0; year < (years.at(-1) ?? 0); year++)
      if (!years.includes(year) && !reported.has(`${row.series} ${row.geo} ${year}`))
        missing.push(year);
    return missing.length ? [{row, missing}] : [];
  });
}

/** The newest figure of each series for the place of the plan, where that is years ago. */
function stale({observations, site}: Catalogue, year: number): {row: Observation}[] {
  const own = observations.filter(
    ({geo, period_kind}) => geo === site.place && period_kind !== "target"
  );
  return [...Map.groupBy(own, ({series}) => series).values()].flatMap((rows) => {
    const row = rows.toSorted((a, b) => byPeriod(a.period, b.period)).at(-1);
    return row && year - yearOf(row.period) > old ? [{row}] : [];
  });
}

/** Promises whose day has passed and that nothing in the data bears on. */
function due({commitments}: Catalogue, today: Date): string[] {
  const day = dayOf(today);
  return commitments
    .filter(
      (row) =>
        row.due !== null &&
        row.same_as === null &&
        isOverBy(row.due, day) &&
        row.evidence_series.length === 0 &&
        row.evidence_events.length === 0 &&
        row.indicator === null
    )
    .map((row) => `${row.id} ${row.measure}（${row.due_text ?? row.due ?? ""}）`);
}
