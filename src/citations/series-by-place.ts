// The strands of a figure over time: what is counted in which place, its points, and what may be said of them.
import {cells} from "../charts/row-accessors.ts";
import {type Dot, measured, readSeries, runs, type Series, targets} from "../charts/series.ts";
import {isStretch} from "../domain/period.ts";
import type {Figure} from "../model/figures/figure.ts";
import type {DatedValue, Way} from "../words/zh/quoting/quotes.ts";
import type {Quantity, Speech} from "./language.ts";

/** One thing counted in one place. */
export interface Strand {
  thing: string;
  place: string;
  series: Series;
}

/** The strands of a figure, the focal place first, then by first appearance. */
export function strands(figure: Figure): Strand[] {
  const rows = new Map<string, number[]>();
  figure.table.rows.forEach((row, index) => {
    const key = JSON.stringify([row["series"] ?? "", row["geo"] ?? ""]);
    rows.set(key, [...(rows.get(key) ?? []), index]);
  });
  const found = [...rows].flatMap(([key, own]): Strand[] => {
    const [thing = "", place = ""] = JSON.parse(key) as string[];
    const [series] = readSeries(figure, own).series;
    return series ? [{thing, place, series}] : [];
  });
  return found.sort((a, b) => Number(b.place === figure.focus) - Number(a.place === figure.focus));
}

/** What sentences about strands need. */
export interface Teller {
  figure: Figure;
  speech: Speech;
}

/** What a strand is about, in words. */
export function subject({thing, place}: Strand, {speech}: Teller): string {
  return speech.say.subject(speech.name(thing), place === "" ? "" : speech.name(place));
}

/** The newest published value, all of them where sources differ; null where there is none. */
export function newest(strand: Strand, teller: Teller): DatedValue | null {
  const dots = strand.series.dots.filter((dot) => dot.role === "observation");
  const last = dots.at(-1);
  if (!last) return null;
  const same = dots.filter((dot) => dot.period === last.period);
  const values = [...new Set(same.map((dot) => value(dot, strand, teller)))];
  return {...point(last, strand, teller), said: values.join(teller.speech.say.or)};
}

/** The base value the plan gives, or null. */
export function base(strand: Strand, teller: Teller): DatedValue | null {
  const dot = strand.series.dots.find(({role}) => role === "baseline");
  return dot ? point(dot, strand, teller) : null;
}

/** How the strand moved: only exact values of one run are subtracted, others stand side by side. */
export function change(strand: Strand, teller: Teller): string | null {
  const {say} = teller.speech;
  const fit = (dot: Dot) => dot.qualifier === "exact" && !dot.conflict;
  const [run = []] = runs(strand.series)
    .map((dots) => dots.filter(fit))
    .filter((dots) => dots.length > 1)
    .sort((a, b) => (b.at(-1)?.x ?? 0) - (a.at(-1)?.x ?? 0));
  const [from, to] = [run[0], run.at(-1)];
  if (from && to && from !== to) {
    const [way, by] = moved(to.y - from.y, strand, teller);
    return say.change(subject(strand, teller), ...ends(from, to, strand, teller), way, by);
  }
  const dots = measured(strand.series);
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last || first.period === last.period) return null;
  return say.apart(
    subject(strand, teller),
    ...ends(first, last, strand, teller),
    say.reasons[reason(dots)]
  );
}

/** The one reason why two values are not subtracted, the plainest first. */
function reason(dots: readonly Dot[]): keyof Speech["say"]["reasons"] {
  const ends = [dots.at(0), dots.at(-1)].filter((dot) => dot !== undefined);
  if (ends.some((dot) => dot.qualifier !== "exact")) return "bound";
  if (ends.some((dot) => dot.conflict)) return "conflict";
  if (dots.slice(1).some((dot) => dot.broken)) return "changed";
  const [first = "", last = ""] = ends.map((dot) => dot.period);
  return isStretch(first) === isStretch(last) ? "method" : "length";
}

/** What documents aim at, or null. */
export function aims(strand: Strand, teller: Teller): string | null {
  const {aimed, say, title, period} = teller.speech;
  const parts = targets(strand.series).map((dot) => {
    const plain = value({...dot, qualifier: "exact"}, strand, teller);
    const document = dot.document === "" ? "" : say.document(title(dot.document));
    return say.aim(period(dot.period), aimed(plain, dot.qualifier), document);
  });
  return parts.length === 0 ? null : say.target(subject(strand, teller), parts.join(say.list));
}

function ends(from: Dot, to: Dot, strand: Strand, teller: Teller): [DatedValue, DatedValue] {
  return [point(from, strand, teller), point(to, strand, teller)];
}

function point(dot: Dot, strand: Strand, teller: Teller): DatedValue {
  const {figure, speech} = teller;
  return {
    when: speech.period(dot.period),
    said: value(dot, strand, teller),
    plain: dot.qualifier === "exact",
    inferred: figure.table.rows[dot.row]?.["date_inferred"] === true
  };
}

function value(dot: Dot, strand: Strand, teller: Teller): string {
  const {speech} = teller;
  if (reversed(teller)) return speech.say.ranked(speech.count(dot.y));
  return speech.amount({...quantity(strand, teller), value: dot.y, bound: dot.qualifier});
}

function moved(by: number, strand: Strand, teller: Teller): [Way, string] {
  const {speech} = teller;
  const size = Number(Math.abs(by).toPrecision(12));
  if (reversed(teller))
    return [
      by === 0 ? "same" : by < 0 ? "forward" : "backward",
      speech.say.places(speech.count(size))
    ];
  const own = quantity(strand, teller);
  const changeWords =
    own.unit === "%"
      ? speech.say.points(speech.amount({...own, unit: null, value: size}))
      : speech.amount({...own, value: size});
  return [by === 0 ? "same" : by > 0 ? "more" : "less", changeWords];
}

function quantity(strand: Strand, {figure}: Teller): Quantity {
  const column = cells(figure).column("y");
  const {unit = null, decimals = null} = column ?? {};
  return {value: 0, unit, decimals, bound: null, of: strand.thing};
}

/** Whether values are places in a ranking, the first the best. */
function reversed({figure: {options}}: Teller): boolean {
  return options["reverse"] === true || options["kind"] === "rank";
}
