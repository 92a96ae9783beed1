// A table as CSV: RFC 4180, plain for programs, with a mark and Chinese headers for a double click in Excel.
import {csvField} from "../../words/markup.ts";
import type {Cell, Table} from "../table-types.ts";

/**
 * UTF-8 without a mark, LF, English headers. Nothing is empty; numbers are plain; flags are true and
 * false; the entries of a list are divided by one space.
 */
export function csv({fields, rows}: Pick<Table, "fields" | "rows">): string {
  const names = fields.map(({name}) => name);
  return lines([names, ...rows.map((row) => names.map((name) => plain(row[name] ?? null)))], "\n");
}

/** The same for Excel: a byte order mark, CRLF, Chinese headers. */
export function excelCsv({fields, rows}: Pick<Table, "fields" | "rows">): string {
  const head = fields.map(({title}) => title);
  const body = rows.map((row) => fields.map(({name}) => plain(row[name] ?? null)));
  return `\uFEFF${lines([head, ...body], "\r\n")}`;
}

/** A cell as words. */
export function plain(cell: Cell): string {
  return Array.isArray(cell) ? cell.join(" ") : cell === null ? "" : String(cell);
}

function lines(rows: readonly (readonly string[])[], end: string): string {
  return rows.map((row) => `${row.map(csvField).join(",")}${end}`).join("");
}
