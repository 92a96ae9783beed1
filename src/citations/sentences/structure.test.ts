// What may be quoted of the plan's structure, of events and of coverage: whole sentences, written by hand.
import {expect, test} from "vitest";

import {column, figure} from "../../fixtures/figure-of.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {quotes} from "../quotes.ts";

const lexicon = {names: new Map(), figures: new Map<string, string>()};
const sentences = (given: Figure, lang: "zh" | "en" = "zh") =>
  quotes(given, {place: {ref: "甲市", name: "甲市"}, lexicon})
    .filter((one) => one.lang === lang)
    .map(({text}) => text);

const matrix = (cells: [row: string, column: string, count: number | null, lead?: number][]) =>
  figure(
    "matrix",
    [
      column("row", "text", {label: "单位"}),
      column("column", "text", {label: "章"}),
      column("count", "integer", {label: "任务", unit: "项"}),
      column("lead", "integer")
    ],
    cells.map(([row, name, count, lead = 0]): Row => ({row, column: name, count, lead})),
    {subtitle: "谁做什么，按章"}
  );
const network = (pairs: [a: string, b: string, weight: number][]) =>
  figure(
    "network",
    [column("a", "text"), column("b", "text"), column("weight", "integer", {unit: "次"})],
    pairs.map(([a, b, weight]): Row => ({a, b, weight}))
  );
type Part = [id: string, parent: string, size: number | null, level: string, promises?: number];
const tree = (parts: Part[]) =>
  figure(
    "tree",
    [
      ...["id", "parent", "label", "level"].map((key) => column(key, "text")),
      column("size", "integer", {unit: "字"}),
      column("promises", "integer", {unit: "项"})
    ],
    parts.map(([id, parent, size, level, promises = 0]): Row => ({
      ...{id, parent, size, level, promises},
      label: `第${id}章`
    }))
  );
const timeline = (rows: Row[]) =>
  figure(
    "timeline",
    [
      column("date", "date"),
      ...["title", "source"].map((key) => column(key, "text")),
      column("date_inferred", "flag")
    ],
    rows
  );
const coverage = (cells: [label: string, period: string, state: string][]) =>
  figure(
    "coverage",
    ["label", "period", "state"].map((key) => column(key, "text")),
    cells.map(([label, period, state]): Row => ({label, period, state}))
  );

test.each<[string, Figure, string[]]>([
  [
    "matrix: sums by line and column, leads apart",
    matrix([
      ["甲", "子", 2, 1],
      ["甲", "丑", 3, 1],
      ["乙", "丑", 4],
      ["丙", "丑", null]
    ]),
    [
      "谁做什么：3个单位、2个章，合计9项，其中牵头2项。",
      "谁做什么：最多的单位是甲，5项；最多的章是丑，7项。"
    ]
  ],
  [
    "matrix: ties are named, four are counted, and no leads",
    matrix([
      ["甲", "子", 1],
      ["乙", "子", 1],
      ["丙", "丑", 1],
      ["丁", "丑", 1]
    ]),
    [
      "谁做什么：4个单位、2个章，合计4项。",
      "谁做什么：最多的单位是4个单位（并列），1项；最多的章是子、丑（并列），2项。"
    ]
  ],
  [
    "network: the closest pair and who has most partners",
    network([
      ["甲", "乙", 3],
      ["甲", "丙", 2],
      ["丁", "甲", 1]
    ]),
    ["4个责任单位，两两之间有3对。", "列在一起最多的是甲与乙，3次。", "相连最多的是甲，与3个相连。"]
  ],
  [
    "network: no closest pair where two tie",
    network([
      ["甲", "乙", 3],
      ["丙", "丁", 3],
      ["乙", "丙", 1]
    ]),
    ["4个责任单位，两两之间有3对。", "相连最多的是乙、丙（并列），与2个相连。"]
  ],
  [
    "tree: the longest, and where most promises stand, boxes within their chapter",
    tree([
      ["1", "", null, "chapter"],
      ["1.1", "1", 30, "paragraph", 1],
      ["1.2", "1", 50, "paragraph"],
      ["2", "", null, "chapter"],
      ["2.1", "2", 15, "paragraph", 1],
      ["b1", "2", null, "box"],
      ["b1.1", "b1", 5, "box_item", 2]
    ]),
    ["共2章、100字，最长的是第1章，80字，占80%。", "承诺4项，最多的是第2章，3项；专栏1个。"]
  ],
  [
    "tree: ties, and nothing promised",
    tree([
      ["1", "", null, "chapter"],
      ["1.1", "1", 40, "paragraph"],
      ["2", "", null, "chapter"],
      ["2.1", "2", 40, "paragraph"]
    ]),
    [
      "共2章、80字，最长的是第1章、第2章（并列），40字，占50%。",
      "承诺0项，最多的是第1章、第2章（并列），0项；专栏0个。"
    ]
  ],
  ["timeline: none", timeline([]), []],
  [
    "timeline: in any order, one inferred",
    timeline([
      {date: "2023-06-30", title: "丙", source: "甲报"},
      {date: "2021", title: "甲", date_inferred: true},
      {date: "2022-05", title: "乙"}
    ]),
    [
      "本站收录3件，最早2021年，最近2023年6月30日，其中1件日期为推断。",
      "最近一件为2023年6月30日，丙（来源：甲报）。"
    ]
  ],
  [
    "timeline: one, without a source",
    timeline([{date: "2022-05", title: "乙"}]),
    ["本站收录1件，最早2022年5月，最近2022年5月。", "最近一件为2022年5月，乙。"]
  ],
  ["coverage: none", coverage([]), []],
  [
    "coverage: every line has one",
    coverage([
      ["甲", "2022", "missing"],
      ["甲", "2021", "observation"],
      ["乙", "2022", "bound"]
    ]),
    ["2项，2021年至2022年，2项查到了公布值。", "一项一年算一格，4格里有2格查到了公布值。"]
  ],
  [
    "coverage: a part counts, a base and a target do not",
    coverage([
      ["甲", "2021", "part"],
      ["乙", "2021", "baseline"],
      ["丙", "2021", "target"]
    ]),
    [
      "3项，2021年至2021年，1项查到了公布值，2项一个也没有查到。",
      "一项一年算一格，3格里有1格查到了公布值。"
    ]
  ]
])("%s", (_name, given, expected) => {
  expect(sentences(given)).toEqual(expected);
});

test("a kind without sentences says nothing", () => {
  expect(sentences(figure("scatter", [], []))).toEqual([]);
});

test("in English a title is marked as Chinese, and a source is left out", () => {
  const events = timeline([{date: "2023-06-30", title: "丙", source: "甲报"}]);
  expect(sentences(events, "en")[1]).toBe("The latest is dated June 30, 2023: “丙”.");
});
