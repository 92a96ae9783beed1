import {expect, test} from "vitest";

import {fit, width, wrap} from "./text-width.ts";

const name = "国内有效发明专利量（不含港澳台）";

test.each([
  ["专利", 10, 20],
  ["", 10, 0],
  ["（）", 10, 20],
  ["22", 10, 12]
])("width(%j, %d) is %d", (text, size, expected) => {
  expect(width(text, size)).toBeCloseTo(expected);
});

test.each([
  ["专利质押融资", 60, ["专利质押融资"]],
  ["专利质押融资", 35, ["专利质", "押融资"]],
  ["专利，质押", 20, ["专", "利，", "质押"]],
  ["（专利）质押", 30, ["（专", "利）质", "押"]],
  ["PCT国际专利", 40, ["PCT国", "际专利"]],
  ["每年1234件", 45, ["每年", "1234件"]],
  ["a b", 8, ["a", "b"]],
  ["", 30, [""]]
])("wrap(%j, 10, %d) is %j", (text, max, expected) => {
  expect(wrap(text, 10, max)).toEqual(expected);
});

test("wrap() loses no character and no line is too wide", () => {
  for (let max = 20; max < 180; max += 7) {
    const lines = wrap(name, 10, max);
    expect(lines.join("")).toBe(name);
    for (const line of lines) expect(width(line, 10)).toBeLessThanOrEqual(max);
  }
});

test("wrap() gives at each width what it gives there alone, whatever it was asked before", () => {
  const text = "（共）1234件";
  const alone = [["（共）1234件"], ["（共", "）", "1234", "件"], ["（共）1234件"]];
  expect([90, 24, 90].map((max) => wrap(text, 10, max))).toEqual(alone);
});

test("wrap() parts a word that is too wide by itself", () => {
  expect(wrap("ABCDEFGH", 10, 30).join("")).toBe("ABCDEFGH");
});

test("fit() cuts only what does not fit", () => {
  expect(fit("专利质押", 10, 40)).toBe("专利质押");
  expect(fit("专利质押融资", 10, 40)).toBe("专利质…");
});
