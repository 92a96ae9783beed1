// A table as CSV for programs: RFC 4180. A spreadsheet opens the workbook beside it, which keeps ids and periods as they are.
import {csvLine, guarded} from "../../words/markup.ts";
import type {Cell, Table} from "../table-types.ts";

/**
 * UTF-8 without a mark, LF, English headers. Nothing is empty; numbers are plain; flags are true and
 * false; the entries of a list are divided by one space; words are {@link guarded}.
 */
export function csv({fields, rows}: Pick<Table, "fields" | "rows">): string {
  const names = fields.map(({name}) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => printed(row[name] ?? null)))];
  return lines.map((line) => `${csvLine(line)}\n`).join("");
}

/** A number may begin with its sign. */
const printed = (cell: Cell): string =>
  typeof cell === "number" ? String(cell) : guarded(cellText(cell));

/** A cell as words. */
export function cellText(cell: Cell): string {
  return Array.isArray(cell) ? cell.join(" ") : cell === null ? "" : String(cell);
}
