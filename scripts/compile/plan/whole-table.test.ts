import {describe, expect, it} from "vitest";

import {hasSecondHead, headsOf, wholeRows} from "./whole-table.ts";

const table = (header: string[], ...rows: string[][]) => ({header, rows});

describe("a head over two rows", () => {
  it.each([
    ["years over base and target", ["指标", "2020年", "2025年"], ["", "现状值", "目标值"]],
    ["base and target over years", ["指标", "现状", "目标"], ["指标", "2020年", "2025年"]],
    ["a head over two columns", ["指标", "2025年目标", ""], ["", "全市", "城区"]]
  ])("is seen: %s", (_, header, second) => {
    expect(hasSecondHead(table(header, second, ["甲", "1", "2"]))).toBe(true);
  });

  it.each([
    ["numbers", ["指标", "2020年", "2025年"], ["", "10", "20"]],
    ["a row of its own", ["指标", "现状", "目标"], ["甲", "好", "更好"]],
    ["a sentence", ["任务", "单位"], ["", "办好，办快。"]]
  ])("is not seen in %s", (_, header, first) => {
    expect(hasSecondHead(table(header, first, ["乙", "3", "4"]))).toBe(false);
  });

  it("gives each column both of its heads", () => {
    const both = table(
      ["指标", "单位", "2025年", ""],
      ["", "单位", "全市", "城区"],
      ["甲", "%", "1", "2"]
    );
    expect(headsOf(both)).toEqual([
      {upper: "指标", lower: ""},
      {upper: "单位", lower: ""},
      {upper: "2025年", lower: "全市"},
      {upper: "2025年", lower: "城区"}
    ]);
    expect(wholeRows(both).map(({index}) => index)).toEqual([1]);
  });
});

it("a row that leaves its first column blank goes on with the one above; others keep their blanks", () => {
  const rows = wholeRows(
    table(["序号", "任务", "单位"], ["1", "甲", "市甲局"], ["", "乙", ""], ["2", "丙", ""])
  );
  expect(rows.map(({cells}) => cells)).toEqual([
    ["1", "甲", "市甲局"],
    ["1", "乙", "市甲局"],
    ["2", "丙", ""]
  ]);
  expect(rows.map(({merged}) => merged.filter(Boolean).length)).toEqual([0, 2, 0]);
});
