// What somebody else's table says: where its head and its foot are, what each column is, and every figure with its heads.
import type {GridSheet} from "./read-sheet.ts";
import {figureOf, periodOf, periodWithin, unitStated, unitWithin} from "./read-words.ts";

/** One cell among the figures with all that the table says of it. */
export interface Point {
  /** What is counted, in the words of the table; empty where the table does not say. */
  item: string;
  /** The place in the words of the table; null where the table names none. */
  place: string | null;
  /** The period as we write it; null where the table names none. */
  period: string | null;
  /** The unit by its head, its row or the lines around the table; null where none. */
  unit: string | null;
  /** The cell as it stands. */
  raw: string;
  /** Index of the row among the rows of the sheet, and of the column. */
  row: number;
  column: number;
}

/** What a row of the file is. */
export type RowPart = "title" | "head" | "data" | "group" | "foot";
/** What a column of the file is. */
export type ColumnPart = "period" | "place" | "item" | "unit" | "code" | "figures";

/** The table as it was understood. */
export interface Understood {
  shape: "years across" | "years down" | "one period";
  rows: RowPart[];
  columns: ColumnPart[];
  points: Point[];
}

/** Finds out what the table is; null where no row of figures can be found. `isPlace` knows the places of the data. */
export function understand(
  {rows, lines}: GridSheet,
  isPlace: (words: string) => boolean
): Understood | null {
  const width = Math.max(...rows.map((row) => row.findLastIndex((cell) => cell !== "") + 1));
  const at = (row: number, column: number): string => rows[row]?.[column] ?? "";
  const every = Array.from({length: width}, (_, column) => column);
  const across = bestRow(rows);
  const down = bestColumn(rows, every);
  const isAcross = across.count > 1 && across.count >= down.count;
  const isDown = !isAcross && down.count > 1;
  const numeric = (row: number) =>
    every.filter(
      (column) =>
        typeof figureOf(at(row, column)) === "object" && (!isDown || column !== down.column)
    );
  const start = isAcross
    ? rows.findIndex((_, row) => row > across.row && numeric(row).length > 0)
    : isDown
      ? rows.findIndex((_, row) => periodOf(at(row, down.column)) !== null)
      : rows.findIndex((_, row) => row > 0 && numeric(row).length > 0);
  if (start < 0) return null;
  const parts = rowParts(
    {rows, lines},
    start,
    isAcross ? across.row : start - 1,
    (row) => numeric(row).length > 0
  );
  const heads = headsOf(rows, parts, width);
  const data = rows.flatMap((_, row) => (parts[row] === "data" ? [row] : []));
  const columns = every.map((column): ColumnPart => {
    if (isDown && column === down.column) return "period";
    const head = (heads[column] ?? []).join(" ");
    if (isAcross && heads[column]?.some((one) => periodOf(one) !== null)) return "figures";
    const cells = data.map((row) => at(row, column)).filter((cell) => cell !== "");
    const figures = cells.filter((cell) => figureOf(cell) !== "unread").length;
    if (
      !isAcross &&
      cells.length > 0 &&
      figures * 2 >= cells.length &&
      !/代码|code|序号|编号|no\.?$/i.test(head)
    )
      return "figures";
    if (/^(?:计量)?单位$|^units?$/i.test(head)) return "unit";
    if (/代码|code|iso|序号|编号/i.test(head)) return "code";
    const isPlaces = cells.some(isPlace) || /地区|城市|国家|entity|country|region/i.test(head);
    return isPlaces ? "place" : "item";
  });
  const around = rows.flatMap((row, index) =>
    parts[index] === "title" || parts[index] === "foot"
      ? [row.filter((cell) => cell !== "").join(" ")]
      : []
  );
  const titles = rows.flatMap((row, index) =>
    parts[index] === "title" ? [row.find((cell) => cell !== "") ?? ""] : []
  );
  const stated = around.map(unitStated).find((unit) => unit !== null) ?? null;
  const named = around
    .map((line) => /指标\s*[:：]\s*(.+)$/.exec(line)?.[1])
    .find((name) => name !== undefined);
  const title = named ?? titles.find((line) => unitStated(line) === null) ?? "";
  const single = titles.map(periodWithin).find((period) => period !== null) ?? null;

  const labels = every.filter(
    (column) => columns[column] !== "figures" && columns[column] !== "period"
  );
  const above: Record<number, string> = {};
  const points = data.flatMap((row) => {
    // Merged cells leave the rows below empty; only what stands left of other words is meant to go on.
    const filled = labels.map((column) => {
      const own = at(row, column);
      const goesOn = own === "" && labels.some((other) => other > column && at(row, other) !== "");
      if (own !== "") above[column] = own;
      return [column, goesOn && columns[column] !== "unit" ? (above[column] ?? "") : own] as const;
    });
    const word = (part: ColumnPart) =>
      filled
        .filter(([column, cell]) => columns[column] === part && cell !== "")
        .map(([, cell]) => cell);
    return every
      .filter((column) => columns[column] === "figures")
      .map((column): Point => {
        const pieces = (heads[column] ?? []).map((head) => unitWithin(head));
        const names = pieces.map(({name}) => name).filter((name) => periodOf(name) === null);
        const place = word("place")[0] ?? names.find(isPlace) ?? null;
        const [label] = word("item").map(unitWithin);
        const counted = [label?.name ?? "", ...names.filter((name) => name !== place)].filter(
          (name) => name !== ""
        );
        const period = isDown
          ? periodOf(at(row, down.column))
          : (heads[column]?.map(periodOf).find((one) => one !== null) ??
            (isAcross ? null : single));
        const ofTitle = unitWithin(title);
        return {
          item: tidy(counted.length ? counted.join(" ") : ofTitle.name),
          place,
          period,
          unit:
            word("unit")[0] ??
            label?.unit ??
            pieces.findLast(({unit}) => unit !== null)?.unit ??
            ofTitle.unit ??
            stated,
          raw: at(row, column),
          row,
          column
        };
      });
  });
  return {
    shape: isAcross ? "years across" : isDown ? "years down" : "one period",
    rows: parts,
    columns,
    points
  };
}

