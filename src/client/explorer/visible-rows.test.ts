import readExcel from "read-excel-file/node";
import {expect, test} from "vitest";

import {index, row, slice} from "../../fixtures/explore.ts";
import {zh} from "../../words/zh.ts";
import {buildFigure} from "./build-figure.ts";
import {csvOf, fileOf, rowsOf} from "./file.ts";
import {resolveState} from "./resolve-state.ts";
import {type Ask, type State} from "./state.ts";
import {type Seen, type Slices, visibleRows} from "./visible-rows.ts";

const lanes = slice("lanes", [
  row("lanes", "a", "2020", {value: 10, run: "r"}),
  row("lanes", "a", "2021", {value: 11, run: "r"}),
  row("lanes", "a", "2022", {value: 12, qualifier: "at_least"}),
  row("lanes", "a", "2022", {value: 40, qualifier: "forecast", cell: "lanes:a:2022:2"}),
  row("lanes", "a", "2023", {value: 9, break: true, note: "口径变了，“新”的"}),
  row("lanes", "a", "2023-01..2023-06", {value: 4, period_kind: "part_year"}),
  row("lanes", "a", "2025", {value: 99, period_kind: "target"}),
  row("lanes", "b", "2020", {value: 5, source: "s2"}),
  row("lanes", "b", "2021", {value: 6, conflict: true}),
  row("lanes", "b", "2021", {value: 7, conflict: true, cell: "lanes:b:2021:2"}),
  row("lanes", "b", "2022", {value: 8}),
  row("lanes", "c", "2020", {value: 0}),
  row("lanes", "c", "2022", {value: 3}),
  row("lanes", "n", "2022", {value: 900})
]);
const trees = slice("trees", [
  row("trees", "a", "2020", {value: 1}),
  row("trees", "b", "2020", {value: 2, qualifier: "about"}),
  row("trees", "c", "2020", {value: 3}),
  row("trees", "a", "2021", {value: 4})
]);
const order = index.places.map(({id}) => id);

const of = (ask: Ask): {state: State; rows: Seen[]; slices: Slices} => {
  const {state, faults} = resolveState(index, {series: "lanes", ...ask});
  expect(faults).toEqual([]);
  const slices: Slices = state.with === null ? [lanes] : [lanes, trees];
  return {state, rows: visibleRows(state, slices, order), slices};
};
/** The rows as CSV. */
const csv = (ask: Ask) =>
  csvOf({
    columns: [...lanes.columns, {name: "state", title: "状态"}],
    rows: rowsOf(of(ask).rows, (id) => names.get(id) ?? "")
  }).split("\n");
const names = new Map(index.places.map(({id, name}) => [id, name]));
const told = (ask: Ask) =>
  of(ask).rows.map(({place, period, row, state}) => `${place} ${period} ${row?.value ?? state}`);

const cases: [string, Ask, string[]][] = [
  [
    "a line: every figure of its kind, gaps and forecasts too",
    {places: "a,c"},
    [
      ...["a 2020 10", "a 2021 11", "a 2022 12", "a 2022 40", "a 2023 9"],
      ...["c 2020 0", "c 2021 withheld", "c 2022 3", "c 2023 missing"]
    ]
  ],
  ["a line between years", {places: "a", since: "2021", until: "2021"}, ["a 2021 11"]],
  [
    "a place without figures has lines that say so",
    {places: "b,p", since: "2020", until: "2020"},
    ["b 2020 5", "p 2020 missing"]
  ],
  [
    "a rank: the best first, both values of a conflict, what is missing last",
    {places: "a,b,c", chart: "rank", at: "2021"},
    ["a 2021 11", "b 2021 7", "b 2021 6", "c 2021 withheld"]
  ],
  [
    "a rank leaves forecasts out",
    {places: "a,b", chart: "rank", at: "2022"},
    ["a 2022 12", "b 2022 8"]
  ],
  [
    "a change: two lines a place",
    {places: "a,b,c", chart: "change", before: "2020", after: "2021"},
    ["a 2020 10", "a 2021 11", "b 2020 5", "b 2021 6", "b 2021 7", "c 2020 0", "c 2021 withheld"]
  ],
  [
    "a scatter: both figures of each place",
    {places: "a,b,c", with: "trees", at: "2020"},
    ["a 2020 10", "a 2020 1", "b 2020 5", "b 2020 2", "c 2020 0", "c 2020 3"]
  ],
  [
    "a scatter of one place: the periods it has both for",
    {places: "a", with: "trees"},
    ["a 2020 10", "a 2020 1", "a 2021 11", "a 2021 4"]
  ],
  [
    "part of a year is never mixed with years",
    {places: "a", kind: "part_year"},
    ["a 2023-01..2023-06 4"]
  ]
];

