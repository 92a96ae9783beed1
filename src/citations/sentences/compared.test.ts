// What may be quoted of places and targets compared: whole sentences, written by hand.
import {expect, test} from "vitest";

import {column, figure} from "../../fixtures/figure-of.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {quotes} from "../quotes.ts";

const lexicon = {
  names: new Map([
    ["甲", {name: "Alpha", unit: null, factor: 1}],
    ["树", {name: "Trees", unit: "tree|trees", factor: 1}]
  ]),
  figures: new Map([["f", "City trees"]])
};
const sentences = (given: Figure, lang: "zh" | "en" = "zh") =>
  quotes(given, {place: {ref: "甲市", name: "甲市"}, lexicon})
    .filter((one) => one.lang === lang)
    .map(({text}) => text);

const place = (label: string, value: number | null, more: Row = {}): Row => ({
  ...{label, value, period: "2023", series: "树", qualifier: "exact"},
  ...more
});
const rank = (rows: Row[], more: Partial<Figure> = {}, type: "number" | "integer" = "number") =>
  figure(
    "rank",
    [
      column("label", "text", {label: "地区", word: "geo"}),
      column("value", type, {label: "数值", unit: "棵", decimals: 1}),
      column("period", "period")
    ],
    rows,
    {focus: "乙", ...more}
  );
const three = [place("甲", 9), place("乙", 5), place("丙", 3)];

test.each<[string, Figure, string[]]>([
  ["none", rank([]), []],
  ["none with a value", rank([place("甲", null)]), []],
  [
    "one's own place and both ends",
    rank(three),
    ["2023年，3个地区中，乙树为5棵，列第2位。", "树，2023年：居首的是甲，9棵；居末的是丙，3棵。"]
  ],
  [
    "a shared place",
    rank([place("甲", 9), place("乙", 5), place("丙", 5), place("丁", 5)]),
    [
      "2023年，4个地区中，乙树为5棵，列第2位（并列）。",
      "树，2023年：居首的是甲，9棵；居末的是乙、丙、丁（并列），5棵。"
    ]
  ],
  [
    "a place behind two that are tied, four at the end",
    rank([
      place("甲", 9),
      place("子", 9),
      place("乙", 5),
      ...["丙", "丁", "戊", "己"].map((label) => place(label, 1))
    ]),
    [
      "2023年，7个地区中，乙树为5棵，列第3位。",
      "树，2023年：居首的是甲、子（并列），9棵；居末的是4个地区（并列），1棵。"
    ]
  ],
  [
    "less is better",
    rank(three, {options: {order: "asc"}}),
    ["2023年，3个地区中，乙树为5棵，列第2位。", "树，2023年：居首的是丙，3棵；居末的是甲，9棵。"]
  ],
  [
    "less is better, the first place",
    rank([place("甲", 9), place("乙", 2), place("丙", 3)], {options: {order: "asc"}}),
    ["2023年，3个地区中，乙树为2棵，列第1位。", "树，2023年：居首的是乙，2棵；居末的是甲，9棵。"]
  ],
  [
    "bounds and roundings leave the order open, and are said",
    rank([
      place("甲", 9, {qualifier: "at_least"}),
      place("乙", 5),
      place("丙", 3, {qualifier: "about"}),
      place("丁", 2, {qualifier: "at_most"}),
      place("戊", 1, {qualifier: "forecast"}),
      place("己", null)
    ]),
    [
      "2023年，5个地区中，乙树为5棵，列第2位。",
      "树，2023年：居首的是甲，超9棵；居末的是戊，预计1棵。",
      "有4个数是界限或约数，名次按印出的数排；另有1个没有查到。"
    ]
  ],
  [
    "bounds of targets are their own, and leave nothing open",
    rank([
      place("甲", 9, {qualifier: "at_least", role: "target"}),
      place("乙", 5, {role: "target"}),
      place("丙", 3, {qualifier: "at_most", role: "target"})
    ]),
    [
      "2023年，3个地区中，乙树为5棵，列第2位。",
      "树，2023年：居首的是甲，9棵以上；居末的是丙，3棵以内。"
    ]
  ],
  [
    "periods that differ are no one's date",
    rank([place("甲", 9, {period: "2022"}), place("乙", 5)]),
    ["2个地区中，乙树为5棵，列第2位。", "树：居首的是甲，9棵；居末的是乙，5棵。"]
  ],
  [
    "one not found has no period of its own",
    rank([place("甲", 9), place("乙", 5), place("丙", null, {period: ""})], {subtitle: "城市，件"}),
    [
      "2023年，2个地区中，乙树为5棵，列第2位。",
      "树，2023年：居首的是甲，9棵；居末的是乙，5棵。",
      "城市：另有1个没有查到。"
    ]
  ],
  [
    "without a focal place the first",
    rank(three, {focus: null, subtitle: "3个城市，2023年"}),
    ["城市：3个地区中，甲居首，2023年为9棵。"]
  ],
  [
    "whole numbers have a sum: 9 of 17 are 53 per cent",
    rank(three, {focus: null}, "integer"),
    ["3个地区中，甲居首，2023年为9棵。", "合计17棵，居首的甲占53%。"]
  ],
  [
    "of several years the one shown",
    rank([...three, place("甲", 1, {period: "2022"}), place("乙", 2, {period: "2022"})]),
    ["2023年，3个地区中，乙树为5棵，列第2位。", "树，2023年：居首的是甲，9棵；居末的是丙，3棵。"]
  ]
])("rank: %s", (_name, given, expected) => {
  expect(sentences(given)).toEqual(expected);
});

