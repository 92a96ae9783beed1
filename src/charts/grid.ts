// The lines, columns and cells of a matrix, and the room each gets.
import {ascending, descending, groups, sum} from "d3";

import type {Figure} from "../model/figure.ts";
import {balance, fit, width} from "../words/text.ts";
import {cells} from "./cells.ts";

/** One cell that holds something. */
export interface Cell {
  /** Index into the figure's rows. */
  index: number;
  column: string;
  count: number;
  lead: number;
}

/** One line: a name, its kind and its cells. */
export interface Line {
  name: string;
  kind: string;
  cells: Cell[];
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
const orders: Record<string, (a: Line, b: Line) => number> = {
  count: (a, b) => descending(a.count, b.count) || descending(a.lead, b.lead),
  name: (a, b) => ascending(a.name, b.name),
  kind: (a, b) => ascending(a.kind, b.kind) || descending(a.count, b.count),
  table: () => 0
};

/** The lines of a figure in the order its options ask for; ties stay as the rows come. */
export function linesOf(figure: Figure): Line[] {
  const {text, number} = cells(figure);
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

/** The heads of the columns, in the order of the plan: as their numbers first come in the rows. */
export function columnsOf(figure: Figure): string[] {
  const longest = linesOf(figure).toSorted((a, b) => b.cells.length - a.cells.length);
  const columns: string[] = [];
  for (const line of longest) {
    let at = 0;
    for (const {column} of line.cells) {
      const known = columns.indexOf(column);
      if (known < 0) columns.splice(at++, 0, column);
      else at = known + 1;
    }
  }
  return columns;
}

/** The part of a head before its first comma or space, such as the number of a chapter, and the rest. */
export function headParts(label: string): [string, string] {
  const match = /^([^、，,\s]{1,4})[、，,\s]+(.+)$/u.exec(label);
  return match ? [match[1] ?? label, match[2] ?? ""] : [label, ""];
}

/** The room for a matrix of so many lines and columns in `across` CSS pixels. */
export function gridOf(lines: readonly Line[], columns: readonly string[], across: number): Grid {
  const size = across < 560 ? 12 : 13;
  const total = size * 2.6;
  const widest = Math.max(...lines.map((line) => width(line.name, size)));
  const label = Math.min(widest + 12, Math.max(across * 0.3, size * 8), across * 0.36);
  const cell = (across - label - total) / Math.max(columns.length, 1);
  const names = lines.map((line) => balance(line.name, size, label - 10));
  const heads = columns.map((column) => {
    const [number, rest] = headParts(column);
    if (cell < size * 4) return [fit(number, size, cell)];
    const first = rest.split("，")[0] ?? rest;
    return [number, ...balance(first, size - 1, cell - 6)];
  });
  const deep = Math.max(...heads.map((head) => head.length));
  return {
    width: across,
    size,
    label,
    cell,
    total,
    names,
    heights: names.map((name) => Math.max(26, name.length * size * 1.2 + 8)),
    heads,
    top: size * 2.4 + deep * (size + 3) + 8
  };
}
