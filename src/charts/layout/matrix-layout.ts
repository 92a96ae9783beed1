// The lines, columns and cells of a matrix, and the room each gets.
import {ascending, descending, groups, sum} from "d3";

import type {Figure} from "../../model/figures/figure.ts";
import {evened} from "../../words/line-breaking.ts";
import {fit, width} from "../../words/text-width.ts";
import {rowAccessors} from "../row-accessors.ts";

/** One cell that holds something. */
export interface MatrixCell {
  /** Index into the figure's rows. */
  index: number;
  column: string;
  count: number;
  lead: number;
}

/** One line: a name, its kind and its cells. */
export interface MatrixLine {
  name: string;
  kind: string;
  cells: MatrixCell[];
  count: number;
  lead: number;
}

/** Sizes in CSS pixels for a matrix of one width. */
export interface Grid {
  width: number;
  /** Font size. */
  size: number;
  /** Width of the names. */
  label: number;
  /** Width of one cell. */
  cell: number;
  /** Width of the totals at the right. */
  total: number;
  /** Names as lines of text. */
  names: string[][];
  /** Height of each line. */
  heights: number[];
  /** Heads as lines of text, the number first. */
  heads: string[][];
  /** Where the first line starts. */
  top: number;
}

/** Ways to sort the lines; the same as the buttons beside the drawing offer. */
const orders: Record<string, (a: MatrixLine, b: MatrixLine) => number> = {
  count: (a, b) => descending(a.count, b.count) || descending(a.lead, b.lead),
  name: (a, b) => ascending(a.name, b.name),
  kind: (a, b) => ascending(a.kind, b.kind) || descending(a.count, b.count),
  table: () => 0
};

/** The lines of a figure in the order its options ask for; ties stay as the rows come. */
export function linesOf(figure: Figure): MatrixLine[] {
  const {text, number} = rowAccessors(figure);
  const rows = figure.table.rows.map((row, index) => ({
    name: text(row, "row"),
    kind: text(row, "row_kind"),
    index,
    column: text(row, "column"),
    count: number(row, "count") ?? 0,
    lead: number(row, "lead") ?? 0
  }));
  const order = orders[String(figure.options["order"] ?? "count")] ?? orders["count"];
  return groups(rows, (row) => row.name)
    .map(([name, cells]) => ({
      name,
      kind: cells[0]?.kind ?? "",
      cells,
      count: sum(cells, (cell) => cell.count),
      lead: sum(cells, (cell) => cell.lead)
    }))
    .sort(order);
}

/** The heads of the columns: by their Chinese numbers where all have one, else as they first come. */
export function columnsOf(figure: Figure): string[] {
  const {text} = rowAccessors(figure);
  const columns = [...new Set(figure.table.rows.map((row) => text(row, "column")))];
  const rank = (column: string) => numerals.indexOf(headParts(column)[0].replace(/[（）]/gu, ""));
  return columns.every((column) => rank(column) >= 0)
    ? columns.sort((a, b) => ascending(rank(a), rank(b)))
    : columns;
}

const numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五".split(" ");

/** The number of a heading (一, （一）), empty where it has none, and the heading itself. */
export function headParts(label: string): [string, string] {
  const match = /^(?:([一二三四五六七八九十]+)、|(（[一二三四五六七八九十]+）))(.+)$/u.exec(label);
  return match ? [match[1] ?? match[2] ?? "", match[3] ?? ""] : ["", label];
}

/** The room for a matrix of so many lines and columns in `across` CSS pixels; lines begin at whole ones, so that their rules are sharp. */
export function gridOf(
  lines: readonly MatrixLine[],
  columns: readonly string[],
  across: number
): Grid {
  const size = across < 560 ? 12 : 13;
  const total = size * 2.6;
  const widest = Math.max(...lines.map((line) => width(line.name, size)));
  const label = Math.min(widest + 12, Math.max(across * 0.3, size * 8), across * 0.36);
  const cell = (across - label - total) / Math.max(columns.length, 1);
  const names = lines.map((line) => evened(line.name, size, label - 10));
  const heads = columns.map((column) => {
    const [number, rest] = headParts(column);
    if (number !== "" && cell < size * 4) return [fit(number, size, cell)];
    const first = rest.split(/[，,]/u)[0] ?? rest;
    return [...(number === "" ? [] : [number]), ...evened(first, size, cell - 6)];
  });
  const led = lines.some((line) => line.lead > 0);
  const deep = Math.max(...heads.map((head) => head.length));
  return {
    width: across,
    size,
    label,
    cell,
    total,
    names,
    heights: names.map((name) => Math.max(26, Math.ceil(name.length * size * 1.2) + 8)),
    heads,
    top: (led ? Math.ceil(size * 2.4) : 2) + deep * (size + 3) + 8
  };
}
