import {describe, expect, it} from "vitest";

import {chinese, ordinal} from "./ordinal.ts";

const cases: [printed: string, number: number | null][] = [
  ["一", 1],
  ["九", 9],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["二十五", 25],
  ["九十九", 99],
  ["7", 7],
  ["１２", 12],
  ["", null],
  ["一一", null],
  ["甲", null],
  ["十十", null]
];

describe("ordinal(printed)", () => {
  it.each(cases)("%j is %j", (printed, number) => {
    expect(ordinal(printed)).toBe(number);
  });

  it("is undone by chinese(number) from 1 to 99", () => {
    for (let n = 1; n < 100; n++) expect(ordinal(chinese(n))).toBe(n);
  });
});
