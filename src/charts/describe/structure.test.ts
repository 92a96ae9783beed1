// What drawings of who does what and of the plan say: exact sentences, written by hand.
import {describe as suite, expect, test} from "vitest";

import {column, figure} from "../../fixtures/figure-of.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {zh} from "../../words/zh.ts";
import {describe} from "../draw.ts";

const says = (given: Figure) => describe(given, zh);

suite("matrix", () => {
  const matrix = (cells: [row: string, column: string, count: number, lead?: number][]) =>
    figure(
      "matrix",
      [
        column("row", "text", {label: "单位"}),
        column("column", "text", {label: "章"}),
        column("count", "integer", {label: "任务", unit: "项"}),
        column("lead", "integer")
      ],
      cells.map(([row, name, count, lead = 0]): Row => ({row, column: name, count, lead}))
    );
  test.each([
    [
      "sums by line and column",
      matrix([
        ["甲", "一、子", 2],
        ["甲", "二、丑", 3],
        ["乙", "二、丑", 4]
      ]),
      "按单位（2行）和章（2列）排列，任务合计9项。最多的一行是“甲”，5项。最多的一列是“二、丑”，7项，涉及2行。"
    ],
    [
      "leads are told apart",
      matrix([
        ["甲", "一、子", 2, 1],
        ["甲", "二、丑", 3, 1],
        ["乙", "二、丑", 4]
      ]),
      "按单位（2行）和章（2列）排列，任务合计9项，其中牵头2项。最多的一行是“甲”，5项。最多的一列是“二、丑”，7项，涉及2行。"
    ],
    [
      "tied lines and columns are all named",
      matrix([
        ["甲", "一、子", 4],
        ["乙", "二、丑", 4]
      ]),
      "按单位（2行）和章（2列）排列，任务合计8项。最多的有2行：“甲”、“乙”，各4项。最多的有2列：“一、子”、“二、丑”，各4项。"
    ],
    [
      "more than three that are tied are counted",
      matrix([
        ["甲", "一、子", 1],
        ["乙", "一、子", 1],
        ["丙", "一、子", 1],
        ["丁", "一、子", 1]
      ]),
      "按单位（4行）和章（1列）排列，任务合计4项。最多的有4行，各1项。最多的一列是“一、子”，4项，涉及4行。"
    ]
  ])("%s", (_name, given, expected) => {
    expect(says(given)).toBe(expected);
  });
});

suite("network", () => {
  const network = (pairs: [a: string, b: string, weight: number][]) =>
    figure(
      "network",
      [
        column("a", "text"),
        column("b", "text"),
        column("weight", "integer"),
        column("a_count", "integer"),
        column("b_count", "integer")
      ],
      pairs.map(([a, b, weight]): Row => ({a, b, weight, a_count: 1, b_count: 1}))
    );
  test.each([
    [
      "the closest pair and the one with most partners",
      network([
        ["甲", "乙", 3],
        ["甲", "丙", 2],
        ["丁", "甲", 1],
        ["丙", "丁", 1]
      ]),
      "4个单位两两之间，有4对共同承担任务。同担最多的是甲与乙，3次。联系最广的是甲，与3个单位同担任务。"
    ],
    [
      "ties",
      network([
        ["甲", "乙", 3],
        ["丙", "丁", 3],
        ["乙", "丙", 1]
      ]),
      "4个单位两两之间，有3对共同承担任务。同担最多的有2对：甲与乙、丙与丁，各3次。联系最广的有2个：乙、丙，各与2个单位同担任务。"
    ],
    [
      "many ties are counted",
      network([
        ["甲", "乙", 1],
        ["丙", "丁", 1],
        ["戊", "己", 1],
        ["庚", "辛", 1]
      ]),
      "8个单位两两之间，有4对共同承担任务。同担最多的有4对，各1次。联系最广的有8个，各与1个单位同担任务。"
    ]
  ])("%s", (_name, given, expected) => {
    expect(says(given)).toBe(expected);
  });
});

suite("tree", () => {
  type Part = [id: string, parent: string, size: number | null, level: string, promises?: number];
  const tree = (parts: Part[]) =>
    figure(
      "tree",
      [
        column("id", "text"),
        column("parent", "text"),
        column("label", "text"),
        column("size", "integer"),
        column("level", "text"),
        column("promises", "integer")
      ],
      parts.map(([id, parent, size, level, promises = 0]): Row => ({
        ...{id, parent, size, level, promises},
        label: `第${id}章`
      }))
    );
  test.each([
    [
      "the longest chapter, boxes and promises",
      tree([
        ["1", "", null, "chapter"],
        ["1.1", "1", 30, "paragraph", 1],
        ["1.2", "1", 50, "paragraph"],
        ["2", "", null, "chapter"],
        ["2.1", "2", 15, "paragraph", 1],
        ["b1", "2", null, "box"],
        ["b1.1", "b1", 5, "box_item", 2]
      ]),
      "全文2章、4条，共100字。最长的是“第1章”，80字，占80%。专栏1个。承诺4项，最多的一章是“第2章”，3项。"
    ],
    [
      "ties",
      tree([
        ["1", "", null, "chapter"],
        ["1.1", "1", 40, "paragraph", 1],
        ["2", "", null, "chapter"],
        ["2.1", "2", 40, "paragraph", 1],
        ["3", "", null, "chapter"],
        ["3.1", "3", 20, "paragraph"]
      ]),
      "全文3章、3条，共100字。最长的有2章：“第1章”、“第2章”，各40字，各占40%。没有专栏。承诺2项，最多的有2章：“第1章”、“第2章”，各1项。"
    ],
    [
      "no promise",
      tree([
        ["1", "", null, "chapter"],
        ["1.1", "1", 7, "paragraph"]
      ]),
      "全文1章、1条，共7字。最长的是“第1章”，7字，占100%。没有专栏。没有标出承诺。"
    ]
  ])("%s", (_name, given, expected) => {
    expect(says(given)).toBe(expected);
  });
});
