// Places at two periods: a small dot for the first, a large one for the second, the way between. Only the explorer draws it.
import {isOpen} from "../../domain/open-number.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {amount, number, period} from "../../words/format.ts";
import {fit, width as textWidth} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {type Label, write} from "../labels/place-labels.ts";
import {emptyState} from "../marks/empty-state.ts";
import {legend} from "../marks/legend.ts";
import {root} from "../plot-adapter.ts";
import {rowAccessors} from "../row-accessors.ts";
import {narrow, sizes} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See the first line of this file. */
export const change: Kind = {
  description: "Places compared between two periods.",
  channels: {
    label: {description: "The place: one line each.", required: true, types: ["text"]},
    before: {description: "The quantity at the first period.", required: true, types: ["number"]},
    after: {description: "The quantity at the second period.", required: true, types: ["number"]}
  },
  options: {
    before: "The first period.",
    after: "The second period.",
    kind: "The kind of both periods, for the words.",
    reverse: "true: less is better, as in a rank."
  },
  draw,
  describe
};

/** A value with its words. */
interface Value {
  value: number;
  said: string;
  /** Only a bound or a round figure: an open mark. */
  open: boolean;
}

interface Entry {
  row: number;
  name: string;
  before: Value | null;
  after: Value | null;
  /** The difference in words; empty where the two may not be subtracted. */
  by: string;
  /** The difference; null where the two may not be subtracted. */
  difference: number | null;
  focus: boolean;
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const entries = read(figure, words);
  const values = entries
    .flatMap(({before, after}) => [before, after])
    .filter((one) => one !== null);
  if (values.length === 0) return emptyState(frame, document, words);
  const small = width < narrow;
  const wordsWidth = Math.max(...values.map((one) => textWidth(one.said, sizes.small))) + 12;
  const longest = Math.max(...entries.map(({name}) => textWidth(name, sizes.normal)));
  const names = small ? 0 : Math.min(width * 0.3, longest + 14);
  const difference = small
    ? 0
    : Math.max(0, ...entries.map(({by}) => textWidth(by, sizes.small))) + 14;
  const left = names + wordsWidth;
  const right = width - wordsWidth - difference;
  const low = Math.min(...values.map(({value}) => value));
  const high = Math.max(...values.map(({value}) => value));
  const [from, to] = figure.options["reverse"] === true ? [high, low] : [Math.min(low, 0), high];
  const x = (value: number) =>
    from === to ? (left + right) / 2 : left + ((value - from) / (to - from)) * (right - left);
  const svg = root(document, width, 0);
  const key = legend(document, theme, keyOf(figure, words), width);
  svg.append(key.group);
  const points: Point[] = [];
  let top = key.height + 4;
  for (const entry of entries) {
    const high = small ? 44 : 26;
    const middle = top + (small ? 31 : high / 2);
    svg.append(
      element(
        document,
        "g",
        {"data-row": entry.row, "data-group": entry.name},
        track(document, theme, entry, x, middle),
        write(document, theme, labels(entry, {theme, width, names, small, top, middle, x}))
      )
    );
    const at = entry.after ?? entry.before;
    if (at) points.push({row: entry.row, x: x(at.value), y: middle, group: entry.name});
    top += high;
  }
  const height = Math.ceil(top + 4);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  return {svg, width, height, points};
}

interface Line {
  theme: Theme;
  width: number;
  names: number;
  small: boolean;
  top: number;
  middle: number;
  x: (value: number) => number;
}

function labels(entry: Entry, line: Line): Label[] {
  const {theme, width, names, small, top, middle, x} = line;
  const fill = entry.focus ? theme.city : theme.ink;
  const base = {fill, bold: entry.focus};
  const room = small ? width - textWidth(entry.by, sizes.small) - 12 : names - 10;
  const made: Label[] = [
    small
      ? {
          ...{lines: [fit(entry.name, sizes.normal, room)], size: sizes.normal, ...base},
          ...{x: 0, y: top + 15, anchor: "start"}
        }
      : {
          ...{lines: [fit(entry.name, sizes.normal, room)], size: sizes.normal, ...base},
          ...{x: names - 8, y: middle + 4.5, anchor: "end"}
        }
  ];
  if (entry.by !== "")
    made.push({
      ...{lines: [entry.by], size: sizes.small, fill: theme.quiet},
      ...{x: width, y: small ? top + 15 : middle + 4.2, anchor: "end"}
    });
  const {before, after} = entry;
  const swapped = before !== null && after !== null && x(before.value) > x(after.value);
  const beside = (value: Value | null, end: boolean) => {
    if (!value) return;
    made.push({
      ...{lines: [value.said], size: sizes.small, ...base},
      ...{x: x(value.value) + (end ? 10 : -10), y: middle + 4.2, anchor: end ? "start" : "end"}
    });
  };
  // Equal values are said once.
  if (!(before && after && before.said === after.said)) beside(before, swapped);
  beside(after, !swapped);
  return made;
}

