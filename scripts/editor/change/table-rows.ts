// Rows put into the tables of the data folder, every other line kept as it stands.
import type {z} from "zod";

import {inputTables} from "../../../src/model/published/tables.ts";
import {csvLine} from "../../../src/words/markup.ts";
import {parseCsv} from "../../compile/read/csv.ts";
import {decode} from "../../compile/read/decode.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {dividerOf} from "../../compile/read/table/grid.ts";

/** A row as it is written: words by column; a column left out stays empty. */
export type TableRow = Readonly<Record<string, string>>;

/** A sentence for an editor: the row cannot be written there. */
export class Unwritable extends Error {}

/** The folder with other bytes in some files. */
export function laid(folder: Folder, path: string, text: string): Map<string, Uint8Array> {
  return new Map(folder).set(path, new TextEncoder().encode(text));
}

/**
 * The folder with the row in the table: in the place of the row that `same` finds, or before the first one that
 * stands `after` it, else at the end. Throws {@link Unwritable} where the table cannot be read.
 */
export function put(
  folder: Folder,
  file: string,
  row: TableRow,
  {same, after}: {same?: (row: TableRow) => boolean; after?: (row: TableRow) => boolean} = {}
): Folder {
  const {text, columns, records, divider} = opened(folder, file);
  const line = csvLine(
    columns.map((column) => row[column] ?? ""),
    divider
  );
  const at = same ? records.findIndex(({row: one}) => same(one)) : -1;
  const before = after ? records.findIndex(({row: one}) => after(one)) : -1;
  const lines = text.split("\n");
  while (lines.at(-1) === "") lines.pop();
  const record = records[at];
  if (record) {
    const end = (records[at + 1]?.line ?? lines.length + 1) - 1;
    lines.splice(record.line - 1, end - record.line + 1, line);
  } else lines.splice(before < 0 ? lines.length : (records[before]?.line ?? 1) - 1, 0, line);
  return laid(folder, file, `${lines.join("\n")}\n`);
}

/** The folder without the rows of the table that `gone` finds. */
export function drop(folder: Folder, file: string, gone: (row: TableRow) => boolean): Folder {
  const {text, records} = opened(folder, file);
  const lines = text.split("\n");
  for (const [at, {row, line}] of [...records.entries()].reverse())
    if (gone(row)) lines.splice(line - 1, (records[at + 1]?.line ?? line + 1) - line);
  return laid(folder, file, lines.join("\n"));
}

/** The rows of a table as words, without those that cannot be read. */
export function rowsOf(folder: Folder, file: string): TableRow[] {
  return opened(folder, file).records.map(({row}) => row);
}

function opened(folder: Folder, file: string) {
  const bytes = folder.get(file);
  if (!bytes) throw new Unwritable(`没有 ${file} 这个文件。`);
  if (!file.endsWith(".csv"))
    throw new Unwritable(`${file} 是工作簿，程序不改动它。请在 Excel 或 WPS 里直接加这一行。`);
  const {text} = decode(file, bytes);
  const {table, problems} =
    text === null ? {table: null, problems: []} : parseCsv(file, text, schemaOf(file));
  if (text === null || !table || problems.length > 0)
    throw new Unwritable(`${file} 里还有问题，先运行 npm run data 改好，再来添加。`);
  const records = table.rows.map((row, index) => ({
    row: words(row),
    line: table.lines[index] ?? 1
  }));
  return {text, columns: table.columns, records, divider: dividerOf(text)};
}

function schemaOf(file: string): z.ZodObject {
  const own = Object.values(inputTables).find((table) => table.file === file);
  return (own ?? inputTables.observations).row;
}

/** A typed row as the words that stand for it in a file. */
function words(row: Readonly<Record<string, unknown>>): TableRow {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, written(value)]));
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(" ");
  if (value === true) return "yes";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
