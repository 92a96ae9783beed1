// What may be quoted of a quantity over time: whole sentences, written by hand.
import {expect, test} from "vitest";

import {column, figure} from "../../fixtures/figure-of.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {quotes} from "../quotes.ts";

const lexicon = {
  names: new Map([
    ["树", {name: "Trees", unit: "tree|trees", factor: 10}],
    ["甲市", {name: "Alpha", unit: null, factor: 1}],
    ["甲文", {name: "the first plan", unit: null, factor: 1}]
  ]),
  figures: new Map<string, string>()
};
const sentences = (given: Figure, lang: "zh" | "en" = "zh") =>
  quotes(given, {place: {ref: "甲市", name: "甲市"}, lexicon})
    .filter((one) => one.lang === lang)
    .map(({text}) => text);

const dot = (x: string, y: number | null, more: Row = {}): Row => ({
  ...{x, y, series: "树", geo: "甲市", run: "r", role: "observation", qualifier: "exact"},
  ...more
});
const line = (rows: Row[], more: Partial<Figure> = {}, unit = "十棵", kind = "line") =>
  figure(kind, [column("x", "period"), column("y", "number", {unit, decimals: 1})], rows, {
    focus: "甲市",
    channels: {x: "x", y: "y"},
    ...more
  });
const other = (place: string, y: number, more: Row = {}) =>
  dot("2022", y, {geo: place, run: place, ...more});

test.each<[string, Figure, string[]]>([
  ["none", line([]), []],
  ["one", line([dot("2021", 3)]), ["甲市树，2021年为3十棵。"]],
  [
    "more",
    line([dot("2021", 3), dot("2023", 5.5)]),
    ["甲市树，2023年为5.5十棵。", "甲市树从2021年的3十棵到2023年的5.5十棵，增加2.5十棵。"]
  ],
  [
    "less",
    line([dot("2021", 5.5), dot("2023", 3)]),
    ["甲市树，2023年为3十棵。", "甲市树从2021年的5.5十棵到2023年的3十棵，减少2.5十棵。"]
  ],
  [
    "the same",
    line([dot("2021", 3), dot("2023", 3)]),
    ["甲市树，2023年为3十棵。", "甲市树从2021年的3十棵到2023年的3十棵，没有变化。"]
  ],
  [
    "shares differ by points, without the noise of fractions",
    line([dot("2021", 40.1), dot("2022", 40.4)], {}, "%"),
    ["甲市树，2022年为40.4%。", "甲市树从2021年的40.1%到2022年的40.4%，增加0.3个百分点。"]
  ],
  [
    "a place that rises",
    line([dot("2021", 5), dot("2022", 3)], {options: {reverse: true}}, "位"),
    ["甲市树，2022年为第3位。", "甲市树从2021年的第5位到2022年的第3位，前移2位。"]
  ],
  [
    "a place that falls, of a figure of ranks",
    line([dot("2021", 3), dot("2022", 5)], {options: {kind: "rank"}}, "位"),
    ["甲市树，2022年为第5位。", "甲市树从2021年的第3位到2022年的第5位，后移2位。"]
  ],
  [
    "a place that stays",
    line([dot("2021", 3), dot("2022", 3)], {options: {reverse: true}}, "位"),
    ["甲市树，2022年为第3位。", "甲市树从2021年的第3位到2022年的第3位，没有变化。"]
  ],
  [
    "a bound stands beside, and is not subtracted",
    line([dot("2021", 3), dot("2022", 5, {qualifier: "at_least"})]),
    [
      "甲市树，2022年超5十棵。",
      "甲市树，2021年的3十棵和2022年的超5十棵不能相减：公布的不都是准确数。"
    ]
  ],
  [
    "of three the two exact ones are subtracted",
    line([dot("2020", 1), dot("2021", 3), dot("2022", 5, {qualifier: "about"})]),
    ["甲市树，2022年约5十棵。", "甲市树从2020年的1十棵到2021年的3十棵，增加2十棵。"]
  ],
  [
    "across a change of method nothing is",
    line([dot("2021", 3), dot("2022", 5, {break: true})]),
    ["甲市树，2022年为5十棵。", "甲市树，2021年的3十棵和2022年的5十棵不能相减：口径中途变了。"]
  ],
  [
    "the earlier value is rounded",
    line([dot("2021", 3, {qualifier: "about"}), dot("2022", 5)]),
    [
      "甲市树，2022年为5十棵。",
      "甲市树，2021年的约3十棵和2022年的5十棵不能相减：公布的不都是准确数。"
    ]
  ],
  [
    "the method changed between the two, in the middle of three",
    line([
      dot("2021", 3, {run: "a"}),
      dot("2022", 4, {run: "b", break: true}),
      dot("2023", 5, {run: "c"})
    ]),
    ["甲市树，2023年为5十棵。", "甲市树，2021年的3十棵和2023年的5十棵不能相减：口径中途变了。"]
  ],
  [
    "a change of method before both is no reason",
    line([dot("2021", 3, {run: "a", break: true}), dot("2022", 5, {run: "b"})]),
    [
      "甲市树，2022年为5十棵。",
      "甲市树，2021年的3十棵和2022年的5十棵不能相减：来源没有说明两次的口径相同。"
    ]
  ],
  [
    "a part of a year is shorter than a year",
    line([dot("2021", 3, {run: "a"}), dot("2022-01..2022-06", 5, {run: "b"})]),
    [
      "甲市树，2022年1—6月为5十棵。",
      "甲市树，2021年的3十棵和2022年1—6月的5十棵不能相减：两个数的时段不一样长。"
    ]
  ],
  [
    "of two runs the later, though it stands first among the rows",
    line([dot("2021", 3, {run: "s"}), dot("2018", 1), dot("2023", 7, {run: "s"}), dot("2019", 2)]),
    ["甲市树，2023年为7十棵。", "甲市树从2021年的3十棵到2023年的7十棵，增加4十棵。"]
  ],
  [
    "of two runs the later",
    line([dot("2018", 1), dot("2019", 2), dot("2021", 3, {run: "s"}), dot("2022", 7, {run: "s"})]),
    ["甲市树，2022年为7十棵。", "甲市树从2021年的3十棵到2022年的7十棵，增加4十棵。"]
  ],
  [
    "two values of one year",
    line([dot("2021", 3), dot("2022", 5, {conflict: true}), dot("2022", 6, {conflict: true})]),
    [
      "甲市树，2022年为5十棵或6十棵。",
      "甲市树，2021年的3十棵和2022年的6十棵不能相减：不同来源的数不一样。"
    ]
  ],
  [
    "one value twice is said once",
    line([dot("2022", 5, {conflict: true}), dot("2022", 5, {conflict: true})]),
    ["甲市树，2022年为5十棵。"]
  ],
  [
    "an inferred date",
    line([dot("2021", 3, {date_inferred: true})]),
    ["甲市树，2021年为3十棵（日期为推断）。"]
  ],
  [
    "the base value alone",
    line([dot("2020", 3, {role: "baseline"})]),
    ["甲市树，基期2020年为3十棵，此后没有查到公布值。"]
  ],
  [
    "a target alone",
    line([dot("2025", 9, {role: "target"})]),
    ["甲市树，没有查到公布值。", "甲市树的目标是2025年9十棵。"]
  ],
  [
    "targets of two documents, one a floor",
    line([
      dot("2021", 3),
      dot("2025", 9, {role: "target", document: "甲文", qualifier: "at_least"}),
      dot("2030", 8, {role: "target", document: "乙文"})
    ]),
    [
      "甲市树，2021年为3十棵。",
      "甲市树的目标是2025年9十棵以上（据《甲文》）、2030年8十棵（据《乙文》）。"
    ]
  ],
  [
    "others beside one's own, four at most",
    line([
      other("乙市", 2),
      other("丙市", 3),
      dot("2022", 1),
      other("丁市", 4),
      other("戊市", 5),
      other("己市", 6)
    ]),
    [
      "甲市树，2022年为1十棵。",
      "乙市树，2022年为2十棵；丙市树，2022年为3十棵；丁市树，2022年为4十棵；戊市树，2022年为5十棵。"
    ]
  ],
  [
    "beside others without a value is nothing",
    line([dot("2022", 1), other("乙市", 2, {role: "baseline"})]),
    ["甲市树，2022年为1十棵。"]
  ],
  [
    "without a focal place the first with a value",
    line([other("乙市", 2, {role: "baseline"}), other("丙市", 3)], {focus: null}),
    ["丙市树，2022年为3十棵。"]
  ],
  [
    "of four sentences the one on others goes",
    line([dot("2021", 1), dot("2022", 2), other("乙市", 3), dot("2025", 9, {role: "target"})]),
    [
      "甲市树，2022年为2十棵。",
      "甲市树从2021年的1十棵到2022年的2十棵，增加1十棵。",
      "甲市树的目标是2025年9十棵。"
    ]
  ],
  [
    "panels: the focal place first, four at most, and no sentence without a part",
    line(
      [
        ...["乙市", "丙市", "丁市", "戊市"].map((place, index) => other(place, index + 2)),
        dot("2022", 1)
      ],
      {},
      "十棵",
      "multiples"
    ),
    ["甲市树，2022年为1十棵；乙市树，2022年为2十棵；丙市树，2022年为3十棵；丁市树，2022年为4十棵。"]
  ],
  [
    "panels: all at once",
    line(
      [dot("2021", 1), dot("2022", 2), other("乙市", 3), dot("2025", 9, {role: "target"})],
      {},
      "十棵",
      "multiples"
    ),
    [
      "甲市树，2022年为2十棵；乙市树，2022年为3十棵。",
      "甲市树从2021年的1十棵到2022年的2十棵，增加1十棵。",
      "甲市树的目标是2025年9十棵。"
    ]
  ]
])("%s", (_name, given, expected) => {
  expect(sentences(given)).toEqual(expected);
});