function track(
  document: Document,
  theme: Theme,
  {before, after, focus}: Entry,
  x: (value: number) => number,
  y: number
): SVGElement {
  const group = element(document, "g", {});
  const strong = focus ? theme.city : theme.other;
  if (before && after)
    group.append(
      element(document, "line", {
        ...{x1: x(before.value), y1: y, x2: x(after.value), y2: y},
        ...{stroke: strong, "stroke-width": focus ? 2.5 : 1.5}
      })
    );
  if (before) group.append(dot(document, theme, x(before.value), y, 3, theme.quiet, before.open));
  if (after) group.append(dot(document, theme, x(after.value), y, 5.5, strong, after.open));
  return group;
}

function dot(
  document: Document,
  theme: Theme,
  cx: number,
  cy: number,
  r: number,
  ink: string,
  open: boolean
): SVGElement {
  const fill = open ? theme.paper : ink;
  return element(document, "circle", {cx, cy, r, fill, stroke: ink, "stroke-width": 1.5});
}

function keyOf({options}: Figure, words: Words) {
  const kind = String(options["kind"] ?? "");
  const periodWords = (at: unknown) => period(String(at), words, kind);
  const sign =
    (r: number, strong: boolean) =>
    (document: Document, theme: Theme, box: {left: number; top: number}) =>
      dot(document, theme, box.left + 8, box.top + 8, r, strong ? theme.other : theme.quiet, false);
  return [
    {words: periodWords(options["before"]), draw: sign(3, false)},
    {words: periodWords(options["after"]), draw: sign(5.5, true)}
  ];
}

/** The lines, the largest second value first (of ranks the smallest); places without one last. */
function read(figure: Figure, words: Words): Entry[] {
  const given = rowAccessors(figure);
  const column = given.column("after");
  const decimals = column?.decimals ?? null;
  const unit = column?.unit ?? "";
  const sign = figure.options["reverse"] === true ? 1 : -1;
  return figure.table.rows
    .map((row, index): Entry => {
      const value = (key: "before" | "after"): Value | null => {
        const found = given.number(row, key);
        const bound = given.text(row, `${key}_qualifier`) || "exact";
        if (found === null) return null;
        const amountWords = amount(found, null, decimals, bound, words);
        return {value: found, said: amountWords, open: isOpen(bound)};
      };
      const [before, after] = [value("before"), value("after")];
      const exact = before && after && !before.open && !after.open && !given.flag(row, "conflict");
      const difference = exact ? Number((after.value - before.value).toPrecision(12)) : null;
      const name = given.text(row, "label");
      return {
        ...{row: index, name, before, after, difference},
        by:
          !before || !after
            ? words.missing
            : difference === null
              ? ""
              : differenceText(difference, unit, decimals, figure, words),
        focus: name === figure.focus
      };
    })
    .sort((a, b) => {
      const [one, two] = [a.after ?? a.before, b.after ?? b.before];
      if (!one || !two) return Number(!one) - Number(!two) || a.row - b.row;
      return sign * (one.value - two.value) || a.row - b.row;
    });
}

/** A difference: of shares in points, of ranks in places. */
function differenceText(
  by: number,
  unit: string,
  decimals: number | null,
  {options}: Figure,
  words: Words
): string {
  const {sentence} = words.charts;
  if (by === 0) return sentence.same;
  const own = unit === "%" ? sentence.percentPoints : unit;
  const size = amount(Math.abs(by), own, decimals, null, words);
  if (options["reverse"] === true) return by < 0 ? sentence.forward(size) : sentence.backward(size);
  return by > 0 ? sentence.more(size) : sentence.less(size);
}

function describe(figure: Figure, words: Words): string {
  const {sentence} = words.explore;
  const entries = read(figure, words);
  const known = entries.flatMap(({difference}) => difference ?? []);
  if (entries.every(({before, after}) => !before && !after)) return words.missing;
  const unit = rowAccessors(figure).column("after")?.unit ?? "";
  const whole = (value: Value | null) => (value ? `${value.said}${unit}` : words.missing);
  const named = [...entries].sort((a, b) => Number(b.focus) - Number(a.focus)).slice(0, 5);
  const one = ({name, before, after, by}: Entry) =>
    [sentence.one(name, whole(before), whole(after)), before && after ? by : ""]
      .filter((part) => part !== "")
      .join("，");
  const tally = figure.options["reverse"] === true ? sentence.moved : sentence.change;
  return `${tally({
    count: number(known.length),
    up: number(known.filter((by) => by > 0).length),
    down: number(known.filter((by) => by < 0).length),
    same: number(known.filter((by) => by === 0).length)
  })}${named.map(one).join("；")}。`;
}
