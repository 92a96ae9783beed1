import {expect, test} from "vitest";

import {fixtures} from "../fixtures/figures.ts";
import type {Column, Figure, Row} from "../model/figures/figure.ts";
import {zh} from "../words/zh.ts";
import {tableView} from "./table-view.ts";

const column = (key: string, type: Column["type"], more: Partial<Column> = {}): Column => ({
  ...{key, label: key, type, unit: null, decimals: null, hidden: false},
  ...more
});

const columns = [
  column("geo", "text"),
  column("period", "period"),
  column("value", "number", {unit: "座", decimals: 1}),
  column("qualifier", "text"),
  column("role", "text"),
  column("date_inferred", "flag"),
  column("conflict", "flag"),
  column("source", "text"),
  column("note", "text"),
  column("cell", "text", {hidden: true})
];

const row: Row = {
  ...{geo: "云溪市", period: "2023-06", value: 61.25, qualifier: "exact", role: "observation"},
  ...{date_inferred: false, conflict: false, source: "日报", note: null, cell: "a:b:c"}
};

function printed(...rows: Row[]): string[][] {
  const figure: Figure = {
    ...fixtures[0]!,
    channels: {y: "value"},
    sources: [{id: "s", label: "日报", url: "https://example.org/", grade: "B"}],
    table: {columns, rows}
  };
  const {head, rows: lines} = tableView(figure, zh);
  return [head.map(({label}) => label), ...lines.map((line) => line.map(({text}) => text))];
}

const cases: [string, Row, string[]][] = [
  ["a value as published", {}, ["云溪市", "2023年6月", "61.3", "日报"]],
  [
    "a target with its floor behind it",
    {qualifier: "at_least", role: "target"},
    ["云溪市", "2023年6月", "61.3以上", "目标值", "日报"]
  ],
  ["the bound with the value", {qualifier: "at_least"}, ["云溪市", "2023年6月", "超61.3", "日报"]],
  [
    "a conflict with the value",
    {conflict: true},
    ["云溪市", "2023年6月", "61.3（来源不一）", "日报"]
  ],
  [
    "a doubt with the date",
    {date_inferred: true},
    ["云溪市", "2023年6月（日期为推断）", "61.3", "日报"]
  ],
  ["what was not published", {value: null}, ["云溪市", "2023年6月", zh.missing, "日报"]],
  ["nought as nought", {value: 0}, ["云溪市", "2023年6月", "0", "日报"]],
  [
    "a role other than an observation",
    {role: "target"},
    ["云溪市", "2023年6月", "61.3", "目标值", "日报"]
  ],
  ["a note", {note: "改了口径"}, ["云溪市", "2023年6月", "61.3", "日报", "改了口径"]]
];

test.each(cases)("cells print %s", (_, change, line) => {
  expect(printed({...row, ...change})[1]).toEqual(line);
});

test("cells name the unit in the header and leave out columns that say nothing", () => {
  expect(printed(row)[0]).toEqual(["geo", "period", "value（座）", "source"]);
});

test("cells mark what is missing, and link a source that may be linked", () => {
  const figure = {
    ...fixtures[0]!,
    channels: {y: "value"},
    table: {columns, rows: [{...row, value: null}]},
    refs: {source: ["sources/s"]}
  };
  const sources = [{id: "s", label: "日报", url: "https://example.org/", grade: "B" as const}];
  const [line] = tableView({...figure, sources}, zh).rows;
  expect(line!.map(({missing}) => missing)).toEqual([false, false, true, false]);
  expect(line!.map(({href}) => href)).toEqual([null, null, null, "https://example.org/"]);
  const [unlinked] = tableView({...figure, sources: [{...sources[0]!, url: null}]}, zh).rows;
  expect(unlinked!.at(-1)!.href).toBe(null);
});

test("cells of two sources of one publisher and day lead each to its own page", () => {
  const sources = ["s", "t", "u"].map((id) => ({
    ...{id, label: "日报", url: `https://example.org/${id}`, grade: "B" as const}
  }));
  const figure = {
    ...{...fixtures[0]!, sources, channels: {y: "value"}},
    table: {columns, rows: [row, row, {...row, source: "《方案》"}]},
    refs: {source: ["sources/u", "sources/t", null]}
  };
  expect(tableView(figure, zh).rows.map((line) => line.at(-1)!.href)).toEqual([
    "https://example.org/u",
    "https://example.org/t",
    null
  ]);
});
