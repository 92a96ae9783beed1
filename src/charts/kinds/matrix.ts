// Matrix: who has how many duties in which part; numbers printed, leads framed.
import {max, min, sum} from "d3";

import type {Figure} from "../../model/figures/figure.ts";
import {number} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";
import {greatest} from "../describe/tied.ts";
import {
  columnsOf,
  type Grid,
  gridOf,
  headParts,
  linesOf,
  type MatrixCell,
  type MatrixLine
} from "../layout/matrix-layout.ts";
import {root} from "../plot-adapter.ts";
import {rowAccessors} from "../row-accessors.ts";
import {type Attribute, element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See {@link Kind}. */
export const matrix: Kind = {
  description: "Who has how many duties in which part; numbers printed, leads framed.",
  channels: {
    row: {description: "The name at the left of a line.", required: true, types: ["text"]},
    row_kind: {description: "Its kind, for sorting.", required: false, types: ["text"]},
    column: {description: "The head of a column, as 二、title.", required: true, types: ["text"]},
    count: {description: "The number in the cell.", required: true, types: ["integer"]},
    lead: {description: "How many of them are leads.", required: false, types: ["integer"]},
    href: {description: "Address of the list behind a cell.", required: false, types: ["text"]}
  },
  options: {order: "count (most first, the default), name, kind, or table: as the rows come."},
  draw,
  describe
};

/** What every part of the drawing needs. */
interface Sheet {
  document: Document;
  theme: Theme;
  grid: Grid;
  lines: MatrixLine[];
  columns: string[];
  words: Words;
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const lines = linesOf(figure);
  const columns = columnsOf(figure);
  const grid = gridOf(lines, columns, frame.width);
  const sheet: Sheet = {document, theme: frame.theme, grid, lines, columns, words};
  const bottom = grid.top + sum(grid.heights);
  const height = Math.ceil(bottom + grid.size * 2);
  const points: Point[] = [];
  const drawn = lines.map((line, at) => lineOf(sheet, line, at, points));
  const svg = root(document, frame.width, height);
  // Said once: a matrix has some hundred numbers.
  svg.setAttribute("font-size", String(grid.size));
  svg.setAttribute("text-anchor", "middle");
  svg.append(...headsOf(sheet, bottom), ...drawn, totalsOf(sheet, bottom));
  return {svg, width: frame.width, height, points};
}

/** The key, and for each column a band to light up and its head. */
function headsOf(sheet: Sheet, bottom: number): SVGElement[] {
  const {document, theme, grid, lines, columns, words} = sheet;
  const {size, top, cell} = grid;
  const key = element(
    document,
    "g",
    {class: "key"},
    frameOf(sheet, 1, 1, size + 4, size + 4),
    text(sheet, size + 12, size + 1, words.maps.matrix.led, {"text-anchor": "start"})
  );
  const total = text(sheet, grid.width - grid.total / 2, top - 8, words.maps.matrix.total);
  const heads = columns.map((column, index) => {
    const parts = grid.heads[index] ?? [];
    const numbered = headParts(column)[0] !== "";
    const x = grid.label + (index + 0.5) * cell;
    const high = (at: number) => top - 8 - (parts.length - 1 - at) * (size + 3);
    const bold = {fill: theme.ink, "font-weight": "bold"};
    return element(
      document,
      "g",
      {class: "head", "data-column": index},
      element(document, "rect", {
        class: "band",
        x: grid.label + index * cell,
        y: top - parts.length * (size + 3) - 8,
        width: cell,
        height: bottom - top + parts.length * (size + 3) + 8,
        fill: "none"
      }),
      ...parts.map((part, at) => text(sheet, x, high(at), part, numbered && at === 0 ? bold : {}))
    );
  });
  return lines.some((line) => line.lead > 0) ? [key, total, ...heads] : [total, ...heads];
}

/** One line: rule, name, cells, total. It can be moved as a whole, for sorting. */
function lineOf(sheet: Sheet, line: MatrixLine, at: number, points: Point[]): SVGElement {
  const {document, theme, grid, columns} = sheet;
  const high = grid.heights[at] ?? 0;
  const y = grid.top + sum(grid.heights.slice(0, at));
  const name = grid.names[at] ?? [];
  const base = (index: number, of: number) =>
    high / 2 + (index - (of - 1) / 2) * grid.size * 1.2 + grid.size * 0.36;
  const cells = line.cells.map((cell) => {
    const column = columns.indexOf(cell.column);
    const x = grid.label + (column + 0.5) * grid.cell;
    points.push({row: cell.index, x: round(x), y: round(y + high / 2), group: line.name});
    const shade = shadeOf(cell.count, sheet.lines);
    const led = cell.lead > 0;
    const marks = {"data-row": cell.index, "data-column": column};
    const [left, wide] = [x - grid.cell / 2 + 2, grid.cell - 4];
    return element(
      document,
      "g",
      {class: led ? "cell led" : "cell", ...marks},
      led
        ? frameOf(sheet, left, 3, wide, high - 6, theme.fills[shade])
        : element(document, "rect", {
            x: left,
            y: 2,
            width: wide,
            height: high - 4,
            fill: theme.fills[shade]
          }),
      text(sheet, x, base(0, 1), String(cell.count), {
        fill: shade === 3 ? theme.paper : null,
        "font-weight": led ? "bold" : null
      })
    );
  });
  return element(
    document,
    "g",
    {
      class: "line",
      "data-group": line.name,
      "data-height": high,
      transform: `translate(0,${String(round(y))})`,
      fill: theme.ink
    },
    element(document, "rect", {class: "band", width: grid.width, height: high, fill: "none"}),
    element(document, "path", {d: `M0,0H${String(grid.width)}`, stroke: theme.line}),
    ...name.map((part, index) =>
      text(sheet, 0, base(index, name.length), part, {"text-anchor": "start", fill: null})
    ),
    ...cells,
    text(sheet, grid.width - grid.total / 2, base(0, 1), number(line.count))
  );
}

/** The rule below and the sums of the columns. */
function totalsOf(sheet: Sheet, bottom: number): SVGElement {
  const {document, theme, grid, lines, columns, words} = sheet;
  const y = bottom + grid.size * 1.5;
  return element(
    document,
    "g",
    {class: "total"},
    element(document, "path", {
      d: `M0,${String(round(bottom))}H${String(grid.width)}`,
      stroke: theme.quiet
    }),
    text(sheet, 0, y, words.maps.matrix.total, {"text-anchor": "start"}),
    ...columns.map((column, index) => {
      const count = sum(inColumn(lines, column), (cell) => cell.count);
      return text(sheet, grid.label + (index + 0.5) * grid.cell, y, number(count));
    }),
    text(sheet, grid.width - grid.total / 2, y, number(sum(lines, (line) => line.count)))
  );
}

/** The frame that marks a lead, drawn within the given box. */
function frameOf(
  {document, theme}: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  fill = theme.fills[0]
): SVGElement {
  const stroke = {stroke: theme.document, "stroke-width": 2};
  return element(document, "rect", {x, y, width, height, fill, ...stroke});
}

function text(
  sheet: Sheet,
  x: number,
  y: number,
  words: string,
  more: Readonly<Record<string, Attribute>> = {}
): SVGElement {
  const {document, theme} = sheet;
  return element(document, "text", {x, y, fill: theme.quiet, ...more}, words);
}

/**
 * Three steps on which a number stays legible: up to a third of the largest, two thirds, all. Where no
 * number is larger than another none is set off.
 */
function shadeOf(count: number, lines: readonly MatrixLine[]): 0 | 1 | 3 {
  const most = max(lines, (line) => max(line.cells, (cell) => cell.count)) ?? 1;
  const least = min(lines, (line) => min(line.cells, (cell) => cell.count)) ?? most;
  if (least === most) return 1;
  if (count * 3 > most * 2) return 3;
  return count * 3 > most ? 1 : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function describe(figure: Figure, words: Words): string {
  const lines = linesOf(figure);
  const columns = columnsOf(figure);
  const first = greatest(lines, (line) => line.count);
  const widest = greatest(columns, (name) => sum(inColumn(lines, name), (cell) => cell.count));
  const [only] = widest.all;
  const {column} = rowAccessors(figure);
  const lead = sum(lines, (line) => line.lead);
  return words.maps.matrix.sentence({
    row: column("row")?.label ?? "",
    column: column("column")?.label ?? "",
    what: column("count")?.label ?? "",
    unit: column("count")?.unit ?? "",
    lines: number(lines.length),
    columns: number(columns.length),
    total: number(sum(lines, (line) => line.count)),
    lead: lead === 0 ? "" : number(lead),
    first: first.all.map(({name}) => name),
    count: number(first.value),
    widest: widest.all,
    widestCount: number(widest.value),
    widestLines: widest.all.length === 1 ? number(inColumn(lines, only).length) : ""
  });
}

/** The cells of one column. */
function inColumn(lines: readonly MatrixLine[], column: string | undefined): MatrixCell[] {
  return lines.flatMap((line) => line.cells.filter((cell) => cell.column === column));
}
