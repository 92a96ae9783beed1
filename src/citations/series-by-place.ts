// The series of a figure over time: what is counted in which place, its points, and what may be said of them.
import {rowAccessors} from "../charts/row-accessors.ts";
import {
  type Dot,
  measured,
  readSeries,
  type Series,
  targets,
  unbrokenRuns
} from "../charts/series.ts";
import {isStretch} from "../domain/period.ts";
import type {Figure} from "../model/figures/figure.ts";
import type {DatedValue, Way} from "../words/zh/quoting/quotes.ts";
import type {Language, Quantity} from "./language.ts";

/** One thing counted in one place. */
export interface PlaceSeries {
  thing: string;
  place: string;
  series: Series;
}

/** The series of a figure, the focal place first, then by first appearance. */
export function seriesByPlace(figure: Figure): PlaceSeries[] {
  const rows = new Map<string, number[]>();
  figure.table.rows.forEach((row, index) => {
    const key = JSON.stringify([row["series"] ?? "", row["geo"] ?? ""]);
    rows.set(key, [...(rows.get(key) ?? []), index]);
  });
  const found = [...rows].flatMap(([key, own]): PlaceSeries[] => {
    const [thing = "", place = ""] = JSON.parse(key) as string[];
    const [series] = readSeries(figure, own).series;
    return series ? [{thing, place, series}] : [];
  });
  return found.sort((a, b) => Number(b.place === figure.focus) - Number(a.place === figure.focus));
}

/** What sentences about series need. */
export interface SentenceContext {
  figure: Figure;
  language: Language;
}

/** What a series is about, in words. */
export function subject({thing, place}: PlaceSeries, {language}: SentenceContext): string {
  return language.say.subject(language.name(thing), place === "" ? "" : language.name(place));
}

/** The newest published value, all of them where sources differ; null where there is none. */
export function newest(series: PlaceSeries, context: SentenceContext): DatedValue | null {
  const dots = series.series.dots.filter((dot) => dot.role === "observation");
  const last = dots.at(-1);
  if (!last) return null;
  const same = dots.filter((dot) => dot.period === last.period);
  const values = [...new Set(same.map((dot) => value(dot, series, context)))];
  return {...point(last, series, context), said: values.join(context.language.say.or)};
}

/** The base value the plan gives, or null. */
export function base(series: PlaceSeries, context: SentenceContext): DatedValue | null {
  const dot = series.series.dots.find(({role}) => role === "baseline");
  return dot ? point(dot, series, context) : null;
}

/** How the series moved: only exact values of one run are subtracted, others stand side by side. */
export function change(series: PlaceSeries, context: SentenceContext): string | null {
  const {say} = context.language;
  const fit = (dot: Dot) => dot.qualifier === "exact" && !dot.conflict;
  const [run = []] = unbrokenRuns(series.series)
    .map((dots) => dots.filter(fit))
    .filter((dots) => dots.length > 1)
    .sort((a, b) => (b.at(-1)?.x ?? 0) - (a.at(-1)?.x ?? 0));
  const [from, to] = [run[0], run.at(-1)];
  if (from && to && from !== to) {
    const [way, by] = moved(to.y - from.y, series, context);
    return say.change(subject(series, context), ...ends(from, to, series, context), way, by);
  }
  const dots = measured(series.series);
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last || first.period === last.period) return null;
  return say.apart(
    subject(series, context),
    ...ends(first, last, series, context),
    say.reasons[reason(dots)]
  );
}

/** The one reason why two values are not subtracted, the plainest first. */
function reason(dots: readonly Dot[]): keyof Language["say"]["reasons"] {
  const ends = [dots.at(0), dots.at(-1)].filter((dot) => dot !== undefined);
  if (ends.some((dot) => dot.qualifier !== "exact")) return "bound";
  if (ends.some((dot) => dot.conflict)) return "conflict";
  if (dots.slice(1).some((dot) => dot.broken)) return "changed";
  const [first = "", last = ""] = ends.map((dot) => dot.period);
  return isStretch(first) === isStretch(last) ? "method" : "length";
}

/** What documents aim at, or null. */
export function aims(series: PlaceSeries, context: SentenceContext): string | null {
  const {aimed, say, title, period} = context.language;
  const parts = targets(series.series).map((dot) => {
    const plain = value({...dot, qualifier: "exact"}, series, context);
    const document = dot.document === "" ? "" : say.document(title(dot.document));
    return say.aim(period(dot.period), aimed(plain, dot.qualifier), document);
  });
  return parts.length === 0 ? null : say.target(subject(series, context), parts.join(say.list));
}

function ends(
  from: Dot,
  to: Dot,
  series: PlaceSeries,
  context: SentenceContext
): [DatedValue, DatedValue] {
  return [point(from, series, context), point(to, series, context)];
}

function point(dot: Dot, series: PlaceSeries, context: SentenceContext): DatedValue {
  const {figure, language} = context;
  return {
    when: language.period(dot.period),
    said: value(dot, series, context),
    plain: dot.qualifier === "exact",
    inferred: figure.table.rows[dot.row]?.["date_inferred"] === true
  };
}

function value(dot: Dot, series: PlaceSeries, context: SentenceContext): string {
  const {language} = context;
  if (reversed(context)) return language.say.ranked(language.count(dot.y));
  return language.amount({...quantity(series, context), value: dot.y, bound: dot.qualifier});
}

function moved(by: number, series: PlaceSeries, context: SentenceContext): [Way, string] {
  const {language} = context;
  const size = Number(Math.abs(by).toPrecision(12));
  if (reversed(context))
    return [
      by === 0 ? "same" : by < 0 ? "forward" : "backward",
      language.say.places(language.count(size))
    ];
  const own = quantity(series, context);
  const changeWords =
    own.unit === "%"
      ? language.say.points(language.amount({...own, unit: null, value: size}))
      : language.amount({...own, value: size});
  return [by === 0 ? "same" : by > 0 ? "more" : "less", changeWords];
}

function quantity(series: PlaceSeries, {figure}: SentenceContext): Quantity {
  const column = rowAccessors(figure).column("y");
  const {unit = null, decimals = null} = column ?? {};
  return {value: 0, unit, decimals, bound: null, of: series.thing};
}

/** Whether values are places in a ranking, the first the best. */
function reversed({figure: {options}}: SentenceContext): boolean {
  return options["reverse"] === true || options["kind"] === "rank";
}
