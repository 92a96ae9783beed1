// A figure put into its series: added, beside another source's, or in the place of an older one; and recorded.
import {observationKey} from "../../../src/domain/observations.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import {statisticsFiles} from "../../compile/read/parse-folder.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {drop, put, rowsOf, type TableRow, Unwritable} from "./table-rows.ts";
import {withDecimals} from "./with-decimals.ts";

/** What is to be written. */
export interface Entry {
  series: string;
  row: TableRow;
  /** Why, for the record of changes. */
  reason: string;
  /** The day of the record, written in full. */
  today: string;
  /** Whether a row of the same period is replaced: it was of the same hand. All others stay, as a conflict. */
  supersedes: (row: TableRow) => boolean;
}

/** The folder with the figure and its record, and the line that shows what was done. */
export function withFigure(
  folder: Folder,
  {series: all, geos}: Pick<Catalogue, "series" | "geos">,
  {series, row, reason, today, supersedes}: Entry
): {folder: Folder; line: string} {
  const file = statisticsFiles(folder).find((one) => one.series === series)?.file;
  if (file === undefined) throw new Unwritable(`没有 statistics/${series}.csv 这个文件。`);
  const keys = ["geo", "period", "period_kind"];
  const beside = (one: TableRow) => keys.every((key) => (one[key] ?? "") === (row[key] ?? ""));
  const rows = rowsOf(folder, file).filter(beside);
  const old = rows.find(supersedes);
  const others = rows.filter((one) => one !== old);
  const value = (one: TableRow) => `${one["value"] ?? ""} ${one["qualifier"] ?? ""}`;
  const conflict =
    others.some((one) => value(one) !== value(row)) && row["period_kind"] !== "target";
  const written = {...row, ...(conflict ? {conflict: "yes"} : {})};
  let next = folder;
  if (conflict)
    for (const one of others)
      next = put(next, file, {...one, conflict: "yes"}, {same: (found) => is(found, one)});
  next = put(next, file, written, {
    ...(old ? {same: (one: TableRow) => is(one, old)} : {}),
    after: (one) => order(one) > order(written)
  });
  const gap = (one: TableRow) =>
    one["series"] === series && one["geo"] === row["geo"] && one["period"] === row["period"];
  const filled = rowsOf(next, inputTables.gaps.file).some(gap);
  if (filled) next = drop(next, inputTables.gaps.file, gap);
  // A source that nothing names any more would be a fault of its own.
  const id = old?.["source"] ?? "";
  if (old && id !== row["source"] && filesNaming(next, id) === 1)
    next = drop(next, inputTables.sources.file, (one) => one["id"] === id);
  const {geo = "", period = "", period_kind = "", document = null} = row;
  const cell = observationKey({series, geo, period, period_kind, document});
  next = put(next, inputTables.changes.file, {
    date: today,
    kind: old ? "corrected" : "added",
    subject: series,
    cell,
    ...(old ? {old: old["value"] ?? ""} : {}),
    new: row["value"] ?? "",
    reason
  });
  const {name = series, unit = ""} = all.find(({id}) => id === series) ?? {};
  const raised = withDecimals(next, series, [row["value"] ?? ""]);
  next = raised.folder;
  const place = geos.find(({id}) => id === row["geo"])?.name ?? row["geo"] ?? "";
  const what = `${name} ${place} ${row["period"] ?? ""}：`;
  const now = `${row["value"] ?? ""}${unit}`;
  const told = [
    ...(conflict
      ? [`与已有的 ${others.map((one) => one["value"]).join("、")} 不同，两个都保留，标为来源冲突`]
      : []),
    ...(raised.told === null ? [] : [raised.told]),
    ...(filled ? ["gaps.csv 里原来写着没有数值的那一行已去掉"] : [])
  ];
  const shown = old ? `~ ${what}${old["value"] ?? ""} → ${now}` : `+ ${what}${now}`;
  const line = told.length ? `${shown}（${told.join("；")}）` : shown;
  return {folder: next, line};
}

/** How many tables name a source, the table of sources itself among them. */
const filesNaming = (folder: Folder, id: string): number =>
  [...folder].filter(([file, bytes]) => file.endsWith(".csv") && names(bytes, id)).length;

const names = (bytes: Uint8Array, id: string): boolean =>
  Buffer.from(bytes)
    .toString("utf8")
    .split(/[^\w.-]/u)
    .includes(id);

const is = (one: TableRow, other: TableRow): boolean =>
  Object.keys(other).every((key) => key === "conflict" || (one[key] ?? "") === (other[key] ?? ""));

const order = (row: TableRow): string => `${row["geo"] ?? ""}\u0000${row["period"] ?? ""}`;
