// Finding what an expression names, or saying what stands near it.
import {byPeriod} from "../../../../src/domain/period.ts";
import {geoLevels} from "../../../../src/model/evidence/geo.ts";
import type {Observation} from "../../../../src/model/evidence/observation.ts";
import type {Series} from "../../../../src/model/evidence/series.ts";
import {both, didYouMean, quoted} from "../../problems/problem.ts";
import {type Context, Fault} from "./context.ts";

/** A record by table and id. Faults on an unknown id, with the nearest. */
export function record(
  {records}: Context,
  table: string,
  id: string
): Readonly<Record<string, unknown>> {
  const found = records.get(`${table} ${id}`);
  if (found) return found;
  const known = [...records.keys()]
    .filter((key) => key.startsWith(`${table} `))
    .map((key) => key.slice(table.length + 1));
  throw new Fault(
    both(`${table} 里没有 ${quoted(id)}。`, `unknown id ${quoted(id)} in ${table}.`),
    both(`应为 ${table} 的一个代码。`, `Expected an id of ${table}.`),
    misplaced({records}, id) || didYouMean(id, known)
  );
}

/** What a word that stands in the wrong place is, where it is the id of something else. */
function misplaced({records}: Pick<Context, "records">, id: string): string {
  const key = [...records.keys()].find((each) => each.split(" ")[1] === id);
  if (key === undefined) return "";
  const [table = ""] = key.split(" ");
  return both(
    `${quoted(id)} 是 ${table} 的代码，写的位置不对。`,
    `${quoted(id)} is an id of ${table}: it stands in the wrong place.`
  );
}

/** The series of that id. */
export function series(given: Context, id: string): Series {
  const {catalogue} = given;
  const found = catalogue.series.find((row) => row.id === id);
  if (found) return found;
  const known = catalogue.series.map((row) => row.id);
  throw new Fault(
    both(`没有统计项 ${quoted(id)}。`, `unknown series ${quoted(id)}.`),
    both("应为 series.csv 的一个代码。", "Expected an id of series.csv."),
    misplaced(given, id) || didYouMean(id, known)
  );
}

/**
 * The published figures of a series, a place and a period; `first` and `latest` name the ends.
 * More than one where sources conflict. Faults where nothing was published.
 */
export function figures(given: Context, id: string, geo: string, period: string): Observation[] {
  series(given, id);
  record(given, "geos", geo);
  const rows = [...(given.figures.get(`${id} ${geo}`) ?? [])].sort((a, b) =>
    byPeriod(a.period, b.period)
  );
  const wanted =
    period === "latest" ? rows.at(-1)?.period : period === "first" ? rows[0]?.period : period;
  const found = rows.filter((row) => row.period === wanted);
  if (found.length) return found;
  const known = [...new Set(rows.map((row) => row.period))];
  throw new Fault(
    both(
      `${geo} 的 ${id} 在 ${quoted(period)} 没有查到数。`,
      `no figure of ${id} for ${geo} in ${quoted(period)}.`
    ),
    known.length
      ? both(`有数值的时期：${known.join("、")}。`, `Expected one of ${known.join(", ")}.`)
      : both("应为有公布值的统计项和地区。", "Expected a series and a place with figures.")
  );
}

/** The fault of asking for one figure where sources give several. */
export const conflicting = (id: string, geo: string, period: string): Fault =>
  new Fault(
    both(
      `${geo} 的 ${id} 在 ${period} 有互相冲突的数值。`,
      `sources conflict on ${id} for ${geo} in ${period}.`
    ),
    both("应为只有一个数值的时期。", "Expected a single figure.")
  );

/** The one exact figure that can be reckoned with. Faults on conflicts and on bounds. */
function exact(given: Context, id: string, geo: string, period: string): Observation {
  const [row, second] = figures(given, id, geo, period);
  if (!row || second) throw conflicting(id, geo, period);
  if (row.qualifier !== "exact" && row.qualifier !== "about")
    throw new Fault(
      both(`${row.cell} 是界限或预计数。`, `${row.cell} is a bound or a forecast.`),
      both("计算须用确数。", "Expected an exact figure to reckon with.")
    );
  return row;
}

/** Two figures that may be set against each other: the same kind of period, no change of method between. */
export function pair(
  given: Context,
  id: string,
  geo: string,
  from: string,
  to: string
): [Observation, Observation] {
  const first = exact(given, id, geo, from);
  const second = exact(given, id, geo, to);
  if (first.period_kind !== second.period_kind)
    throw new Fault(
      both(
        `${first.cell} 与 ${second.cell} 的时期类别不同。`,
        `${first.cell} and ${second.cell} are of different kinds of period.`
      ),
      both("应为同一类时期。", "Expected one kind.")
    );
  const broken = series(given, id).breaks.find(
    (at) => byPeriod(first.period, at) < 0 && byPeriod(at, second.period) <= 0
  );
  if (broken !== undefined)
    throw new Fault(
      both(`${id} 的统计方法在 ${broken} 有变更。`, `the method of ${id} changed in ${broken}.`),
      both("应取变更同一侧的两个数值。", "Expected two figures on the same side of the change.")
    );
  return [first, second];
}

/**
 * The figures a place is ranked among, its own with them. Faults where they do not settle its place: a bound
 * whose true number may stand on either side of it, or sources that put one place on both sides.
 */
export function rivals(given: Context, own: Observation, level: string): Observation[] {
  const found = peers(given, own, level);
  const side = (row: Observation): number => Math.sign(row.value - own.value);
  const split = found.find((row) =>
    found.some((other) => other.geo === row.geo && side(other) !== side(row))
  );
  if (split) throw conflicting(split.series, split.geo, split.period);
  const open = found.find((row) => row.geo !== own.geo && !settled(own, row));
  if (own.qualifier === "forecast" || open)
    throw new Fault(
      both(
        `${(open ?? own).cell} 是界限或预计数，名次定不下来。`,
        `${(open ?? own).cell} is a bound or a forecast: the place is open.`
      ),
      both("排名次须用确数。", "Expected exact figures to rank.")
    );
  return found;
}

/** Whether it is certain which of two figures is the greater, or that they are equal. */
function settled(one: Observation, other: Observation): boolean {
  const [less, more] = one.value < other.value ? [one, other] : [other, one];
  const loose = (row: Observation): boolean =>
    row.qualifier === "at_least" || row.qualifier === "at_most";
  if (less.value === more.value) return !loose(less) && !loose(more);
  return less.qualifier !== "at_least" && more.qualifier !== "at_most";
}

/** Figures of the same series, period and kind of period, of places of one level; forecasts are none. */
export function peers(given: Context, own: Observation, level: string): Observation[] {
  const rows = given.catalogue.observations.filter(
    (row) =>
      row.series === own.series &&
      row.period === own.period &&
      row.period_kind === own.period_kind &&
      row.qualifier !== "forecast"
  );
  const found = rows.filter((row) => record(given, "geos", row.geo)["level"] === level);
  if (!found.length)
    throw new Fault(
      both(`没有 ${quoted(level)} 一级的地区。`, `no place of level ${quoted(level)}.`),
      both(`可用：${geoLevels.join("、")}。`, `Expected one of ${geoLevels.join(", ")}.`)
    );
  return found;
}
