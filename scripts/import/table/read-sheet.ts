// The file of somebody else's table as rows of cells with their numbers, from a workbook or from text.
import {decode} from "../../compile/read/decode.ts";
import {grid} from "../../compile/read/table/grid.ts";
import {sheetsOf} from "../../compile/read/table/workbook.ts";

/** A table as it stands in the file. */
export interface GridSheet {
  /** The name of the sheet; null for a text file. */
  name: string | null;
  /** The rows that hold anything. */
  rows: readonly (readonly string[])[];
  /** The number of each row in the file, from 1. */
  lines: readonly number[];
}

/**
 * Reads the first sheet that holds numbers, or the one named. A refusal is a sentence for the person who
 * gave the file.
 */
export async function readSheet(
  file: string,
  bytes: Uint8Array,
  wanted: string | null
): Promise<GridSheet | {refused: string}> {
  if (/\.(xls|et|ods|numbers|pdf|docx?|wps)$/i.test(file))
    return {
      refused: `${file} 读不了。请在 Excel 或 WPS 里打开，“另存为”选“Excel 工作簿（.xlsx）”或“CSV UTF-8”，再试一次。`
    };
  if (/\.xlsx$/i.test(file)) return ofWorkbook(file, bytes, wanted);
  const {text, problems} = decode(file, bytes);
  const [fault] = problems;
  if (text === null) return {refused: `${file}：${chinese(fault?.found)}${chinese(fault?.mend)}`};
  const read = grid(file, text);
  const [broken] = read.problems;
  if (broken)
    return {
      refused: `${file} 第 ${String(broken.line)} 行：${chinese(broken.found)}${chinese(broken.mend)}`
    };
  return filled(file, {name: null, ...read.grid});
}

async function ofWorkbook(file: string, bytes: Uint8Array, wanted: string | null) {
  const sheets = await sheetsOf(bytes);
  if (sheets === null)
    return {
      refused: `${file} 打不开：文件不完整、加了密码，或者只是改了扩展名。请在 Excel 或 WPS 里打开，另存为 .xlsx，不设密码。`
    };
  const sheet =
    wanted === null
      ? (sheets.find(
          ({rows}) => rows.flat().filter((cell) => /^-?[\d.,]+$/.test(cell)).length > 1
        ) ?? sheets[0])
      : sheets.find(({name}) => name === wanted);
  if (!sheet)
    return {
      refused: `${file} 里没有工作表“${wanted ?? ""}”。有：${sheets.map(({name}) => `“${name}”`).join("、")}。`
    };
  const kept = sheet.rows
    .map((row, index) => ({row: row.map((cell) => cell.trim()), line: index + 1}))
    .filter(({row}) => row.some((cell) => cell !== ""));
  return filled(file, {
    name: sheet.name,
    rows: kept.map(({row}) => row),
    lines: kept.map(({line}) => line)
  });
}

const filled = (file: string, sheet: GridSheet): GridSheet | {refused: string} =>
  sheet.rows.length ? sheet : {refused: `${file} 里没有字。`};

const chinese = (sentence = ""): string => sentence.split("\n")[0] ?? "";
