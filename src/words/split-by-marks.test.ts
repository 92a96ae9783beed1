// Texts cut at their marks.
import {expect, it} from "vitest";

import {type Mark, pieces} from "./split-by-marks.ts";

const mark = (what: string, start: number, end: number): Mark<string> => ({what, start, end});

it.each([
  ["no mark gives one run", [], "abcdef"],
  ["a mark in the middle gives three", [mark("x", 2, 4)], "ab|x:cd|ef"],
  ["marks side by side", [mark("y", 2, 4), mark("x", 0, 2)], "x:ab|y:cd|ef"],
  ["a mark in a mark", [mark("x", 0, 6), mark("y", 2, 4)], "x:ab|x+y:cd|x:ef"],
  ["marks that overlap", [mark("x", 0, 4), mark("y", 2, 6)], "x:ab|x+y:cd|y:ef"]
] as const)("pieces(text, marks): %s", (_, marks, expected) => {
  const found = pieces("abcdef", marks);
  expect(
    found
      .map((piece) => (piece.marks.length ? `${piece.marks.join("+")}:` : "") + piece.text)
      .join("|")
  ).toBe(expected);
});

it("pieces(text, marks) refuses a mark outside the text", () => {
  expect(() => pieces("abc", [mark("x", 2, 5)])).toThrow("mark outside the text: 2..5");
});
