// Lines of a matrix or a ranking: sorting, leaving out, closing the gaps.
import type {FigureState} from "./figure-state.ts";
import type {Spot} from "./hit-test.ts";
import {amountOf} from "./network-neighbours.ts";
import type {Drawing, PageFigure} from "./read-figure.ts";

/** What is known of a line, for sorting. */
export interface DrawnLine {
  name: string;
  kind: string;
  count: number;
  lead: number;
}

const collator = new Intl.Collator("zh");

/** The lines in the order asked for; ties and unknown orders keep the order as drawn. */
export function sorted<T extends DrawnLine>(lines: readonly T[], order: string | null): T[] {
  if (order === "value") return [...lines].sort((a, b) => b.count - a.count);
  if (order === "name") return [...lines].sort((a, b) => collator.compare(a.name, b.name));
  if (order === "kind") return [...lines].sort((a, b) => collator.compare(a.kind, b.kind));
  return order === "reverse" ? [...lines].reverse() : [...lines];
}

/** Sums the rows of each group, or only those that count; groups keep the order given. */
function linesOf(
  stage: Pick<PageFigure, "entries" | "sketches">,
  groups: readonly string[],
  counted?: ReadonlySet<number>
): DrawnLine[] {
  const lines = new Map(groups.map((name) => [name, {name, kind: "", count: 0, lead: 0}]));
  for (const {row, group} of stage.sketches[0]?.places ?? []) {
    const line = lines.get(group);
    const cells = stage.entries[row]?.cells;
    if (!line || !cells || counted?.has(row) === false) continue;
    line.kind = cells.get("row_kind") ?? "";
    line.count += amountOf(cells.get("count") ?? cells.get("value") ?? "") || 0;
    line.lead += amountOf(cells.get("lead") ?? "") || 0;
  }
  return [...lines.values()];
}

/** A line of a drawing that can be moved. */
export interface Strip {
  element: SVGElement;
  name: string;
  high: number;
  /** How far down the drawing itself puts it. */
  top: number;
  rows: Set<number>;
  /** The period it belongs to; empty where the drawing holds one period. */
  period: string;
}

/** Moves the lines that `pick` keeps, in its order, and shortens the drawing by those left out. */
export function arrange(sketch: Drawing, pick: (strips: Strip[]) => Strip[]): void {
  const {svg, width, height, places} = sketch;
  const strips = [...svg.querySelectorAll<SVGElement>("g.line")].map(stripOf);
  const kept = pick(strips);
  const drawn = svg.dataset["period"] ?? "";
  // Lines of each period are drawn from the same top, those of one period shown.
  const periods = [...new Set(strips.map(({period}) => period))];
  const start = new Map(
    periods.flatMap((one) => [...starts(strips.filter(({period}) => period === one))])
  );
  const end = starts(kept);
  const shift = (strip: Strip) => (end.get(strip) ?? 0) - (start.get(strip) ?? 0);
  for (const strip of strips) {
    const by = shift(strip);
    strip.element.classList.toggle("gone", !end.has(strip));
    strip.element.removeAttribute("display");
    // The property `translate`, which would leave that of the drawing alone, is unknown to Chromium 103.
    strip.element.style.transform = by === 0 ? "" : `translate(0, ${String(strip.top + by)}px)`;
  }
  const left = height - sum(strips.filter(({period}) => period === drawn)) + sum(kept);
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(left)}`);
  svg.setAttribute("height", String(left));
  // Sums of all lines would be wrong below a part of them.
  svg.querySelector(".total")?.classList.toggle("gone", kept.length < strips.length);
  sketch.shown = kept.flatMap((strip) =>
    places
      .filter(({row}) => strip.rows.has(row))
      .map((place): Spot => ({...place, y: place.y + shift(strip)}))
  );
}

function stripOf(element: SVGElement): Strip {
  const rows = [...element.querySelectorAll<SVGElement>("[data-row]")].map(({dataset}) =>
    Number(dataset["row"])
  );
  const {group = "", height, period = ""} = element.dataset;
  const [, top = 0] =
    /^translate\(0,([\d.]+)\)$/u.exec(element.getAttribute("transform") ?? "") ?? [];
  return {
    ...{element, name: group, high: Number(height), top: Number(top)},
    ...{rows: new Set(rows), period}
  };
}

/** Where each line starts when they stand one below the other. */
function starts(strips: readonly Strip[]): Map<Strip, number> {
  let top = 0;
  return new Map(strips.map((strip) => [strip, (top += strip.high) - strip.high]));
}

function sum(strips: readonly Strip[]): number {
  return strips.reduce((total, {high}) => total + high, 0);
}

/** The lines of a drawing that a choice leaves, in its order. */
export function picked(stage: PageFigure, choice: FigureState): (strips: Strip[]) => Strip[] {
  if (stage.kind === "timeline")
    return (strips) => strips.filter(({name}) => !choice.hide.includes(name));
  return (strips) => {
    const year = yearOf(stage, choice);
    const own = strips.filter(({period}) => period === year);
    return chosen(stage, choice, own).flatMap((name) => own.filter((strip) => strip.name === name));
  };
}

/** The names of the lines that a choice leaves, in its order. */
function chosen(stage: PageFigure, choice: FigureState, strips: readonly Strip[]): string[] {
  const names = [...new Set(strips.map(({name}) => name))];
  const rows = new Set(strips.flatMap(({rows}) => [...rows]));
  return sorted(linesOf(stage, names, rows), choice.sort)
    .filter(({name, lead}) => !choice.hide.includes(name) && (choice.role !== "lead" || lead > 0))
    .map(({name}) => name);
}

/** A period that a reader may choose. */
export interface Year {
  /** As the drawing names it. */
  at: string;
  words: string;
  rows: number[];
}

/** The periods of a drawing that holds several, oldest first; none where it holds one. */
export function yearsOf(stage: Pick<PageFigure, "entries" | "sketches">): Year[] {
  const lines = stage.sketches[0]?.svg.querySelectorAll<SVGElement>("g.line[data-period]") ?? [];
  const years = new Map<string, Year>();
  for (const strip of [...lines].map(stripOf)) {
    const rows = [...strip.rows];
    const words = stage.entries[rows[0] ?? -1]?.cells.get("period") ?? "";
    const year = years.get(strip.period) ?? {at: strip.period, words, rows: []};
    year.rows.push(...rows);
    years.set(strip.period, year);
  }
  return [...years.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The period that a choice shows: as drawn where it names none that is there. */
export function yearOf(
  stage: Pick<PageFigure, "entries" | "sketches">,
  choice: FigureState
): string {
  const drawn = stage.sketches[0]?.svg.dataset["period"] ?? "";
  return yearsOf(stage).find(({at}) => at === choice.year)?.at ?? drawn;
}
