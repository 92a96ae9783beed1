import {expect, test} from "vitest";

import {progress, spent} from "./progress.ts";

function board(isTTY: boolean, columns = 80) {
  let clock = 0;
  let text = "";
  const out = {isTTY, columns, write: (part: string) => (text += part)};
  const times = {pages: 40};
  const shown = progress(2, times, out, () => clock);
  return {shown, times, pass: (seconds: number) => (clock += seconds), read: () => text};
}

test("progress prints plain lines where there is no terminal", () => {
  const {shown, pass, read, times} = board(false);
  shown.begin("data");
  pass(1.25);
  shown.at("data", "unseen");
  shown.end("data", true, "9 indicators");
  shown.begin("pages");
  pass(65);
  shown.end("pages", false);
  shown.close();
  expect(read()).toBe("data …\n✓ data 1.3 s  9 indicators\npages …\n✗ pages 1 min 05 s\n");
  expect(times).toEqual({data: 1.3, pages: 40});
});

test("progress on a terminal shows what runs, how far, and how long it took last time", () => {
  const {shown, pass, read} = board(true);
  shown.begin("data");
  shown.end("data", true);
  shown.begin("pages");
  pass(12);
  shown.at("pages", "/plan/");
  shown.print("a line that stays");
  shown.close();
  expect(read()).toContain("[2/2] pages 12 s of about 40 s · /plan/");
  expect(read()).toContain("\r\u001b[Ka line that stays\n");
});

test("progress keeps its line within the terminal, Chinese signs counted as two", () => {
  const {shown, read} = board(true, 20);
  shown.begin("数据数据数据数据");
  expect(read().replace(/^\r.\[K/, "")).toBe("[1/2] 数据数据数据");
  shown.close();
});

test.each([
  [0.04, "0.0 s"],
  [9.94, "9.9 s"],
  [9.96, "10 s"],
  [59.4, "59 s"],
  [59.6, "1 min 00 s"],
  [125, "2 min 05 s"]
])("spent(%d) is %s", (seconds, words) => {
  expect(spent(seconds)).toBe(words);
});
