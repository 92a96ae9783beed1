// A table of the plan as it is read: a head over two rows as one, and cells merged over several rows in each of them.
import type {PlanTable} from "../../../src/model/plan/plan.ts";

/** What heads a column; `lower` is blank where the head is of one row. */
export interface Head {
  upper: string;
  lower: string;
}

/** A row of a table. */
export interface WholeRow {
  /** Its place among the rows as printed, from 0. */
  index: number;
  cells: string[];
  /** Which of the cells are printed blank and stand merged with the one above. */
  merged: boolean[];
}

const year = /^(?:19|20)\d\d年?/u;

/**
 * Whether the first row goes on with the head: it leaves the first column to the head above it, or says the same, and
 * holds words and years alone.
 */
export function hasSecondHead({header, rows}: Pick<PlanTable, "header" | "rows">): boolean {
  const [row] = rows;
  if (!row || rows.length < 2) return false;
  const own = row.filter((cell, at) => cell !== "" && cell !== header[at]);
  const first = row[0] ?? "";
  return (
    (first === "" || first === header[0]) &&
    own.length > 0 &&
    own.every((cell) => cell.length <= 12 && !/[。；，]/u.test(cell)) &&
    own.every((cell) => year.test(cell) || !/\d|^[-—－/／]+$/u.test(cell))
  );
}

/** The head of each column. A blank one over a lower head belongs to the one on its left. */
export function headsOf(table: Pick<PlanTable, "header" | "rows">): Head[] {
  const below = hasSecondHead(table) ? (table.rows[0] ?? []) : [];
  let left = "";
  return table.header.map((printed, at) => {
    const lower = below[at] ?? "";
    if (printed !== "") left = printed;
    const upper = printed === "" && lower !== "" ? left : printed;
    return {upper, lower: lower === upper ? "" : lower};
  });
}

/**
 * The rows below the head. One that leaves its first column blank goes on with the one above, and its blank cells are
 * merged with those there; a row of its own leaves blank what it does not say.
 */
export function wholeRows(table: Pick<PlanTable, "header" | "rows">): WholeRow[] {
  const whole: WholeRow[] = [];
  table.rows.forEach((cells, index) => {
    if (index === 0 && hasSecondHead(table)) return;
    const above = whole.at(-1);
    const goesOn = above !== undefined && cells[0] === "" && cells.some((cell) => cell !== "");
    const merged = cells.map((cell) => goesOn && cell === "");
    whole.push({
      ...{index, merged},
      cells: cells.map((cell, at) => (merged[at] === true ? (above?.cells[at] ?? "") : cell))
    });
  });
  return whole;
}
