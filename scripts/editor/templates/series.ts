// A new series: a row of series.csv and the file its figures will stand in.
import {observationRow} from "../../../src/model/evidence/observation.ts";
import {directions} from "../../../src/model/evidence/series.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {laid, put, type TableRow} from "../change/table-rows.ts";
import {anything, choices, decimalPlaces, fresh, oneOf, some} from "../interview/checks.ts";
import type {Template} from "./template.ts";

const ways = {up: "越多越好", down: "越少越好", none: "不判断"};

/** The questions that a series and an indicator of its own have in common. */
export const countedFlags = {
  id: "代码（也是网址），如 street_trees",
  name: "数的是什么？如 行道树保有量",
  unit: "单位，如 万株",
  decimals: "来源印到几位小数？",
  english: "英文名称，没有就回车"
} as const;

/** See {@link Template}. */
export const series: Template = {
  title: "序列",
  flags: {
    ...countedFlags,
    direction: "多好还是少好？",
    definition: "口径：算什么、不算什么，来源没有说就回车",
    note: "读者须知道的，没有就回车"
  },
  ask: async ({get}, {catalogue}) => {
    const taken = [...catalogue.series, ...catalogue.indicators].map(({id}) => id);
    await get("id", fresh(taken, "_"));
    await get("name", some);
    await get("unit", some);
    await get("decimals", decimalPlaces, "（回车为 0）", "0");
    await get("direction", oneOf(directions, ways), choices(ways, "none"), "none");
    await get("definition", anything, "", "");
    await get("note", anything, "", "");
    await get("english", anything, "", "");
  },
  make: ({id = "", name = "", english, ...rest}, {folder}) => ({
    folder: withEnglish(withSeries(folder, {...rest, id, name}), "series", id, english),
    lines: [
      `+ 序列 ${id}：${name}（${rest["unit"] ?? ""}）`,
      `+ 新文件 statistics/${id}.csv，只有表头；加数用 npm run add -- --series ${id}`
    ]
  })
};

/** The folder with the series among the others and an empty table for its figures. */
export function withSeries(folder: Folder, row: TableRow): Folder {
  const id = row["id"] ?? "";
  const next = put(folder, inputTables.series.file, row, {after: (one) => (one["id"] ?? "") > id});
  const header = Object.keys(observationRow.shape).join(",");
  return laid(next, `statistics/${id}.csv`, `${header}\n`);
}

/** The folder with the English name, where one was given. */
export function withEnglish(
  folder: Folder,
  table: string,
  id: string,
  name: string | undefined
): Folder {
  if (name === undefined) return folder;
  const after = (one: TableRow) => one["table"] === table && (one["id"] ?? "") > id;
  return put(folder, inputTables.english.file, {table, id, name}, {after});
}
