import {describe, expect, it} from "vitest";

import {ordinal} from "./ordinal.ts";

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
  ["零", null],
  ["贰拾叁", 23],
  ["廿五", 25],
  ["卅", 30],
  ["一百零五", 105],
  ["Ⅻ", 12],
  ["⑳", 20],
  ["甲", null],
  ["甲二", null],
  ["十十", null]
];

describe("ordinal(printed)", () => {
  it.each(cases)("%j is %j", (printed, number) => {
    expect(ordinal(printed)).toBe(number);
  });

  it("reads one to ninety-nine in their order", () => {
    const ones = ["", ..."一二三四五六七八九"];
    const tens = ["", ...ones.slice(1).map((ten) => (ten === "一" ? "十" : `${ten}十`))];
    const written = tens.flatMap((ten) => ones.map((one) => ten + one)).slice(1);
    expect(written.map(ordinal)).toEqual(Array.from({length: 99}, (_, index) => index + 1));
  });
});
