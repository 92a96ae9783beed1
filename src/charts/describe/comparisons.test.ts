// What drawings that compare places say, ties included: exact sentences, written by hand.
import {describe as suite, expect, test} from "vitest";

import {column, figure} from "../../fixtures/figure-of.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {zh} from "../../words/zh.ts";
import {describe} from "../draw.ts";

const says = (given: Figure) => describe(given, zh);

suite("rank", () => {
  const rank = (rows: Row[], more: Partial<Figure> = {}) =>
    figure(
      "rank",
      [
        column("label", "text", {label: "单位"}),
        column("value", "number", {unit: "件"}),
        column("period", "period"),
        column("qualifier", "text")
      ],
      rows.map((row): Row => ({period: "2023", ...row})),
      more
    );
  const of = (text: string, values: number[]): Row[] =>
    values.map((value, index) => ({label: text[index] ?? "", value}));
  const [a, b, c]: [Row, Row, Row] = [
    {label: "甲", value: 3},
    {label: "乙", value: 9},
    {label: "丙", value: 5}
  ];
  test.each([
    ["the most first", rank([a, b, c]), "2023年共3个：居首的是乙，9件；居末的是甲，3件。"],
    [
      "one's own place",
      rank([a, b, c], {focus: "丙"}),
      "2023年共3个：居首的是乙，9件；居末的是甲，3件；丙5件，排在第2。"
    ],
    [
      "two of one value share a place",
      rank([a, b, {...c, value: 9}], {focus: "丙"}),
      "2023年共3个：居首的是乙、丙，各9件；居末的是甲，3件；丙9件，并列第1。"
    ],
    [
      "a place behind two that are tied",
      rank(of("甲乙丙丁", [9, 9, 7, 2]), {focus: "丙"}),
      "2023年共4个：居首的是甲、乙，各9件；居末的是丁，2件；丙7件，排在第3。"
    ],
    [
      "three at the end are named",
      rank(of("甲乙丙丁", [1, 1, 9, 1])),
      "2023年共4个：居首的是丙，9件；居末的是甲、乙、丁，各1件。"
    ],
    [
      "four at the end are counted",
      rank(of("甲乙丙丁戊", [1, 1, 9, 1, 1])),
      "2023年共5个：居首的是丙，9件；居末的是甲等4个单位，各1件。"
    ],
    ["all the same", rank(of("甲乙丙", [4, 4, 4])), "2023年共3个，都是4件。"],
    ["one alone", rank([b]), "2023年共1个：乙，9件。"],
    [
      "less first",
      rank([a, b, c], {focus: "甲", options: {order: "asc"}}),
      "2023年共3个：居首的是甲，3件；居末的是乙，9件；甲3件，排在第1。"
    ],
    [
      "less first, the last place",
      rank([a, b, c], {focus: "乙", options: {order: "asc"}}),
      "2023年共3个：居首的是甲，3件；居末的是乙，9件；乙9件，排在第3。"
    ],
    [
      "one not found",
      rank([a, b, {...c, value: null}]),
      "2023年共2个：居首的是乙，9件；居末的是甲，3件。另有1个没有查到。"
    ],
    ["none found", rank([{...a, value: null}]), "没有查到"],
    ["no row", rank([]), "没有查到"],
    [
      "a floor may be more than it says",
      rank([{...a, qualifier: "at_least"}, b]),
      "2023年共2个：居首的是乙，9件；居末的是甲，超3件。其中1个是界限或约数，名次按印出的数排。"
    ],
    [
      "a target's floor is said behind it, and leaves no order open",
      rank([
        {...a, qualifier: "at_least", role: "target"},
        {...b, qualifier: "at_most", role: "target"}
      ]),
      "2023年共2个：居首的是乙，9件以内；居末的是甲，3件以上。"
    ],
    [
      "about, and a ceiling",
      rank([{...a, qualifier: "about"}, {...b, qualifier: "at_most"}, c]),
      "2023年共3个：居首的是乙，至多9件；居末的是甲，约3件。其中2个是界限或约数，名次按印出的数排。"
    ],
    [
      "one number worded in two ways",
      rank([a, b, {label: "丙", value: 9, qualifier: "at_least"}]),
      "2023年共3个：居首的是乙9件、丙超9件；居末的是甲，3件。其中1个是界限或约数，名次按印出的数排。"
    ],
    [
      "periods that differ stand at each value",
      rank([{...a, period: "2022"}, b]),
      "共2个：居首的是乙，9件（2023年）；居末的是甲，3件（2022年）。"
    ],
    [
      "of several years the newest, the others in the table",
      rank([a, b, {...a, value: 7, period: "2022"}, {...b, value: 1, period: "2021"}]),
      "2023年共2个：居首的是乙，9件；居末的是甲，3件。数据表里还有2022年、2021年的数值。"
    ],
    [
      "the year asked for",
      rank([a, b, {...a, value: 7, period: "2022"}, {...b, value: 1, period: "2022"}], {
        options: {period: "2022"}
      }),
      "2022年共2个：居首的是甲，7件；居末的是乙，1件。数据表里还有2023年的数值。"
    ],
    [
      "long rankings carry no unit in their rows; the sentence does, before 以上",
      rank(
        of("甲乙丙丁戊己庚辛壬癸子丑寅", [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).map(
          (row) => ({
            ...row,
            qualifier: "at_least",
            role: "target"
          })
        )
      ),
      "2023年共13个：居首的是甲，13件以上；居末的是寅，1件以上。"
    ],
    [
      "long rankings carry no unit in their rows; the sentence does",
      rank(of("甲乙丙丁戊己庚辛壬癸子丑寅", [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])),
      "2023年共13个：居首的是甲，13件；居末的是寅，1件。"
    ]
  ])("%s", (_name, given, expected) => {
    expect(says(given)).toBe(expected);
  });
});

suite("multiples", () => {
  test("each panel by its name, in the order of the rows", () => {
    const columns = [
      column("x", "period"),
      column("y", "number", {unit: "件", decimals: 1}),
      column("facet", "text"),
      column("series", "text"),
      column("run", "text"),
      column("qualifier", "text"),
      column("role", "text")
    ];
    const dot = (facet: string, x: string, y: number | null, more: Row = {}): Row => ({
      ...{facet, x, y, series: "", run: facet},
      ...more
    });
    const rows = [
      dot("乙", "2021", 3),
      dot("甲", "2021", 9),
      dot("乙", "2022", 5),
      dot("甲", "2022", 9, {qualifier: "about"}),
      dot("丙", "2021", null),
      dot("甲", "2025", 12, {role: "target", qualifier: "at_least"})
    ];
    expect(says(figure("multiples", columns, rows))).toBe(
      "乙：2021年3件，2022年5件，增加2件。共2个数据点。" +
        "甲：2021年9件，2022年约9件，2025年目标为12件以上。共2个数据点，1个数值为约数或界限。" +
        "丙：1项没有查到。"
    );
  });
});
