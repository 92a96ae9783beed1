import {expect, test} from "vitest";

import {evened, filled} from "./line-breaking.ts";
import {width} from "./text-width.ts";

const cases: [text: string, ems: number, lines: string[]][] = [
  ["灯塔的数量比上一年多", 20, ["灯塔的数量比上一年多"]],
  ["去年一至三月，灯塔有12座", 8, ["去年一至三月，", "灯塔有12座"]],
  ["修灯塔去年用掉3987.1亿元", 9, ["修灯塔去年用掉", "3987.1亿元"]],
  ["修好的灯塔在上半年1—9月已超50座", 10, ["修好的灯塔在上半年", "1—9月已超50座"]]
];

test.each(cases)("evened(%j) at %d em is %j", (text, ems, lines) => {
  expect(evened(text, 10, ems * 10)).toEqual(lines);
});

test.each([evened, filled])("%o keeps every character, within the width", (broken) => {
  const text = "市里的灯塔（港务处）第13年由38个单位照看，read me-now (twice)，没有一座停过";
  for (const ems of [7, 9, 12, 20]) {
    const lines = broken(text, 10, ems * 10);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) {
      expect(width(line, 10)).toBeLessThanOrEqual(ems * 10);
      expect(line).not.toMatch(/^[，。）]|（$/u);
    }
  }
});

test("a short bracket stays in one line", () => {
  const lines = evened("灯塔和航标由两个处（港务处）一起照看", 10, 110);
  expect(lines.filter((line) => line.includes("（港务处）"))).toHaveLength(1);
});
