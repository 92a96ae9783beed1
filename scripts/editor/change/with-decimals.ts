// The decimals of a series raised to those of its source: a page prints as many as series.csv says, and fewer would be another number.
import {inputTables} from "../../../src/model/published/tables.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {put, rowsOf} from "./table-rows.ts";

/** The folder, and the sentence that tells what was changed; null where nothing was. */
export interface Raised {
  folder: Folder;
  told: string | null;
}

/** Raises the decimals of a series where a new value, as its source printed it, has more. */
export function withDecimals(folder: Folder, series: string, values: readonly string[]): Raised {
  const printed = Math.max(0, ...values.map((value) => value.split(".")[1]?.length ?? 0));
  const row = rowsOf(folder, inputTables.series.file).find(({id}) => id === series);
  if (row === undefined || printed <= Number(row["decimals"] ?? 0)) return {folder, told: null};
  return {
    folder: put(
      folder,
      inputTables.series.file,
      {...row, decimals: String(printed)},
      {same: ({id}) => id === series}
    ),
    told: `来源印到${String(printed)}位小数，series.csv 里这个序列的小数位已照此改`
  };
}
