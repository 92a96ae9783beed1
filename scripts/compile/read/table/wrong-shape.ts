// A table that is not ours at all: said once, by what it seems to be, instead of once for each cell.
import type {z} from "zod";

import {both, type Problem, quoted} from "../../problems/problem.ts";
import type {Grid} from "./grid.ts";
import {columnOf} from "./header.ts";

/** A cell that stands for a year or a month of one. */
const yearCell =
  /^(?:19|20)\d\d(?:\.0)?(?:\s*(?:年|年度|年末|年底))?$|^(?:19|20)\d\d年?[-./]?\d{1,2}月?$/;

/** What the table seems to be, as one problem; null where its first row is a header of this schema, faults aside. */
export function wrongShape(file: string, {rows, lines}: Grid, schema: z.ZodObject): Problem | null {
  const names = Object.keys(schema.shape);
  const known = (row: readonly string[]) =>
    new Set(row.map((cell) => columnOf(cell, schema)).filter((name) => name !== null)).size;
  const [header = []] = rows;
  // Half of the names, or all that are needed, make it ours.
  const enough = Math.ceil(names.length / 2);
  if (known(header) >= enough) return null;
  const statistics = file.startsWith("statistics/");
  const at = (line: number, found: string): Problem => ({
    file,
    line,
    column: null,
    scope: "file",
    found,
    expected: both(
      `这里的表头应为 ${names.join(",")}。`,
      `Expected the header ${names.join(",")}.`
    ),
    mend: statistics
      ? both(
          `把它移出数据文件夹，再运行 npm run import-table -- 文件名，程序会看懂它并改写成这里的样子。`,
          "Move it out of the data folder and run: npm run import-table -- FILE"
        )
      : both("按表头重新排列各列。", "Arrange the columns as the header says.")
  });
  const divider = ["，", "；", "、", "|", "｜", " ", ":"].find(
    (sign) => header.length === 1 && known((header[0] ?? "").split(sign)) >= enough
  );
  if (divider !== undefined)
    return {
      ...at(
        1,
        both(
          `各列之间用的是 ${quoted(divider)}，不是英文逗号。`,
          `The columns are divided by ${quoted(divider)}, not by a comma.`
        )
      ),
      mend: both(
        "在 Excel 或 WPS 里打开，用“数据”里的“分列”按这个符号分开，再另存为“CSV UTF-8”。",
        "Open it in Excel, split the text into columns at this sign, and save it as CSV UTF-8."
      )
    };
  const below = rows.slice(1, 20).findIndex((row) => known(row) >= enough) + 1;
  if (below > 0) {
    const line = lines[below] ?? 1;
    const notes = lines.filter((_, index) => index > below && isNote(rows[index] ?? []));
    return {
      ...at(
        1,
        both(
          `表头在第 ${line} 行，它上面还有标题或说明。`,
          `The header stands on line ${line}, below a title or notes.`
        )
      ),
      mend: notes.length
        ? both(
            `删去第 ${line} 行以上的各行，和表后的说明（第 ${notes.join("、")} 行）。`,
            `Remove the lines above line ${line}, and the notes on line ${notes.join(", ")}.`
          )
        : both(`删去第 ${line} 行以上的各行。`, `Remove the lines above line ${line}.`)
    };
  }
  const head = rows
    .slice(0, 8)
    .findIndex((row) => row.filter((cell) => yearCell.test(cell)).length > 1);
  if (head >= 0)
    return at(
      lines[head] ?? 1,
      both(
        `这是各年并排成列的表（${firstYears(rows[head] ?? [])}）。`,
        `This is a table with years as columns (${firstYears(rows[head] ?? [])}).`
      )
    );
  const years = rows.filter(([first = ""]) => yearCell.test(first)).length;
  if (years > 1)
    return at(
      1,
      both(
        "这是一年一行、各地区或各指标并排成列的表。",
        "This is a table with a row for each year and places or series as columns."
      )
    );
  const shown = header.filter((cell) => cell !== "").slice(0, 3);
  return at(
    1,
    shown.length
      ? both(
          `第一行是 ${shown.map(quoted).join("、")}，不是这张表的表头。`,
          `The first row is ${shown.map(quoted).join(", ")}, not the header of this table.`
        )
      : both("文件是空的。", "The file is empty.")
  );
}

/** A row with words in one cell alone: a note, or a title. */
export const isNote = (row: readonly string[]): boolean =>
  row.filter((cell) => cell !== "").length === 1;

const firstYears = (row: readonly string[]): string =>
  row
    .filter((cell) => yearCell.test(cell))
    .slice(0, 3)
    .map(quoted)
    .join("、");