test("a name with stops of its own is marked, one without a place stands alone", () => {
  expect(sentences(line([dot("2021", 3, {series: "树，含灌木", geo: ""})], {focus: null}))).toEqual(
    ["“树，含灌木”，2021年为3十棵。"]
  );
});

test("in English: names, factors and grouping from the lexicon, the rest in Chinese, marked", () => {
  const rows = [
    dot("2021", 120, {date_inferred: true}),
    dot("2022", 123.4),
    dot("2025", 200, {role: "target", document: "甲文", qualifier: "at_least"}),
    dot("2026", 300, {role: "target", document: "乙文"})
  ];
  expect(sentences(line(rows), "en")).toEqual([
    "Trees in Alpha stood at 1,234 trees in 2022.",
    "Trees in Alpha went from 1,200 trees in 2021 to 1,234 trees in 2022, an increase of 34 trees.",
    "The target for trees in Alpha is at least 2,000 trees for 2025, as set in the first plan, 3,000 trees for 2026, as set in “乙文”."
  ]);
  expect(sentences(line([dot("2022", 0.1, {qualifier: "about"})]), "en")).toEqual([
    "Trees in Alpha stood at about 1 tree in 2022."
  ]);
  expect(
    sentences(line([dot("2022", 3, {series: "草", geo: "乙市"})], {focus: null}), "en")
  ).toEqual(["“草” in “乙市” stood at 3 “十棵” in 2022."]);
});
