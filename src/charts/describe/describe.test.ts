// What every kind of drawing says in words: exact sentences, written by hand.
import {describe as suite, expect, test} from "vitest";

import {column, figure} from "../../fixtures/figure-of.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {zh} from "../../words/zh.ts";
import {describe} from "../draw.ts";

const says = (given: Figure) => describe(given, zh);

suite("line", () => {
  const columns = (unit: string, keys: string[]) => [
    column("x", "period"),
    column("y", "number", {unit, decimals: 1}),
    ...keys.map((key) => column(key, key === "conflict" || key === "break" ? "flag" : "text"))
  ];
  const keys = ["run", "role", "qualifier", "conflict", "break", "document", "series"];
  const dot = (x: string, y: number | null, more: Row = {}): Row => ({
    x,
    y,
    run: "r",
    series: "甲",
    ...more
  });
  const line = (rows: Row[], unit = "件", more: Partial<Figure> = {}) =>
    figure("line", columns(unit, keys), rows, more);

  test.each<[string, Figure, string]>([
    [
      "more",
      line([dot("2021", 3), dot("2023", 5.5)]),
      "甲2021年3件，2023年5.5件，增加2.5件。共2个数据点。"
    ],
    [
      "less",
      line([dot("2021", 5.5), dot("2023", 3)]),
      "甲2021年5.5件，2023年3件，减少2.5件。共2个数据点。"
    ],
    [
      "the same",
      line([dot("2021", 3), dot("2023", 3)]),
      "甲2021年3件，2023年3件，没有变化。共2个数据点。"
    ],
    [
      "shares in points",
      line([dot("2021", 40.1), dot("2022", 40.4)], "%"),
      "甲2021年40.1%，2022年40.4%，增加0.3个百分点。共2个数据点。"
    ],
    ["one point", line([dot("2021", 3)]), "甲2021年3件。共1个数据点。"],
    [
      "a bound is not subtracted",
      line([dot("2021", 3), dot("2022", 5, {qualifier: "at_least"})]),
      "甲2021年3件，2022年超5件。共2个数据点，1个数值为约数或界限。"
    ],
    [
      "about is not subtracted",
      line([dot("2021", 3, {qualifier: "about"}), dot("2022", 5)]),
      "甲2021年约3件，2022年5件。共2个数据点，1个数值为约数或界限。"
    ],
    [
      "points of two runs are not subtracted",
      line([dot("2021", 3, {run: "a"}), dot("2023", 5, {run: "b"})]),
      "甲2021年3件，2023年5件。共2个数据点。"
    ],
    [
      "a change of method",
      line([dot("2021", 3), dot("2022", 5, {break: true})]),
      "甲2021年3件，2022年5件。共2个数据点，1处口径变化。"
    ],
    [
      "a conflict",
      line([dot("2021", 3), dot("2022", 5, {conflict: true}), dot("2022", 6, {conflict: true})]),
      "甲2021年3件，2022年5件或6件。共3个数据点，1个时期有来源给出不同数值，均已画出。"
    ],
    [
      "missing",
      line([dot("2021", 3), dot("2022", null)]),
      "甲2021年3件。共1个数据点，1项没有查到。"
    ],
    [
      "a target",
      line([
        dot("2021", 3),
        dot("2025", 9, {role: "target", qualifier: "at_least", document: "甲文"})
      ]),
      "甲2021年3件，2025年目标为9件以上。共1个数据点。"
    ],
    [
      "targets of two documents",
      line([
        dot("2021", 3),
        dot("2025", 9, {role: "target", document: "甲文"}),
        dot("2025", 8, {role: "target", document: "乙文"})
      ]),
      "甲2021年3件，甲文：2025年目标为9件，乙文：2025年目标为8件。共1个数据点。"
    ],
    [
      "a place that rises",
      line([dot("2021", 5), dot("2022", 3)], "位", {options: {reverse: true}}),
      "甲2021年5位，2022年3位，前移2位。共2个数据点。"
    ],
    [
      "a place that falls",
      line([dot("2021", 3), dot("2022", 5)], "位", {options: {reverse: true}}),
      "甲2021年3位，2022年5位，后移2位。共2个数据点。"
    ],
    [
      "a place of a figure of ranks",
      line([dot("2021", 5), dot("2022", 3)], "位", {options: {kind: "rank"}}),
      "甲2021年5位，2022年3位，前移2位。共2个数据点。"
    ],
    [
      "a series without a name, printed to one decimal",
      line([dot("2021", 3.04, {series: ""}), dot("2023", 5.56, {series: ""})]),
      "2021年3件，2023年5.6件，增加2.5件。共2个数据点。"
    ],
    [
      "the first of one run and the last of another, with a point between",
      line([dot("2021", 3, {run: "a"}), dot("2022", 4, {run: "a"}), dot("2023", 5, {run: "b"})]),
      "甲2021年3件，2023年5件。共3个数据点。"
    ],
    [
      "five are all named",
      line(["甲", "乙", "丙", "丁", "戊"].map((series) => dot("2021", 1, {series}))),
      "甲2021年1件；乙2021年1件；丙2021年1件；丁2021年1件；戊2021年1件。共5个数据点。"
    ],
    [
      "the one in focus first, five at most",
      line(
        ["甲", "乙", "丙", "丁", "戊", "己"].map((series, index) =>
          dot("2021", index + 1, {series})
        ),
        "件",
        {focus: "己"}
      ),
      "己2021年6件；甲2021年1件；乙2021年2件；丙2021年3件；丁2021年4件。另有1个系列，共6个数据点。"
    ]
  ])("%s", (_name, given, expected) => {
    expect(says(given)).toBe(expected);
  });
});

