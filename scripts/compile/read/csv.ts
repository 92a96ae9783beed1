// A CSV file as typed rows, by the row's schema; everything wrong with it as problems.
import Papa from "papaparse";
import type {z} from "zod";

import {both, nearest, type Problem, quoted} from "../problems/problem.ts";
import {isFault, type Value} from "./cell-fault.ts";
import {cellReader} from "./parse-cell.ts";

/** The rows of one file that could be read, and where they stand. */
export interface Table<R> {
  /** Path below the data folder. */
  file: string;
  /** The rows without a fault, in the order of the file. */
  rows: R[];
  /** The line of each row, from 1. */
  lines: number[];
  /** The header as it stands in the file. */
  columns: readonly string[];
  /** The first column of every row, faulty rows included; null where it could not be read. */
  ids: ReadonlySet<string> | null;
}

/** Where a cell of a read row stands: the part of a problem that says so. */
export function place(
  table: Table<unknown>,
  index: number,
  column: string
): Pick<Problem, "file" | "line" | "column"> {
  const at = table.columns.indexOf(column) + 1;
  return {
    file: table.file,
    line: table.lines[index] ?? null,
    column: at ? `${at} ${column}` : column
  };
}

/** Reads a table. Columns may stand in any order; their names must be those of the schema. */
export function parseCsv<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S
): {table: Table<z.infer<S>>; problems: Problem[]} {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: ",", newline: "\n"});
  const problems = quoteProblems(file, text, errors);
  // After a broken quotation mark nothing can be trusted.
  if (problems.length)
    return {table: {file, rows: [], lines: [], columns: [], ids: null}, problems};
  // The line end of the last line is not a row.
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === "") data.pop();

  const names = Object.keys(schema.shape);
  const header = data[0] ?? [];
  problems.push(...headerProblems(file, header, names));
  const whole = problems.length === 0;
  const columns = names
    .map((key) => ({key, at: header.indexOf(key), read: cellReader(field(schema, key))}))
    .filter((column) => column.at >= 0);

  const rows: z.infer<S>[] = [];
  const lines: number[] = [];
  const ids = new Set<string>();
  const idColumn = header.indexOf(names[0] ?? "");
  let line = 1 + breaks(header);
  for (let r = 1; r < data.length; r++) {
    const cells = data[r] ?? [];
    const start = line + 1;
    line = start + breaks(cells);
    const id = cells[idColumn];
    if (id !== undefined) ids.add(id);
    if (cells.length !== header.length) {
      problems.push(widthProblem(file, start, cells, header.length));
      continue;
    }
    const row: Record<string, Value> = {};
    let good = true;
    for (const {key, at, read} of columns) {
      const value = read(cells[at] ?? "");
      if (isFault(value)) {
        good = false;
        problems.push({file, line: start, column: `${at + 1} ${key}`, ...value});
      } else row[key] = value;
    }
    if (!good || !whole) continue;
    // Each cell was checked against its own field just now.
    rows.push(row as z.infer<S>);
    lines.push(start);
  }
  return {table: {file, rows, lines, columns: header, ids: idColumn < 0 ? null : ids}, problems};
}

function field(schema: z.ZodObject, key: string): z.ZodType {
  const shape: Record<string, z.ZodType> = schema.shape;
  const found = shape[key];
  if (!found) throw new Error(`unknown field: ${key}`);
  return found;
}

/** How many line breaks stand inside the cells of one row. */
function breaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count++;
  }
  return count;
}

function quoteProblems(file: string, text: string, errors: Papa.ParseError[]): Problem[] {
  const first = errors.find((error) => error.type === "Quotes");
  if (!first) return [];
  const missing = first.code === "MissingQuotes";
  return [
    {
      file,
      line: text.slice(0, first.index ?? 0).split("\n").length,
      column: null,
      found: missing
        ? both("引号没有关上。", "A quotation mark is never closed.")
        : both("引号里还有没有成对的引号。", "A quoted cell holds a single quotation mark."),
      expected: "",
      mend: both(
        '含逗号、引号或换行的单元格用一对 " 括起，其中的 " 写成 ""。',
        'Put a cell with commas, quotes or breaks in " ", and write each " in it as "".'
      )
    }
  ];
}

function headerProblems(file: string, header: readonly string[], names: string[]): Problem[] {
  const at = (column: string | null, found: string, mend: string): Problem => ({
    file,
    line: 1,
    column,
    found,
    expected: both(`表头应为 ${names.join(",")}。`, `Expected the header ${names.join(",")}.`),
    mend
  });
  const missing = names.filter((name) => !header.includes(name));
  const problems = missing.map((name) =>
    at(null, both(`缺少 ${quoted(name)} 列。`, `The column ${quoted(name)} is missing.`), "")
  );
  header.forEach((name, index) => {
    const column = `${index + 1} ${name}`;
    if (header.indexOf(name) < index) {
      problems.push(at(column, both("这一列重复。", "The column stands twice."), ""));
    } else if (!names.includes(name)) {
      const [near] = nearest(name, missing);
      problems.push(
        at(
          column,
          both(`没有 ${quoted(name)} 这一列。`, `Unknown column ${quoted(name)}.`),
          near ? both(`是否应为 "${near}"？`, `Did you mean "${near}"?`) : ""
        )
      );
    }
  });
  return problems;
}

function widthProblem(
  file: string,
  line: number,
  cells: readonly string[],
  width: number
): Problem {
  const blank = cells.length === 1 && cells[0] === "";
  return {
    file,
    line,
    column: null,
    found: blank
      ? both("空行。", "The line is blank.")
      : both(`这一行有 ${cells.length} 格。`, `The row has ${cells.length} cells.`),
    expected: blank ? "" : both(`应有 ${width} 格。`, `Expected ${width}.`),
    mend: blank
      ? both("删去这一行。", "Remove the line.")
      : both(
          "是否多了或少了逗号？含逗号的文字要用引号括起。",
          "Is there a comma too many or too few? Put text that holds a comma in quotes."
        )
  };
}