test.each(cases)("%s", (_, ask, lines) => {
  expect(told(ask)).toEqual(lines);
});

test.each(cases)("the figure draws no other values: %s", (_, ask) => {
  const {state, rows, slices} = of(ask);
  const {table} = buildFigure(index, state, slices, rows, zh);
  const drawn = table.rows.flatMap(({value, before, after, x, y}) =>
    [value, before, after, x, y].filter((one) => typeof one === "number")
  );
  const listed = rows.flatMap(({row}) => row?.value ?? []);
  expect(new Set(drawn)).toEqual(new Set(listed));
});

test("a figure says unit, places, years, what was left out and where its rows come from", () => {
  const {state, rows, slices} = of({places: "a,b"});
  const figure = buildFigure(index, state, slices, rows, zh);
  expect(figure.title).toBe("车道");
  expect(figure.subtitle).toBe("单位：公里；2个地区；2020年至2023年；全年");
  expect(figure.note).toBe(
    "2023年起统计方法有变更，前后不可比，不相连。所选地区另有1个数值属于其他时期类型，没有画出。"
  );
  expect(figure.focus).toBe("甲市");
  expect(figure.sources).toEqual([
    {id: "s1", label: "某报，2024年5月1日", url: "https://example.org/1", grade: "B"},
    {id: "s2", label: "转载页", url: null, grade: "B"}
  ]);
});

const titles: [string, Ask, string][] = [
  ["one place", {places: "a"}, "甲市：车道"],
  ["a rank", {places: "a,b", chart: "rank", at: "2022"}, "2022年：车道"],
  [
    "a change",
    {places: "a,b", chart: "change", before: "2020", after: "2022"},
    "车道：2020年与2022年"
  ],
  ["a scatter", {places: "a,b", with: "trees"}, "车道与树木"]
];

test.each(titles)("the title of %s", (_, ask, title) => {
  const {state, rows, slices} = of(ask);
  expect(buildFigure(index, state, slices, rows, zh).title).toBe(title);
});

test("the CSV has the published columns and the state of each cell", () => {
  const lines = csv({places: "a,c", chart: "rank", at: "2022"});
  expect(lines[0]).toBe(
    "series,series_name,geo,geo_name,period,period_kind,value,unit,qualifier,date_inferred,conflict,source,publisher,published_on,source_url,also,grade,document,quote,note,cell,file,state"
  );
  expect(lines[1]).toBe(
    "lanes,车道,a,甲市,2022,year,12,公里,at_least,false,false,s1,某报,,,,B,,,,lanes:a:2022,lanes.csv:2,published"
  );
});

test("in the CSV missing, withheld and zero differ, and quotes are doubled", () => {
  const lines = csv({places: "a,c"});
  expect(lines.find((line) => line.includes(",c,") && line.includes("2020"))).toContain(
    ",year,0,公里,"
  );
  expect(lines.find((line) => line.includes(",c,") && line.includes(",2021,"))).toMatch(
    /^lanes,车道,c,丙市,2021,,,公里,.*,withheld$/u
  );
  expect(lines.find((line) => line.includes(",c,") && line.includes(",2023,"))).toMatch(
    /,missing$/u
  );
  expect(lines.some((line) => line.includes("口径变了，“新”的"))).toBe(true);
  expect(lines).toHaveLength(of({places: "a,c"}).rows.length + 2);
});

test("the workbook of what is seen: Chinese headers, numbers and years as numbers, where it is from", async () => {
  const rows = rowsOf(of({places: "a", since: "2022"}).rows, (id) => names.get(id) ?? "");
  const sheet = {
    ...{title: "车道", notes: ["来源：某报 https://example.org/1"]},
    columns: [...lanes.columns, {name: "state", title: "状态"}],
    rows
  };
  const none = () => {
    throw new Error("no picture is asked for");
  };
  const file = await fileOf("xlsx", () => sheet, none);
  const [own, notes] = await readExcel(Buffer.from(await file.arrayBuffer()));
  const [head = [], first = []] = own?.data ?? [];
  expect(head.at(-1)).toBe("状态");
  expect(first[head.indexOf("列 period")]).toBe(2022);
  expect(first[head.indexOf("列 value")]).toBe(12);
  expect(first[head.indexOf("列 cell")]).toBe("lanes:a:2022");
  expect(notes?.data.flat()).toEqual(["车道", "来源：某报 https://example.org/1"]);
});
