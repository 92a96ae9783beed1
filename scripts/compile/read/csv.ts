// A CSV file as typed rows, by the row's schema; everything wrong with it as problems.
import type {z} from "zod";

import {both, type Problem, quoted, suggestions} from "../problems/problem.ts";
import {type CellValue, isFault} from "./cell-fault.ts";
import {cellReader} from "./parse-cell.ts";
import {type Grid, grid} from "./table/grid.ts";
import {addedColumn, columnOf, isAdded} from "./table/header.ts";
import {isNote, wrongShape} from "./table/wrong-shape.ts";

/** The rows of one file that could be read, and where they stand. */
export interface Table<R> {
  /** Path below the data folder. */
  file: string;
  /** The rows without a fault, in the order of the file. */
  rows: R[];
  /** The line of each row, from 1. */
  lines: number[];
  /** The header by the names of the schema; a column it does not know as it stands in the file. */
  columns: readonly string[];
  /** The first column of every row, faulty rows included; null where it could not be read. */
  ids: ReadonlySet<string> | null;
}

/** Where a cell of a read row stands: the part of a problem that says so. */
export function locate(
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

/**
 * Reads a table. Columns may stand in any order, named as in the schema or by their Chinese titles.
 *
 * @param fixed what a column that only our downloads have must say in every row
 */
export function parseCsv<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
  fixed: Readonly<Record<string, string>> = {}
): {table: Table<z.infer<S>>; problems: Problem[]} {
  const read = grid(file, text);
  const shape = read.problems.length ? null : wrongShape(file, read.grid, schema);
  if (shape) read.problems.push(shape);
  if (read.problems.length)
    return {table: {file, rows: [], lines: [], columns: [], ids: null}, problems: read.problems};
  return readRows(file, read.grid, schema, fixed);
}

function readRows<S extends z.ZodObject>(
  file: string,
  {rows: data, lines: starts}: Grid,
  schema: S,
  fixed: Readonly<Record<string, string>>
): {table: Table<z.infer<S>>; problems: Problem[]} {
  const names = Object.keys(schema.shape);
  const cellsOfHeader = trimmed(data[0] ?? []);
  const header = cellsOfHeader.map((cell) => columnOf(cell, schema) ?? cell);
  const problems = headerProblems(file, header, cellsOfHeader, data, schema);
  const whole = problems.length === 0;
  const wordy = names.includes("qualifier");
  const columns = names
    .map((key) => {
      return {key, at: header.indexOf(key), read: cellReader(field(schema, key), wordy)};
    })
    .filter((column) => column.at >= 0);
  const checks = Object.entries(fixed)
    .map(([name, value]) => ({name, value, at: addedColumn(header, name)}))
    .filter(({at}) => at >= 0);

  const rows: z.infer<S>[] = [];
  const lines: number[] = [];
  const ids = new Set<string>();
  const idColumn = header.indexOf(names[0] ?? "");
  for (let r = 1; r < data.length; r++) {
    const cells = data[r] ?? [];
    const line = starts[r] ?? 0;
    const id = cells[idColumn];
    if (id !== undefined) ids.add(id);
    const row: Record<string, CellValue> = {};
    const faults: Problem[] = [];
    const fail = (at: number, key: string, fault: Pick<Problem, "found" | "expected" | "mend">) =>
      faults.push({file, line, column: `${at + 1} ${key}`, ...fault});
    for (const {key, at, read} of columns) {
      const value = read(cells[at] ?? "");
      if (isFault(value)) fail(at, key, value);
      else row[key] = value;
    }
    for (const {name, value, at} of checks)
      if (cells[at] !== value) fail(at, name, elsewhere(cells[at] ?? "", value));
    // Excel leaves out the last separators of a row where nothing follows, and sheets have empty columns
    // at the end; with any fault beside it, a number of cells of its own is the cause.
    const odd = cells.length !== header.length;
    if (cells.slice(header.length).some((cell) => cell !== "") || (odd && faults.length))
      faults.splice(0, Infinity, widthProblem(file, line, cells, header.length));
    for (const one of faults) problems.push(one);
    if (faults.length || !whole) continue;
    // Each cell was checked against its own field just now.
    rows.push(row as z.infer<S>);
    lines.push(line);
  }
  return {table: {file, rows, lines, columns: header, ids: idColumn < 0 ? null : ids}, problems};
}

