// A returned form with the cells that cannot be taken in colour, each with a comment that says why.
import {openXlsx, saveXlsx} from "hucre";

/** A cell to be marked: its sheet by name, row and column from 0, and why. */
export interface Mark {
  sheet: string;
  row: number;
  column: number;
  why: string;
  /** Red for what is refused, orange for what is to be confirmed. */
  kind: "refused" | "asked";
}

const colours = {refused: "F28B82", asked: "FDD663"} as const;

/** The workbook with its marks; all else in it stays as it came. */
export async function markedCopy(
  bytes: Uint8Array,
  marks: readonly Mark[],
  author: string
): Promise<Uint8Array> {
  const book = await openXlsx(bytes, {readStyles: true});
  for (const {sheet, row, column, why, kind} of marks) {
    const found = book.sheets.find(({name}) => name === sheet);
    if (!found) continue;
    found.cells ??= new Map();
    const key = `${String(row)},${String(column)}`;
    const cell = found.cells.get(key);
    const value = cell?.value ?? found.rows[row]?.[column] ?? null;
    found.cells.set(key, {
      ...cell,
      value,
      type:
        cell?.type ?? (value === null ? "empty" : typeof value === "number" ? "number" : "string"),
      style: {
        ...cell?.style,
        fill: {type: "pattern", pattern: "solid", fgColor: {rgb: colours[kind]}}
      },
      comment: {author, text: why}
    });
  }
  return saveXlsx(book);
}