test("rank: without a series the header is what is counted", () => {
  const duties = figure(
    "rank",
    [
      column("label", "text", {label: "单位"}),
      column("value", "integer", {label: "任务", unit: "项"})
    ],
    [
      {label: "甲", value: 9},
      {label: "乙", value: 5}
    ],
    {focus: "乙"}
  );
  expect(sentences(duties)).toEqual([
    "2个单位中，乙任务为5项，列第2位。",
    "任务：居首的是甲，9项；居末的是乙，5项。"
  ]);
});

test("rank: a header of its own is said of the series", () => {
  const grown = figure(
    "rank",
    [
      column("label", "text", {label: "地区"}),
      column("value", "number", {label: "增幅", word: "growth", unit: "%"})
    ],
    [{label: "乙", value: 5, series: "树"}],
    {focus: "乙"}
  );
  expect(sentences(grown)[0]).toBe("1个地区中，乙树增幅为5%，列第1位。");
});

test("rank: in English", () => {
  expect(sentences(rank([...three, place("丁", null)]), "en")).toEqual([
    "In 2023, “乙” ranked no. 2 among 3 places for trees, with 5 trees.",
    "For trees in 2023, Alpha came first with 9 trees and “丙” came last with 3 trees.",
    "An overview of city trees shows that no published data was found for 1 more."
  ]);
});

const aim = (label: string, value: number | null, more: Row = {}): Row => ({
  ...{label, value, value_period: "2024", target: 85, target_period: "2025", qualifier: "exact"},
  ...more
});
const targets = (kind: string, rows: Row[], more: Partial<Figure> = {}) =>
  figure(
    kind,
    [
      column("label", "text"),
      ...["value", "target", "baseline"].map((key) =>
        column(key, "number", {unit: "件", decimals: 1})
      ),
      ...["value_period", "target_period", "baseline_period"].map((key) => column(key, "period"))
    ],
    rows,
    more
  );

test.each<[string, Figure, string[]]>([
  [
    "value, base and target",
    targets("bullet", [aim("树", 80, {baseline: 70.25, baseline_period: "2020"})]),
    ["甲市树，公布值2024年为80件；基期2020年为70.3件。", "甲市树的目标是2025年85件。"]
  ],
  [
    "nothing found, and no target",
    targets("bullet", [aim("树", null, {target: null})]),
    ["甲市树，没有查到。"]
  ],
  [
    "a floor, an inferred date, a document and a unit of its own",
    targets("bullet", [
      aim("树", 80, {
        qualifier: "at_least",
        date_inferred: true,
        target_qualifier: "at_least",
        document: "甲文",
        unit: "棵"
      })
    ]),
    ["甲市树，公布值2024年超80棵（日期为推断）。", "甲市树的目标是2025年85棵以上（据《甲文》）。"]
  ],
  [
    "a ceiling aimed at",
    targets("bullet", [aim("树", 80, {target_qualifier: "at_most"})]),
    ["甲市树，公布值2024年为80件。", "甲市树的目标是2025年85件以内。"]
  ],
  [
    "an unsaid qualifier is exact; the base and the target have no inferred date",
    targets("bullet", [
      aim("树", null, {qualifier: null, baseline: 1, baseline_period: "2020", date_inferred: true})
    ]),
    ["甲市树，没有查到；基期2020年为1件。", "甲市树的目标是2025年85件。"]
  ],
  [
    "four at most",
    targets(
      "bullet",
      ["子", "丑", "寅", "卯", "辰"].map((label) => aim(label, 1, {target: null}))
    ),
    [
      "甲市子，公布值2024年为1件；甲市丑，公布值2024年为1件；甲市寅，公布值2024年为1件；甲市卯，公布值2024年为1件。"
    ]
  ],
  [
    "range: those found, beside their targets",
    targets("range", [aim("树", 80), aim("草", null)]),
    [
      "2项指标中，1项有公布值，1项没有查到。",
      "甲市树，公布值2024年为80件。",
      "甲市树的目标是2025年85件。"
    ]
  ],
  [
    "range: nought is a value",
    targets("range", [aim("树", 0)]),
    [
      "1项指标中，1项有公布值，0项没有查到。",
      "甲市树，公布值2024年为0件。",
      "甲市树的目标是2025年85件。"
    ]
  ],
  [
    "range: none found",
    targets("range", [aim("树", null)], {subtitle: "主要指标，两年"}),
    ["主要指标：1项指标中，0项有公布值，1项没有查到。"]
  ],
  [
    "range: of one document, which is named",
    targets("range", [aim("树", null, {document: "甲文"})], {subtitle: "主要指标，两年"}),
    ["据《甲文》，主要指标：1项指标中，0项有公布值，1项没有查到。"]
  ],
  [
    "range: of two documents, neither of which is",
    targets("range", [aim("树", null, {document: "甲文"}), aim("草", null, {document: "乙文"})], {
      subtitle: "主要指标，两年"
    }),
    ["主要指标：2项指标中，0项有公布值，2项没有查到。"]
  ],
  [
    "range: four at most",
    targets(
      "range",
      ["子", "丑", "寅", "卯", "辰"].map((label) => aim(label, 1))
    ),
    [
      "5项指标中，5项有公布值，0项没有查到。",
      "甲市子，公布值2024年为1件；甲市丑，公布值2024年为1件；甲市寅，公布值2024年为1件；甲市卯，公布值2024年为1件。",
      "甲市子的目标是2025年85件；甲市丑的目标是2025年85件；甲市寅的目标是2025年85件；甲市卯的目标是2025年85件。"
    ]
  ]
])("targets: %s", (_name, given, expected) => {
  expect(sentences(given)).toEqual(expected);
});
