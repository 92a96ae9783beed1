// One sheet of a form: what looks like an input is one, everything else is locked; A4 across, heads on every page.
import type {Cell, CellStyle, DataValidation, WriteSheet} from "hucre";

import {width} from "../../words/text-width.ts";
import {inputs} from "./layout.ts";

const thin = {style: "thin", color: {rgb: "9AA0A6"}} as const;
const border = {top: thin, right: thin, bottom: thin, left: thin};
const wrapped = {wrapText: true, vertical: "top"} as const;
const fill = (rgb: string) => ({type: "pattern", pattern: "solid", fgColor: {rgb}}) as const;
/** The title of a form. */
export const title: CellStyle = {font: {bold: true, size: 16}, alignment: {vertical: "center"}};
/** Words outside of tables. */
export const plainCell: CellStyle = {alignment: {...wrapped, horizontal: "left"}};
/** A header. */
export const head: CellStyle = {
  font: {bold: true},
  fill: fill("E8EAED"),
  border,
  alignment: {...wrapped, vertical: "center"}
};
/** A cell of a table that is only read. */
export const readOnlyCell: CellStyle = {border, alignment: wrapped};
const quiet: CellStyle = {border, font: {size: 8, color: {rgb: "80868B"}}, alignment: wrapped};
const input: CellStyle = {
  border,
  fill: fill("FFF4C2"),
  alignment: wrapped,
  protection: {locked: false}
};
/** An input for words: what is written stays as it is. */
export const textInput: CellStyle = {...input, numFmt: "@"};

/** What a cell may hold. */
export type FormValue = string | number | null;

/** A table with a header, its inputs open and everything else locked. */
export function table(
  name: string,
  columns: readonly string[],
  heads: Readonly<Record<string, string>>,
  rows: readonly FormValue[][],
  widths: readonly number[],
  foot: string,
  rules: (range: (column: string) => string) => DataValidation[]
): WriteSheet {
  const letter = (column: string) => String.fromCharCode(65 + columns.indexOf(column));
  const last = String(rows.length + 1);
  const style = (row: number, column: number): CellStyle => {
    if (row === 0) return head;
    const key = columns[column] ?? "";
    if (!inputs.has(key)) return key === "code" ? quiet : readOnlyCell;
    return key === "value" ? input : textInput;
  };
  const all = [columns.map((column) => heads[column] ?? ""), ...rows];
  return {
    ...formSheet(name, all, style, widths, foot, true),
    dataValidations: rules((column) => `${letter(column)}2:${letter(column)}${last}`)
  };
}

/** A sheet with its styles, widths, heights and print layout; `headed` where its first row is a header. */
export function formSheet(
  name: string,
  rows: readonly (readonly FormValue[])[],
  style: (row: number, column: number) => CellStyle,
  widths: readonly number[],
  foot: string,
  headed = false
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) => {
    for (let column = 0; column < Math.max(row.length, headed ? widths.length : 0); column++)
      cells.set(`${String(at)},${String(column)}`, {style: style(at, column)});
  });
  return {
    name,
    rows: rows.map((row) => [...row]),
    cells,
    columns: widths.map((width) => ({width})),
    rowDefs: new Map(
      rows.map((row, at) => [at, {height: at === 0 && !headed ? 28 : height(row, widths)}])
    ),
    protection: {sheet: true, formatColumns: true, formatRows: true},
    ...(headed ? {freezePane: {rows: 1}} : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3},
      ...(headed ? {printTitlesRow: "$1:$1"} : {})
    },
    headerFooter: {oddFooter: `&C${foot}`}
  };
}

/** How high a row is in points: office programs do not all let rows grow with their words. */
function height(row: readonly FormValue[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    const room = Math.max(1, (widths[column] ?? 10) - 1);
    const parts = String(cell ?? "").split("\n");
    return parts.reduce(
      (sum, part) => sum + Math.max(1, Math.ceil((2 * width(part, 1)) / room)),
      0
    );
  });
  // No row is higher than Excel lets it be.
  return Math.min(400, 4 + 14.5 * Math.max(1, ...lines));
}

/** What is said beside a cell when it is chosen. */
export const hint = (inputTitle: string, inputMessage: string) => ({
  allowBlank: true,
  showInputMessage: true,
  inputTitle,
  inputMessage
});

/** An input for words of at most so many characters. */
export function free(range: string, name: string, message: string, most = 200): DataValidation {
  return {
    type: "textLength",
    operator: "lessThanOrEqual",
    formula1: String(most),
    range,
    ...hint(name, message)
  };
}
