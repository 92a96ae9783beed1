// What is wrong with a table that is about to be published. Anything found stops the build.
import {isFormula} from "../../words/markup.ts";
import type {Cell, Table} from "../table-types.ts";
import type {PlacedFault, TableFault} from "./fault.ts";

/**
 * Every fault: no key, a key that stands twice, a value its schema refuses, a list that could not be
 * told apart again, words of our own that a spreadsheet would run.
 */
export function faults({name, schema, fields, key, rows}: Table): PlacedFault[] {
  const found: PlacedFault[] = [];
  const ofTable = (column: string, zh: string, en: string) =>
    found.push({table: name, row: null, column, zh, en});
  if (key.length === 0) ofTable("", `数据表 ${name} 没有主键。`, `${name}: no key`);
  for (const column of key.filter((one) => !fields.some((field) => field.name === one)))
    ofTable(
      column,
      `数据表 ${name} 的主键没有这一列：${column}`,
      `${name}: the key names no column: ${column}`
    );
  const official = new Set(fields.filter((one) => one.verbatim).map((one) => one.name));
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const id = JSON.stringify(key.map((column) => row[column] ?? null));
    const place = where(row);
    const at = (column: string): TableFault => ({
      zh: `数据表 ${name}，行 ${id}${place}，列 ${column}：`,
      en: `${name} row ${String(index)} ${id}${place} ${column}: `
    });
    const push = ({zh, en}: TableFault, column: string) => {
      const head = at(column);
      found.push({table: name, row, column, zh: head.zh + zh, en: head.en + en});
    };
    if (seen.has(id)) push({zh: "主键重复。", en: "the key stands twice"}, key.join(" "));
    seen.add(id);
    const checked = schema.safeParse(row);
    for (const {path, message} of checked.error?.issues ?? [])
      push({zh: `与列的定义不符（${message}）`, en: message}, path.join("."));
    for (const [column, cell] of Object.entries(row)) {
      if (Array.isArray(cell) && cell.some((part) => /\s/u.test(String(part))))
        push({zh: "列表的一项里有空格。", en: "a space inside an entry of a list"}, column);
      if (isFormulaLike(cell) && !official.has(column))
        push(
          {
            zh: `电子表格会当作公式：${String(cell)}`,
            en: `a spreadsheet would run ${String(cell)}`
          },
          column
        );
    }
  });
  return found;
}

/** Whether a spreadsheet would run the cell. */
export function isFormulaLike(cell: Cell): boolean {
  const words = Array.isArray(cell) ? cell.join(" ") : cell;
  return typeof words === "string" && isFormula(words);
}

/** Where the row stands in the input, if it says so. */
function where(row: Readonly<Record<string, Cell>>): string {
  const place = row["file"] ?? row["line"] ?? null;
  return place === null ? "" : ` (${String(place)})`;
}