/** The row among the first that names the most periods. */
function bestRow(rows: GridSheet["rows"]): {row: number; count: number} {
  return rows.slice(0, 15).reduce(
    (best, cells, row) => {
      const periods = cells.map(periodOf).filter((period) => period !== null);
      // A row of figures may hold numbers that look like years; a head names each once, or side by side.
      const bare = cells.filter(
        (cell) => typeof figureOf(cell) === "object" && periodOf(cell) === null
      ).length;
      return bare === 0 && periods.length > best.count ? {row, count: periods.length} : best;
    },
    {row: -1, count: 0}
  );
}

/** The column among the first that names the most periods. */
function bestColumn(
  rows: GridSheet["rows"],
  every: readonly number[]
): {column: number; count: number} {
  return every.slice(0, 8).reduce(
    (best, column) => {
      const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
      const count = cells.filter((cell) => periodOf(cell) !== null).length;
      return count > best.count && count * 2 > cells.length ? {column, count} : best;
    },
    {column: -1, count: 0}
  );
}

/** Head rows stand together above the figures and have words in several cells; titles have one. */
function rowParts(
  {rows, lines}: Pick<GridSheet, "rows" | "lines">,
  start: number,
  head: number,
  hasFigures: (row: number) => boolean
): RowPart[] {
  const words = (row: number) => (rows[row] ?? []).filter((cell) => cell !== "").length;
  let top = Math.max(0, head);
  // Heads stand on lines that follow one another.
  while (
    top > 0 &&
    lines[top - 1] === (lines[top] ?? 0) - 1 &&
    words(top - 1) > 1 &&
    !rows[top - 1]?.some((cell) => unitStated(cell) !== null)
  )
    top--;
  const last = rows.findLastIndex((_, row) => hasFigures(row) && !isNote(rows[row]));
  return rows.map((cells, row): RowPart => {
    if (row < top) return "title";
    if (row < start) return "head";
    if (row > last || isNote(cells)) return "foot";
    return hasFigures(row) || words(row) > 1 ? "data" : "group";
  });
}

const isNote = (cells: readonly string[] = []): boolean =>
  /^(?:注|资料来源|数据来源|说明|备注|source|note|data from)\s*[:：\d]?/i.test(
    cells.find((cell) => cell !== "") ?? ""
  ) && cells.filter((cell) => cell !== "").length < 3;

/** The head of each column from above; a merged head goes on over the empty cells at its right. */
function headsOf(rows: GridSheet["rows"], parts: readonly RowPart[], width: number): string[][] {
  const heads = rows.filter((_, row) => parts[row] === "head");
  return Array.from({length: width}, (_, column) =>
    heads.flatMap((row, index) => {
      const own = row[column] ?? "";
      if (own !== "") return [own];
      const below = heads.slice(index + 1).some((lower) => (lower[column] ?? "") !== "");
      if (!below) return [];
      const left = row.slice(0, column).findLast((cell) => cell !== "");
      // The head of the first column stands over the labels alone.
      return left === undefined || left === row[0] ? [] : [left];
    })
  );
}

const tidy = (words: string): string => words.replace(/\s+/g, " ").trim();
