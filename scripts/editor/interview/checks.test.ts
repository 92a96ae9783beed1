// What a clerk may answer: a code, the word beside it, its number in a long list, a name without its last character.
import {describe, expect, it} from "vitest";

import {maybeQuote} from "../../../src/model/cell.ts";
import {address, among, choices, number, oneOf, period, quotation} from "./checks.ts";

const trees = {oak: "橡树", elm: "榆树", fir: "冷杉"};

describe("oneOf(codes, words)", () => {
  it.each(["elm", "榆树", "2"])("takes %s", (text) => {
    expect(oneOf(Object.keys(trees), trees)(text)).toEqual({value: "elm"});
  });

  it("takes a number as a code where codes are numbers", () => {
    expect(oneOf(["2021", "2", "1"])("2")).toEqual({value: "2"});
    expect(oneOf(["2021", "2022"])("1")).toEqual({
      why: "“1”不在可选的词里，请写其中一个：2021、2022。"
    });
  });

  it("counts only what may be chosen", () => {
    expect(oneOf(["elm", "fir"], trees)("1")).toEqual({value: "elm"});
  });

  it("says what may be written", () => {
    expect(oneOf(Object.keys(trees), trees)("4")).toEqual({
      why: "“4”不在可选的词里，请写其中一个：oak、elm、fir。"
    });
  });
});

describe("choices(words, usual)", () => {
  it("stands in brackets where it is short", () => {
    expect(choices(trees, "oak")).toBe("（oak 橡树，elm 榆树，fir 冷杉；回车为 oak）");
    expect(choices(trees)).toBe("（oak 橡树，elm 榆树，fir 冷杉）");
  });

  it("has a line for each where it is long", () => {
    const long = {a: "甲", bb: "乙", c: "丙", d: "丁", e: "戊", f: "己"};
    const lines = choices(long, "a").split("\n");
    expect(lines[1]).toBe("   1  a   甲");
    expect(lines[2]).toBe("   2  bb  乙");
    expect(lines.at(-1)).toBe("写编号或代码，回车为 a");
  });
});

describe("among(list, what)", () => {
  const hills = [
    {id: "north", name: "北丘市"},
    {id: "north-market", name: "北丘市场"},
    {id: "south", name: "南丘市"}
  ];

  it("takes a name that lacks the word for what it is", () => {
    expect(among(hills, "地区")("北丘")).toEqual({value: "north"});
  });

  it("asks where several hold the words", () => {
    expect(among(hills, "地区")("丘")).toEqual({
      why: "有 3 个地区含“丘”，请写代码：\n  north  北丘市\n  north-market  北丘市场\n  south  南丘市"
    });
  });
});

it.each([number, period])("what is left out is no figure and no fault of a table", (check) => {
  expect(check("")).toEqual({
    why: "这一项要写。没有公布的数不用加：按 Ctrl+C 退出，什么也不会写入。"
  });
});

it.each([
  ["80 characters", "字".repeat(80), true],
  ["one of them rare", `𠮷${"字".repeat(79)}`, true],
  ["81 characters", "字".repeat(81), false]
])("a quotation of %s is taken where its table takes it", (_, text, taken) => {
  expect(maybeQuote("", "").safeParse(text).success).toBe(taken);
  expect(quotation(text)).toEqual(
    taken ? {value: text} : {why: "超过 80 字，只留写着这个数的那一句。"}
  );
});

it.each([
  ["https://a.example/x", true],
  ["", true],
  ["a.example", false],
  ["https://a b.example", false],
  ["https://[", false]
])("%j as an address of the web is taken: %j", (text, taken) => {
  expect("value" in address(text)).toBe(taken);
});
