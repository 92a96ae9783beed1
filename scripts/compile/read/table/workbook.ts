// Workbooks among the statistics: the sheet that holds a table as the text of a CSV file, or why it cannot be read.
import readWorkbook from "read-excel-file/node";

import {dayOf} from "../../../../src/domain/period.ts";
import {inputTables} from "../../../../src/model/published/tables.ts";
import {csvLine} from "../../../../src/words/markup.ts";
import {both, type Problem} from "../../problems/problem.ts";
import type {Folder} from "../read-folder.ts";
import {columnOf} from "./header.ts";

/** One sheet: its name and its cells as they would stand in a CSV file. */
export interface WorkbookSheet {
  name: string;
  rows: string[][];
}

/** The folder with each workbook of `statistics/` read as text, under its own name. */
export async function openWorkbooks(
  folder: Folder
): Promise<{folder: Folder; problems: Problem[]}> {
  const files = new Map(folder);
  const problems: Problem[] = [];
  for (const [file, bytes] of folder) {
    if (!/^statistics\/[^/]*\.xlsx$/i.test(file)) continue;
    const sheets = await sheetsOf(bytes);
    const sheet = sheets && tableSheet(sheets);
    if (sheet) files.set(file, new TextEncoder().encode(csvOf(sheet.rows)));
    else {
      files.delete(file);
      problems.push(closed(file));
    }
  }
  return {folder: files, problems};
}

/** All sheets of a workbook; null where the bytes are none. */
export async function sheetsOf(bytes: Uint8Array): Promise<WorkbookSheet[] | null> {
  try {
    const sheets = await readWorkbook(Buffer.from(bytes));
    return sheets.map(({sheet, data}) => ({
      name: sheet,
      rows: data.map((row) => row.map(words))
    }));
  } catch {
    return null;
  }
}

/** The sheet with the header of a table of figures; else the first that holds anything. */
function tableSheet(sheets: readonly WorkbookSheet[]): WorkbookSheet | undefined {
  const {row} = inputTables.observations;
  const known = ({rows}: WorkbookSheet) =>
    (rows[0] ?? []).filter((cell) => columnOf(cell, row) !== null).length;
  const best = sheets.toSorted((a, b) => known(b) - known(a))[0];
  return best && known(best) > 0 ? best : sheets.find(({rows}) => rows.length > 0);
}

/** A cell as a person reads it: days without their hour, numbers without the noise of binary fractions. */
function words(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return typeof cell === "string" || typeof cell === "boolean" ? String(cell) : "";
}

function csvOf(rows: readonly (readonly string[])[]): string {
  // A break within a cell would shift the numbers of the rows below it.
  return rows
    .map((row) => `${csvLine(row.map((text) => text.replace(/\s*[\r\n]+\s*/g, " ")))}\n`)
    .join("");
}

function closed(file: string): Problem {
  return {
    file,
    line: null,
    column: null,
    scope: "file",
    found: both(
      "打不开这个工作簿：文件不完整、加了密码，或者只是改了扩展名。",
      "The workbook cannot be opened: it is cut short, has a password, or is of another kind."
    ),
    expected: "",
    mend: both(
      "在 Excel 或 WPS 里打开，“另存为”选“Excel 工作簿（.xlsx）”，不设密码。",
      "Open it in Excel and save it as .xlsx without a password."
    )
  };
}
