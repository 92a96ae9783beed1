// Places compared: one line each, the best first, the focal place marked; of several years one is shown.
import type {Figure} from "../../model/figures/figure.ts";
import {number, period} from "../../words/format.ts";
import {evened} from "../../words/line-breaking.ts";
import {width as textWidth} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {namesWithValue} from "../describe/tied.ts";
import {ascent, type Label, labelHeight, write} from "../labels/place-labels.ts";
import {type RankEntry, type Year, yearsOf} from "../layout/rank-rows.ts";
import {emptyState} from "../marks/empty-state.ts";
import {hatch} from "../marks/hatch.ts";
import {root} from "../plot-adapter.ts";
import {rowAccessors} from "../row-accessors.ts";
import {sizes} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See the first line of this file. */
export const rank: Kind = {
  description: "Places compared at one time, the best first; of several years a reader may choose.",
  channels: {
    label: {description: "The place: one line each.", required: true, types: ["text"]},
    value: {description: "The quantity.", required: true, types: ["number", "integer"]},
    period: {description: "The period of the value.", required: false, types: ["period"]},
    qualifier: {
      description: "exact, at_least, about or forecast.",
      required: false,
      types: ["text"]
    }
  },
  options: {
    order: "desc: the largest first (the usual); asc: the smallest first.",
    mark: "bar: from zero (the usual); dot: for ranks and indexes, where zero means nothing.",
    period: "Of several periods the one that is shown first; the newest is the usual."
  },
  draw,
  describe
};

/** What every line needs. */
interface Sheet {
  document: Document;
  theme: Theme;
  /** Whether dots are drawn, not bars. */
  dot: boolean;
  nameRoom: number;
  x: (value: number) => number;
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const years = yearsOf(figure, words);
  const all = years.flatMap(({entries}) => entries);
  const values = all.flatMap(({value}) => (value === null ? [] : [value]));
  const [first] = years;
  if (!first || values.length === 0) return emptyState(frame, document, words);
  const dot = figure.options["mark"] === "dot";
  const nameRoom = Math.min(width * 0.36, longest(all.map(({name}) => name)) + 12);
  const valueRoom =
    longest(all.flatMap(({said, value}) => (value === null ? [] : [said]))) + (dot ? 18 : 12);
  const from = Math.min(0, ...values);
  const to = Math.max(0, ...values) || 1;
  const room = width - nameRoom - valueRoom;
  const x = (value: number): number => nameRoom + ((value - from) / (to - from)) * room;
  const sheet: Sheet = {document, theme, dot, nameRoom, x};
  const svg = root(document, width, 0);
  const points: Point[] = [];
  const start = years.length > 1 ? 24 : 2;
  const ends = years.map((year) => {
    let top = start;
    for (const entry of year.entries) {
      const line = lineOf(sheet, entry, top, year, year === first);
      svg.append(line.group);
      points.push({row: entry.row, x: line.x, y: line.y, group: entry.name});
      top += line.high;
    }
    return top;
  });
  const height = Math.ceil((ends[0] ?? start) + 2);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  if (!dot) svg.append(zero(sheet, start - 2, Math.max(height, ...ends)));
  if (years.length > 1) {
    // The script knows by this which year is drawn when none is chosen.
    svg.setAttribute("data-period", first.at);
    svg.append(yearLabel(sheet, first, words));
  }
  return {svg, width, height, points};
}

/** One line: name, mark, value. It moves as a whole when a reader sorts. */
function lineOf(
  {document, theme, dot, nameRoom, x}: Sheet,
  entry: RankEntry,
  top: number,
  year: Year,
  shown: boolean
): {group: SVGElement; x: number; y: number; high: number} {
  const lines = evened(entry.name, sizes.normal, nameRoom - 12);
  const high = Math.max(22, labelHeight(lines.length, sizes.normal) + 6);
  const middle = top + high / 2;
  const fill = entry.focus ? theme.city : theme.ink;
  const bold = entry.focus;
  const name: Label = {
    ...{lines, size: sizes.normal, fill, bold, x: nameRoom - 12, anchor: "end"},
    y: middle - labelHeight(lines.length, sizes.normal) / 2 + ascent * sizes.normal
  };
  const [mark, end] = markOf({document, theme, dot, nameRoom, x}, entry, middle);
  const free = entry.value === null ? nameRoom + 30 : Math.max(end, x(0)) + (dot ? 11 : 6);
  const valueLabel: Label = {
    ...{lines: [entry.said], size: sizes.small, fill, bold, anchor: "start"},
    ...{x: free, y: middle + 4.2}
  };
  const group = element(
    document,
    "g",
    {
      ...{class: "line", "data-group": entry.name, "data-height": high},
      ...{"data-period": year.at || null, display: shown ? null : "none"}
    },
    mark,
    write(document, theme, [name, valueLabel])
  );
  return {group, x: end, y: middle, high};
}

