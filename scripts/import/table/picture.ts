// The table as it was understood, drawn for a terminal: what each row and each column was taken for.
import {columns as wideness} from "../../compile/problems/draw-line.ts";
import type {GridSheet} from "./read-sheet.ts";
import {figureOf} from "./read-words.ts";
import type {ColumnPart, RowPart, Understood} from "./understand.ts";

const most = {rows: 14, columns: 7, width: 12};
const rowNames: Record<RowPart, string> = {
  title: "标题",
  head: "表头",
  data: "数据",
  group: "小标题",
  foot: "注脚"
};
const columnNames: Record<ColumnPart, string> = {
  period: "时期",
  place: "地区",
  item: "指标",
  unit: "单位",
  code: "不读",
  figures: "数"
};
const shapes: Record<Understood["shape"], string> = {
  "years across": "各年并排成列",
  "years down": "一年一行",
  "one period": "全表是同一个时期"
};

/** The lines of the picture; rows and columns beyond a screen are left out and counted. */
export function picture(
  sheet: GridSheet,
  {shape, rows: parts, columns, points}: Understood
): string[] {
  const width = columns.length;
  const shownColumns = chosen(width, most.columns);
  const shownRows = chosen(sheet.rows.length, most.rows);
  const cellAt = (row: number, column: number) => {
    const raw = sheet.rows[row]?.[column] ?? "";
    const figure = parts[row] === "data" && columns[column] === "figures" ? figureOf(raw) : null;
    return fitted(figure === "unread" ? `?${raw}` : figure === "blank" ? "·" : raw);
  };
  const line = (first: string, cells: readonly string[]) =>
    `${padded(first, 12)}│${cells.join("│")}`;
  const rule = `${"─".repeat(12)}${`┼${"─".repeat(most.width)}`.repeat(shownColumns.length)}`;
  const count = points.filter(({raw}) => typeof figureOf(raw) === "object").length;
  const empty = points.filter(({raw}) => figureOf(raw) === "blank").length;
  return [
    `读作：${shapes[shape]}；${count} 个数，${empty} 个空格（·），${points.length - count - empty} 格看不懂（?）。`,
    line(
      "",
      shownColumns.map((column) =>
        fitted(column === null ? "……" : columnNames[columns[column] ?? "code"])
      )
    ),
    rule,
    ...shownRows.map((row) => {
      if (row === null)
        return line(
          "……",
          shownColumns.map(() => fitted(""))
        );
      const part = parts[row] ?? "data";
      const name = `${String(sheet.lines[row] ?? "").padStart(4)} ${rowNames[part]}`;
      if (part === "title" || part === "foot")
        return `${padded(name, 12)}│${cut(sheet.rows[row]?.filter((cell) => cell !== "").join(" ") ?? "", 60)}`;
      return line(
        name,
        shownColumns.map((column) => (column === null ? fitted("…") : cellAt(row, column)))
      );
    })
  ];
}

/** The first and the last of so many, a null between them where some are left out. */
function chosen(count: number, limit: number): (number | null)[] {
  const all = Array.from({length: count}, (_, index) => index);
  if (count <= limit) return all;
  return [...all.slice(0, limit - 3), null, ...all.slice(-2)];
}

const fitted = (words: string): string => padded(cut(words, most.width), most.width);

function cut(words: string, room: number): string {
  let kept = "";
  for (const sign of words.replace(/\s+/g, " ")) {
    if (wideness([...kept, sign]) > room - 1) return `${kept}…`;
    kept += sign;
  }
  return kept;
}

const padded = (words: string, room: number): string =>
  words + " ".repeat(Math.max(0, room - wideness([...words])));