suite("bullet", () => {
  const bullet = (row: Row) =>
    says(
      figure(
        "bullet",
        [
          column("label", "text"),
          ...["value", "target", "baseline"].map((key) => column(key, "number", {unit: "件"})),
          ...["value_period", "target_period", "baseline_period"].map((key) =>
            column(key, "period")
          ),
          column("qualifier", "text"),
          column("target_bound", "text")
        ],
        [{label: "甲", target: 85, target_period: "2025", ...row}]
      )
    );
  test.each([
    [
      "all three",
      {value: 80, value_period: "2024", baseline: 70, baseline_period: "2020"},
      "甲：基期70件（2020年），公布值80件（2024年），目标85件（2025年）。"
    ],
    ["no target", {value: 80, value_period: "2024", target: null}, "甲：公布值80件（2024年）。"],
    ["nothing found", {value: null, baseline: null}, "甲：没有查到，目标85件（2025年）。"],
    [
      "a floor and a bound",
      {value: 80, qualifier: "at_least", value_period: "2024", target_bound: "以上"},
      "甲：公布值超80件（2024年），目标85件以上（2025年）。"
    ]
  ])("%s", (_name, row, expected) => {
    expect(bullet(row)).toBe(expected);
  });
});

suite("range", () => {
  const way = (label: string, value: number | null, covered: number | null): Row => ({
    label,
    value,
    covered,
    target: 10,
    baseline: 0
  });
  const range = (rows: Row[]) =>
    says(
      figure(
        "range",
        [
          column("label", "text"),
          column("value", "number", {unit: "件"}),
          column("target", "number", {unit: "件"}),
          column("baseline", "number", {unit: "件"}),
          column("covered", "number")
        ],
        rows
      )
    );
  test.each([
    ["all known", [way("甲", 6, 0.6)], "1项指标都有公布值。甲6件，目标10件，走完全程的60%。"],
    [
      "further away",
      [way("甲", -2, -0.2)],
      "1项指标都有公布值。甲−2件，目标10件，离目标比基期又远了全程的20%。"
    ],
    ["no step", [way("甲", 0, 0)], "1项指标都有公布值。甲0件，目标10件，走完全程的0%。"],
    [
      "some known",
      [way("甲", 6, null), way("乙", null, null)],
      "2项指标中，1项有公布值，1项没有查到。甲6件，目标10件。"
    ],
    [
      "two known, with a stop between",
      [way("甲", 6, 0.6), way("乙", 3, null)],
      "2项指标都有公布值。甲6件，目标10件，走完全程的60%；乙3件，目标10件。"
    ],
    ["none known", [way("甲", null, null)], "1项指标都没有查到。"]
  ])("%s", (_name, rows, expected) => {
    expect(range(rows)).toBe(expected);
  });
});

suite("timeline", () => {
  const timeline = (rows: Row[]) =>
    says(
      figure(
        "timeline",
        [
          column("date", "date"),
          column("title", "text"),
          column("date_inferred", "flag"),
          column("tag", "text")
        ],
        rows
      )
    );
  test.each([
    ["none", [], "没有查到"],
    [
      "one",
      [{date: "2023-06-30", title: "甲"}],
      "共1件：2023年6月30日，甲。日期都见于来源，没有推断的。"
    ],
    [
      "two, one inferred",
      [
        {date: "2022", title: "甲"},
        {date: "2023-06", title: "乙", date_inferred: true}
      ],
      "共2件。最早：2022年，甲；最近：2023年6月，乙。其中1件的日期由内容推断。"
    ]
  ])("%s", (_name, rows, expected) => {
    expect(timeline(rows)).toBe(expected);
  });
});

suite("coverage", () => {
  const coverage = (rows: [string, string, string][]) =>
    says(
      figure(
        "coverage",
        ["label", "period", "state", "grade"].map((key) => column(key, "text")),
        rows.map(([label, period, state]): Row => ({label, period, state, grade: "A"}))
      )
    );
  test.each<[string, [string, string, string][], string]>([
    [
      "each has one",
      [
        ["甲", "2021", "observation"],
        ["甲", "2022", "missing"],
        ["乙", "2022", "bound"]
      ],
      "2项，2021年至2022年：每一项都有公布值；4个格子里有数的是2个。"
    ],
    [
      "one has none",
      [
        ["甲", "2021", "part"],
        ["乙", "2021", "missing"]
      ],
      "2项，2021年至2021年：1项有公布值，1项没有查到数；2个格子里有数的是1个。"
    ],
    [
      "none has any",
      [
        ["甲", "2021", "missing"],
        ["乙", "2022", "baseline"]
      ],
      "2项，2021年至2022年：没有一项有公布值。"
    ]
  ])("%s", (_name, rows, expected) => {
    expect(coverage(rows)).toBe(expected);
  });
  test("no row", () => {
    expect(coverage([])).toBe("没有查到");
  });
});