/** The mark of a line and where it ends. */
function markOf(
  {document, theme, dot, nameRoom, x}: Sheet,
  entry: RankEntry,
  y: number
): [SVGElement, number] {
  const tags = {"data-row": entry.row};
  if (entry.value === null) {
    const box = {left: nameRoom, top: y - 6, right: nameRoom + 24, bottom: y + 6};
    return [hatch(document, theme, box, tags), nameRoom + 12];
  }
  const ink = entry.focus ? theme.city : theme.other;
  const fill = entry.floor ? theme.paper : ink;
  const [from, to] = [x(0), x(entry.value)];
  const bar = () =>
    element(document, "rect", {
      ...{x: Math.min(from, to), y: y - 6, width: Math.max(1, Math.abs(to - from)), height: 12},
      ...{fill, stroke: ink, "stroke-width": 1.25, "stroke-dasharray": entry.floor ? "5 2" : null},
      ...tags
    });
  const circle = {
    cx: to,
    cy: y,
    r: entry.focus ? 5.5 : 4.5,
    stroke: ink,
    "stroke-width": 1.5,
    fill
  };
  const way = {x1: nameRoom, y1: y, x2: to, y2: y, stroke: theme.line};
  const point = () =>
    element(
      document,
      "g",
      tags,
      element(document, "line", way),
      element(document, "circle", circle)
    );
  return [dot ? point() : bar(), to];
}

function zero({document, theme, x}: Sheet, top: number, bottom: number): SVGElement {
  const at = x(0);
  return element(document, "line", {x1: at, y1: top, x2: at, y2: bottom, stroke: theme.quiet});
}

/** The period of the lines, over them. */
function yearLabel({document, theme, nameRoom}: Sheet, {at}: Year, words: Words): SVGElement {
  const place = {x: nameRoom, y: 13, "font-size": sizes.small, "font-weight": 600};
  return element(document, "text", {class: "year", ...place, fill: theme.ink}, period(at, words));
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text, sizes.normal)));
}

function describe(figure: Figure, words: Words): string {
  const [shown, ...others] = yearsOf(figure, words);
  const entries = (shown?.entries ?? []).filter(({value}) => value !== null);
  const silent = (shown?.entries ?? []).length - entries.length;
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return words.missing;
  const {column} = rowAccessors(figure);
  const own = entries.find(({focus}) => focus);
  const before = own ? entries.filter((one) => ahead(one, own, figure)).length : 0;
  const level = (entry: RankEntry): RankEntry[] =>
    entries.filter(({value}) => value === entry.value);
  const end = (entry: RankEntry): string => {
    // Those of one number may still be worded otherwise (9, 超9): each then has its own words.
    const tied = level(entry);
    const alike = tied.every((one) => one.full === entry.full);
    return alike
      ? namesWithValue(
          tied.map(({name}) => name),
          entry.full,
          column("label")?.label ?? "",
          words
        )
      : tied.map((one) => `${one.name}${one.full}`).join(words.charts.sentence.list);
  };
  const same = new Set(entries.map(({full}) => full)).size === 1;
  const periods = new Set(entries.map(({at}) => at));
  const at = periods.size === 1 ? first.at : "";
  const bounds = entries.filter(({open}) => open).length;
  return words.charts.rank.sentence({
    when: at === "" ? "" : period(at, words),
    count: number(entries.length),
    first: end(first),
    last: end(last),
    same: same ? first.full : "",
    own: own ? `${own.name}${own.full}` : "",
    place: own ? number(before + 1) : "",
    tied: own !== undefined && level(own).length > 1,
    bounds: bounds === 0 ? "" : number(bounds),
    silent: silent === 0 ? "" : number(silent),
    years: others.map((year) => period(year.at, words)).join(words.charts.sentence.list)
  });
}

const ahead = (one: RankEntry, other: RankEntry, {options}: Figure): boolean =>
  options["order"] === "asc"
    ? (one.value ?? 0) < (other.value ?? 0)
    : (one.value ?? 0) > (other.value ?? 0);
