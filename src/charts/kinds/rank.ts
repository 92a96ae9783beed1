// Places compared: one line each, the best first, the focal place marked.
import type {Figure} from "../../model/figure.ts";
import {amount, number, period} from "../../words/format.ts";
import {balance, width as textWidth} from "../../words/text.ts";
import type {Words} from "../../words/words.ts";
import {sizes} from "../axis.ts";
import {root} from "../canvas.ts";
import {cells} from "../cells.ts";
import {element} from "../element.ts";
import {hatch} from "../hatch.ts";
import type {Drawing, Frame, Kind, Point} from "../kind.ts";
import {type Label, labelHeight, write} from "../labels.ts";
import {nothing} from "../nothing.ts";
import type {Theme} from "../theme.ts";

/** See the first line of this file. */
export const rank: Kind = {
  description: "Places compared at one time, the best first.",
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
    period: "The period that is drawn, for the words."
  },
  draw,
  describe
};

interface Entry {
  row: number;
  name: string;
  value: number;
  said: string;
  /** The period of the value; empty where none is given. */
  at: string;
  open: boolean;
  focus: boolean;
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const entries = read(figure, words);
  if (entries.length === 0) return nothing(frame, document, words);
  const dot = figure.options["mark"] === "dot";
  const nameRoom = Math.min(
    width * 0.36,
    longest([...entries.map(({name}) => name), ...unknown(figure)]) + 12
  );
  const valueRoom = longest(entries.map(({said}) => said)) + 12;
  const from = Math.min(0, ...entries.map(({value}) => value));
  const to = Math.max(0, ...entries.map(({value}) => value)) || 1;
  const room = width - nameRoom - valueRoom - (dot ? 6 : 0);
  const x = (value: number): number => nameRoom + ((value - from) / (to - from)) * room;
  const svg = root(document, width, 0);
  const points: Point[] = [];
  let top = 2;
  for (const entry of entries) {
    const lines = balance(entry.name, sizes.normal, nameRoom - 12);
    const high = Math.max(22, labelHeight(lines.length, sizes.normal) + 6);
    const middle = top + high / 2;
    const fill = entry.focus ? theme.city : theme.ink;
    const bold = entry.focus;
    const name: Label = {
      ...{lines, size: sizes.normal, fill, bold, x: nameRoom - 12, anchor: "end"},
      y: middle - labelHeight(lines.length, sizes.normal) / 2 + 0.92 * sizes.normal
    };
    const end = x(entry.value);
    const said: Label = {
      ...{lines: [entry.said], size: sizes.small, fill, bold, anchor: "start"},
      ...{x: Math.max(end, x(0)) + (dot ? 11 : 6), y: middle + 4.2}
    };
    const mark = dot
      ? point(document, theme, entry, x(from), end, middle)
      : bar(document, theme, entry, x(0), end, middle);
    // A line moves as a whole when a reader sorts.
    const tags = {class: "line", "data-group": entry.name, "data-height": high};
    svg.append(element(document, "g", tags, mark, write(document, theme, [name, said])));
    points.push({row: entry.row, x: end, y: middle, group: entry.name});
    top += high;
  }
  for (const name of unknown(figure)) {
    const lines = balance(name, sizes.normal, nameRoom - 12);
    const high = Math.max(22, labelHeight(lines.length, sizes.normal) + 6);
    const middle = top + high / 2;
    const box = {left: nameRoom, top: middle - 6, right: nameRoom + 24, bottom: middle + 6};
    const label: Label = {
      ...{lines, size: sizes.normal, fill: theme.ink, x: nameRoom - 12, anchor: "end"},
      y: middle - labelHeight(lines.length, sizes.normal) / 2 + 0.92 * sizes.normal
    };
    const said: Label = {
      ...{lines: [words.missing], size: sizes.small, fill: theme.ink, anchor: "start"},
      ...{x: nameRoom + 30, y: middle + 4.2}
    };
    svg.append(hatch(document, theme, box), write(document, theme, [label, said]));
    top += high;
  }
  const height = Math.ceil(top + 2);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  if (!dot) svg.append(zero(document, theme, x(0), height));
  return {svg, width, height, points};
}