function field(schema: z.ZodObject, key: string): z.ZodType {
  const shape: Record<string, z.ZodType> = schema.shape;
  const found = shape[key];
  if (!found) throw new Error(`unknown field: ${key}`);
  return found;
}

/** The header without the empty cells at its end. */
function trimmed(header: readonly string[]): readonly string[] {
  return header.slice(0, header.findLastIndex((cell) => cell !== "") + 1);
}

function elsewhere(found: string, value: string): Pick<Problem, "found" | "expected" | "mend"> {
  return {
    found: both(
      `${quoted(found)} 与这个文件不符。`,
      `${quoted(found)} is not what this file is of.`
    ),
    expected: both(`这里应为 ${quoted(value)}。`, `Expected ${quoted(value)}.`),
    mend: both(
      "是否把别的表放进来了？一个文件只放一个序列。",
      "Is it a row of another table? One file holds one series."
    )
  };
}

function headerProblems(
  file: string,
  header: readonly string[],
  printed: readonly string[],
  data: Grid["rows"],
  schema: z.ZodObject
): Problem[] {
  const names = Object.keys(schema.shape);
  const at = (column: string | null, found: string, mend: string): Problem => ({
    file,
    line: 1,
    column,
    scope: "file",
    found,
    expected: both(`表头应为 ${names.join(",")}。`, `Expected the header ${names.join(",")}.`),
    mend
  });
  const missing = new Set(names.filter((name) => !header.includes(name)));
  const problems: Problem[] = [];
  header.forEach((name, index) => {
    const column = `${index + 1} ${name}`;
    if (name === "" && data.every((cells) => (cells[index] ?? "") === "")) return;
    if (header.indexOf(name) < index) {
      problems.push(at(column, both("这一列重复。", "The column stands twice."), ""));
    } else if (!names.includes(name) && !isAdded(printed[index] ?? "", schema)) {
      const [near = ""] = suggestions(name, missing);
      // A column under another name is one fault, not one too many and one too few.
      missing.delete(near);
      problems.push(
        at(
          column,
          both(`没有 ${quoted(name)} 这一列。`, `Unknown column ${quoted(name)}.`),
          near ? both(`是否应为 "${near}"？`, `Did you mean "${near}"?`) : ""
        )
      );
    }
  });
  if (missing.size) {
    const list = [...missing].map(quoted);
    const plural = list.length > 1;
    problems.push(
      at(
        null,
        both(
          `缺少 ${list.join("、")} 列。`,
          `The column${plural ? "s" : ""} ${list.join(", ")} ${plural ? "are" : "is"} missing.`
        ),
        ""
      )
    );
  }
  return problems;
}

function widthProblem(
  file: string,
  line: number,
  cells: readonly string[],
  width: number
): Problem {
  if (isNote(cells))
    return {
      file,
      line,
      column: null,
      found: both(
        `这一行只有一格有字，像是标题或注释：${quoted(cells.find((cell) => cell !== "") ?? "")}。`,
        "The row has words in one cell only, as a title or a note has."
      ),
      expected: "",
      mend: both(
        "删去这一行；要留的话写进 note 列。",
        "Remove the row; what must stay belongs under note."
      )
    };
  return {
    file,
    line,
    column: null,
    found: both(`这一行有 ${cells.length} 格。`, `The row has ${cells.length} cells.`),
    expected: both(`应有 ${width} 格。`, `Expected ${width}.`),
    mend: both(
      "是否多了或少了逗号？含逗号的文字要用引号括起。",
      "Is there a comma too many or too few? Put text that holds a comma in quotes."
    )
  };
}
