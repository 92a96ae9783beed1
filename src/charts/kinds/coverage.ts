// What has been published and what not: a row for each quantity, a cell for each year.
import {byPeriod, yearOf} from "../../domain/period.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {number, period as periodWords} from "../../words/format.ts";
import {evened} from "../../words/line-breaking.ts";
import {width as textWidth} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {ascent, type Box, type Label, labelHeight, write} from "../labels/place-labels.ts";
import {emptyState} from "../marks/empty-state.ts";
import {hatch} from "../marks/hatch.ts";
import {legend} from "../marks/legend.ts";
import {root} from "../plot-adapter.ts";
import {type Cells, rowAccessors} from "../row-accessors.ts";
import {narrow, sizes} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See the first line of this file. */
export const coverage: Kind = {
  description: "What has been published and what not, by year and by grade of source.",
  channels: {
    label: {description: "What is counted: one row each.", required: true, types: ["text"]},
    period: {description: "The year of the cell.", required: true, types: ["period"]},
    state: {
      description: "observation, bound, part, baseline, target or none.",
      required: true,
      types: ["text"]
    },
    grade: {description: "The best grade of source.", required: false, types: ["text"]},
    count: {description: "How many figures stand behind it.", required: false, types: ["integer"]}
  },
  options: {},
  draw,
  describe
};

interface Line {
  name: string;
  /** Indexes of the figure's rows by period. */
  byPeriod: Map<string, number>;
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const read = rowAccessors(figure);
  const {lines, periods} = lay(figure, read);
  if (lines.length === 0 || periods.length === 0) return emptyState(frame, document, words);
  const small = width < narrow;
  const labelRoom = small ? 0 : Math.min(250, longest(lines) + 14);
  const wide = Math.min(72, Math.floor((width - labelRoom) / periods.length));
  const high = 24;
  const key = legend(document, theme, entries(words), width);
  const labels: Label[] = periods.map((at, index) => ({
    ...{lines: [yearLabel(at, wide, words)], size: sizes.small, fill: theme.quiet},
    ...{x: labelRoom + (index + 0.5) * wide, y: key.height + 16, anchor: "middle"}
  }));
  const svg = root(document, width, 0);
  const points: Point[] = [];
  let top = key.height + 24;
  for (const line of lines) {
    const wrapped = evened(line.name, sizes.normal, small ? width : labelRoom - 14);
    const room = labelHeight(wrapped.length, sizes.normal);
    const cellTop = small ? top + room + 3 : top + Math.max(0, (room - high) / 2);
    labels.push({
      ...{lines: wrapped, size: sizes.normal, fill: theme.ink, x: small ? 0 : labelRoom - 14},
      y: (small ? top : top + Math.max(0, (high - room) / 2)) + ascent * sizes.normal,
      anchor: small ? "start" : "end"
    });
    periods.forEach((at, index) => {
      const row = line.byPeriod.get(at);
      const left = labelRoom + index * wide;
      const box = {left: left + 1, right: left + wide - 1, top: cellTop, bottom: cellTop + high};
      svg.append(cell(document, theme, box, figure.table.rows[row ?? -1], row, read, words));
      if (row !== undefined)
        points.push({row, x: left + wide / 2, y: cellTop + high / 2, group: line.name});
    });
    top = small ? cellTop + high + 9 : Math.max(cellTop + high, top + room) + 7;
  }
  const height = Math.ceil(top);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  svg.append(key.group, write(document, theme, labels));
  return {svg, width, height, points};
}

/** The rows by name and the periods, both in the order of the table. */
function lay(figure: Figure, read: Cells): {lines: Line[]; periods: string[]} {
  const lines = new Map<string, Line>();
  const periods = new Set<string>();
  figure.table.rows.forEach((row, index) => {
    const name = read.text(row, "label");
    const at = read.text(row, "period");
    const line = lines.get(name) ?? {name, byPeriod: new Map<string, number>()};
    line.byPeriod.set(at, index);
    lines.set(name, line);
    periods.add(at);
  });
  return {lines: [...lines.values()], periods: [...periods].sort(byPeriod)};
}

function longest(lines: readonly Line[]): number {
  return Math.max(...lines.map(({name}) => textWidth(name, sizes.normal)));
}

