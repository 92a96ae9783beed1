// What is about to be written, and what stands in the way, as lines for the person who asked.
import {zh} from "../../../src/words/zh.ts";
import type {Merged} from "./merge.ts";
import type {Converted} from "./to-rows.ts";

/** Why nothing can be written; empty where nothing hinders. */
export function hindrances(
  {unread, foreign}: Converted,
  lines: readonly number[],
  unit: string,
  leaveOut: boolean
): string[] {
  const cells = unread
    .slice(0, 5)
    .map(({row, column, raw}) => `第 ${lines[row] ?? 0} 行第 ${column + 1} 列“${raw}”`);
  return [
    ...foreign.map(
      (from) =>
        `表里的单位是“${from}”，这个序列的单位是“${unit}”，换算不了。请核对序列，或用 --unit 写明表里的单位。`
    ),
    ...(unread.length && !leaveOut
      ? [
          `有 ${unread.length} 格看不懂：${cells.join("；")}${unread.length > 5 ? "……" : ""}。`,
          "请在原表里改好再来；这些格不要的话，加上 --leave-out。"
        ]
      : [])
  ];
}

/** The new rows, and what is left out and why. */
export function preview(
  item: string,
  target: string,
  merged: Merged,
  {strangers}: Converted,
  geos: readonly {id: string; name: string}[]
): string[] {
  const {added, same, differing} = merged;
  const names = new Map(geos.map(({id, name}) => [id, name]));
  const kinds: Readonly<Record<string, string>> = zh.explore.kinds;
  const show = (row: Merged["added"][number]) =>
    `  ${names.get(row.geo) ?? row.geo} ${row.period} ${kinds[row.period_kind] ?? row.period_kind} ${row.value}${row.qualifier === "exact" ? "" : ` ${row.qualifier}`}${row.note ? `（${row.note}）` : ""}`;
  const more = (count: number) => (count > 0 ? [`  ……另有 ${count} 行`] : []);
  return [
    "",
    `“${item}”→ ${target}：新增 ${added.length} 行。`,
    ...added.slice(0, 8).map(show),
    ...more(added.length - 8),
    ...(same.length ? [`已有同样的数 ${same.length} 个，不重复写。`] : []),
    ...(differing.length
      ? [
          `与已有的数不同 ${differing.length} 个，没有写，请核对：`,
          ...differing
            .slice(0, 5)
            .map(
              ({row, line, value}) =>
                `  ${names.get(row.geo) ?? row.geo} ${row.period}：表里 ${row.value}，第 ${line} 行是 ${value}`
            ),
          ...more(differing.length - 5),
          "  两个来源都对，就自己加一行，并在两行的 conflict 列都写 yes。"
        ]
      : []),
    ...(strangers.length
      ? [
          `不在 geos.csv 里的地区 ${strangers.length} 个，没有写：${strangers.slice(0, 5).join("、")}${strangers.length > 5 ? "……" : ""}`
        ]
      : [])
  ];
}
