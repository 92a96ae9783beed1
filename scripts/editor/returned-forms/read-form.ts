// A form that came back: which unit's it is, its day, and every cell that was filled in.
import {
  figureColumns,
  formMark,
  inputs,
  promiseColumns
} from "../../../src/downloads/forms/layout.ts";
import {everyUnit} from "../../../src/routes.ts";
import {zh} from "../../../src/words/zh.ts";
import {tidiedDate} from "../../compile/read/parse-period.ts";
import {sheetsOf, type WorkbookSheet} from "../../compile/read/table/workbook.ts";

/** One row that holds anything a unit wrote. */
export interface Filled {
  sheet: "figures" | "promises";
  /** The row of the sheet from 0. */
  row: number;
  code: string;
  /** What was written, by column; what was left empty is not there. */
  cells: Readonly<Record<string, string>>;
}

/** A form as it came back. */
export interface Return {
  /** The id of the unit; null for the form of all. */
  unit: string | null;
  /** The day as written; empty where it was left out. */
  day: string;
  rows: readonly Filled[];
}

/** The form in these bytes; null where they are no form of ours. */
export async function readForm(bytes: Uint8Array): Promise<Return | null> {
  const sheets = await sheetsOf(bytes);
  if (!sheets) return null;
  const {sheets: names, start} = zh.forms;
  const first = sheets.find(({name}) => name === names.start);
  const beside = (word: string) =>
    first?.rows.find(([cell]) => cell?.trim() === word)?.[1]?.trim() ?? "";
  const found = beside(start.mark);
  if (!found.startsWith(formMark)) return null;
  const unit = found.slice(formMark.length);
  return {
    unit: unit === everyUnit ? null : unit,
    day: tidiedDate(beside(start.day)),
    rows: [
      ...filled(sheets, "figures", figureColumns, zh.forms.figures),
      ...filled(sheets, "promises", promiseColumns, zh.forms.promises)
    ]
  };
}

/** The rows with an input that holds anything. Columns are known by their heads, so that they may have moved. */
function filled(
  sheets: readonly WorkbookSheet[],
  sheet: Filled["sheet"],
  columns: readonly string[],
  heads: Readonly<Record<string, string>>
): Filled[] {
  const rows = sheets.find(({name}) => name === zh.forms.sheets[sheet])?.rows ?? [];
  const head = rows[0] ?? [];
  const at = new Map(columns.map((column) => [column, head.indexOf(heads[column] ?? "")]));
  return rows.slice(1).flatMap((row, index) => {
    const cells = Object.fromEntries(
      [...inputs]
        .map((column) => [column, (row[at.get(column) ?? -1] ?? "").trim()] as const)
        .filter(([, text]) => text !== "")
    );
    const code = (row[at.get("code") ?? -1] ?? "").trim();
    return Object.keys(cells).length ? [{sheet, row: index + 1, code, cells}] : [];
  });
}
