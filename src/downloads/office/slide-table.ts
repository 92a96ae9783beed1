// The table of a slide: columns as wide as their words ask for, and as many rows as stand above the source line.
import {width, wrap} from "../../words/text-width.ts";

/** A table before it is cut to a slide. */
export interface Cells {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** How a table is set, in points: size of its words, height of a line, room around the words of a cell. */
export const tableType = {size: 12, line: 17.5, beside: 6, above: 2.5};

/** Widths of the columns, which together are `room`: none is narrower than its words but where all are too wide. */
export function columnWidths({head, rows}: Cells, room: number): number[] {
  const asked = head.map(
    (_, index) =>
      Math.max(...[head, ...rows].map((row) => width(row[index] ?? "", tableType.size))) +
      2 * tableType.beside
  );
  const sum = asked.reduce((all, one) => all + one, 0);
  if (sum <= room) return asked.map((one) => (one * room) / sum);
  // The widest give way, all to the same width.
  let left = room;
  const order = [...asked.keys()].sort((a, b) => (asked[a] ?? 0) - (asked[b] ?? 0));
  const given = asked.map(() => 0);
  for (const [at, index] of order.entries()) {
    const share = left / (order.length - at);
    given[index] = Math.min(asked[index] ?? 0, share);
    left -= given[index] ?? 0;
  }
  return given;
}

/** How many rows stand below the header in a height. */
export function rowsWithin({head, rows}: Cells, widths: readonly number[], height: number): number {
  const high = (row: readonly string[]) =>
    2 * tableType.above +
    tableType.line *
      Math.max(
        ...row.map(
          (text, index) =>
            wrap(text, tableType.size, (widths[index] ?? 0) - 2 * tableType.beside).length
        )
      );
  let free = height - high(head);
  const over = rows.findIndex((row) => (free -= high(row)) < 0);
  return over < 0 ? rows.length : over;
}