/** A year in full where it fits, else its last two digits. */
function yearLabel(at: string, room: number, words: Words): string {
  const year = yearOf(at);
  const full = words.charts.axis.year(year);
  return textWidth(full, sizes.small) + 6 <= room ? full : `’${String(year).slice(-2)}`;
}

function cell(
  document: Document,
  theme: Theme,
  box: Box,
  row: Row | undefined,
  index: number | undefined,
  read: Cells,
  words: Words
): SVGElement {
  const state = row ? read.text(row, "state") : "none";
  const grade = row ? read.text(row, "grade") : "";
  const tags = {"data-row": index ?? null};
  const group = element(document, "g", tags, shape(document, theme, box, state, grade));
  const mark = state === "baseline" ? words.charts.coverage.baseline : grade;
  if (mark !== "") {
    const dark = state === "observation" && grade === "A";
    group.append(
      write(document, theme, [
        {
          ...{lines: [mark], size: sizes.small, fill: dark ? theme.paper : theme.ink},
          ...{x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + 4.2, anchor: "middle"}
        }
      ])
    );
  }
  return group;
}

/** The form says what is known, the fill how near the source is, the letter says it again. */
function shape(
  document: Document,
  theme: Theme,
  box: Box,
  state: string,
  grade: string
): SVGElement {
  const {left, top, right, bottom} = box;
  const rect = (attributes: Readonly<Record<string, string | number>>): SVGElement =>
    element(document, "rect", {
      ...{x: left + 0.5, y: top + 0.5, width: right - left - 1, height: bottom - top - 1},
      ...attributes
    });
  const edge = {stroke: theme.city, "stroke-width": 1.25};
  const fill = {A: theme.fills[3], B: theme.fills[1], C: theme.fills[0]}[grade] ?? theme.fills[0];
  if (state === "observation") return rect({fill, ...edge});
  if (state === "bound") return rect({fill: theme.paper, ...edge, "stroke-width": 2});
  if (state === "baseline") return rect({fill: "none", stroke: theme.other});
  if (state === "part") {
    const half = element(document, "path", {
      d: `M${String(left)} ${String(bottom)}H${String(right)}V${String(top)}Z`,
      fill: theme.fills[0]
    });
    return element(document, "g", {}, half, rect({fill: "none", ...edge}));
  }
  const plain = hatch(document, theme, box, {"stroke-width": 0.5}, 11);
  if (state !== "target") return plain;
  const goal = rect({
    fill: "none",
    stroke: theme.target,
    "stroke-width": 1.5,
    "stroke-dasharray": "4 3"
  });
  return element(document, "g", {}, plain, goal);
}

function entries(
  words: Words
): {words: string; draw: (document: Document, theme: Theme, box: Box) => SVGElement}[] {
  const key = words.charts.coverage;
  const of = (state: string, grade: string, said: string) => ({
    words: said,
    draw: (document: Document, theme: Theme, box: Box) => shape(document, theme, box, state, grade)
  });
  return [
    of("observation", "A", key.gradeA),
    of("observation", "B", key.gradeB),
    of("observation", "C", key.gradeC),
    of("bound", "", key.bound),
    of("part", "", key.part),
    of("baseline", "", key.base),
    of("none", "", words.missing),
    of("target", "", key.target)
  ];
}

/** States of a cell for which a value was published. */
export const publishedStates: readonly string[] = ["observation", "bound", "part"];

function describe(figure: Figure, words: Words): string {
  const read = rowAccessors(figure);
  const {lines, periods} = lay(figure, read);
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return words.missing;
  const seen = (line: Line): number =>
    [...line.byPeriod.values()].filter((index) =>
      publishedStates.includes(read.text(figure.table.rows[index] ?? {}, "state"))
    ).length;
  const some = lines.filter((line) => seen(line) > 0);
  const known = lines.reduce((sum, line) => sum + seen(line), 0);
  return words.charts.coverage.sentence({
    lines: number(lines.length),
    from: periodWords(first, words),
    to: periodWords(last, words),
    some: number(some.length),
    none: number(lines.length - some.length),
    known: number(known),
    all: number(lines.length * periods.length)
  });
}