/** The rows that hold a value, in order; equal values keep the order of the table. */
function read(figure: Figure, words: Words): Entry[] {
  const given = cells(figure);
  const column = given.column("value");
  const periods = figure.table.rows
    .filter((row) => given.number(row, "value") !== null)
    .map((row) => given.text(row, "period"));
  const mixed = new Set(periods).size > 1;
  const sign = figure.options["order"] === "asc" ? 1 : -1;
  return figure.table.rows
    .flatMap((row, index): Entry[] => {
      const value = given.number(row, "value");
      if (value === null) return [];
      const qualifier = given.text(row, "qualifier");
      const name = given.text(row, "label");
      const decimals = column?.decimals ?? null;
      const unit = figure.table.rows.length > 12 ? null : (column?.unit ?? null);
      const at = given.text(row, "period");
      const dated = mixed && at !== "" ? words.charts.rank.dated : undated;
      const said = dated(amount(value, unit, decimals, qualifier, words), at && period(at, words));
      const open = qualifier === "at_least";
      return [{row: index, name, value, said, at, open, focus: name === figure.focus}];
    })
    .sort((a, b) => sign * (a.value - b.value));
}

/** Where all values are of one period, the subtitle says it. */
const undated = (said: string): string => said;

/** The places without a published value, in the order of the table. */
function unknown(figure: Figure): string[] {
  const given = cells(figure);
  return figure.table.rows
    .filter((row) => given.number(row, "value") === null)
    .map((row) => given.text(row, "label"));
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text, sizes.normal)));
}

function bar(
  document: Document,
  theme: Theme,
  entry: Entry,
  from: number,
  to: number,
  y: number
): SVGElement {
  const ink = entry.focus ? theme.city : theme.other;
  const fill = entry.open ? theme.paper : ink;
  return element(document, "rect", {
    ...{x: Math.min(from, to), y: y - 6, width: Math.max(1, Math.abs(to - from)), height: 12},
    ...{fill, stroke: ink, "stroke-width": 1.25, "stroke-dasharray": entry.open ? "5 2" : null},
    ...{"data-row": entry.row, "data-group": entry.name}
  });
}

function point(
  document: Document,
  theme: Theme,
  entry: Entry,
  from: number,
  to: number,
  y: number
): SVGElement {
  const ink = entry.focus ? theme.city : theme.other;
  const at = String(Number(y.toFixed(2)));
  return element(
    document,
    "g",
    {"data-row": entry.row, "data-group": entry.name},
    element(document, "path", {
      d: `M${String(Number(from.toFixed(2)))} ${at}H${String(Number(to.toFixed(2)))}`,
      stroke: theme.line
    }),
    element(document, "circle", {
      ...{cx: to, cy: y, r: entry.focus ? 5.5 : 4.5, stroke: ink, "stroke-width": 1.5},
      fill: entry.open ? theme.paper : ink
    })
  );
}

function zero(document: Document, theme: Theme, x: number, height: number): SVGElement {
  const at = String(Number(x.toFixed(2)));
  return element(document, "path", {d: `M${at} 0V${String(height)}`, stroke: theme.quiet});
}

function describe(figure: Figure, words: Words): string {
  const entries = read(figure, words);
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return words.missing;
  const place = entries.findIndex(({focus}) => focus);
  const own = entries[place];
  const before = own ? entries.filter((entry) => ahead(entry, own, figure)).length : 0;
  const unit = cells(figure).column("value")?.unit ?? "";
  const full = (entry: Entry): string =>
    entry.said.includes(unit) ? entry.said : `${entry.said}${unit}`;
  const periods = new Set(entries.map(({at}) => at));
  const at = periods.size === 1 ? first.at : "";
  return words.charts.rank.sentence({
    when: at === "" ? "" : period(at, words),
    count: number(entries.length),
    first: `${first.name}${full(first)}`,
    last: `${last.name}${full(last)}`,
    own: own ? `${own.name}${full(own)}` : "",
    place: own ? number(before + 1) : ""
  });
}

const ahead = (one: Entry, other: Entry, {options}: Figure): boolean =>
  options["order"] === "asc" ? one.value < other.value : one.value > other.value;
