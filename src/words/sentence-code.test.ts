// Codes as people type, paste and mistype them.
import {expect, test} from "vitest";

import {nearestCode, normalise} from "./sentence-code.ts";

test.each([
  ["ABCD-2345", "ABCD2345"],
  ["abcd 2345", "ABCD2345"],
  ["（核验码 ABCD-2345）", "ABCD2345"],
  ["核验码：ＡＢＣＤ－２３４５。", "ABCD2345"],
  ["2022年，某市有35件（核验码 ABCD-2345）", "ABCD2345"],
  ["https://town.test/verify/?code=ABCD2345", "ABCD2345"],
  ["Verification code ABCD-2345", "ABCD2345"],
  ["(code ABCD 2345)", "ABCD2345"],
  ["#oil1-23o0", "01112300"]
])("%s is read", (typed, code) => {
  expect(normalise(typed)).toBe(code);
});

test.each(["", "核验码", "ABC-2345", "ABCD-23456", "ABCU-2345"])("%s is no code", (typed) => {
  expect(normalise(typed)).toBeNull();
});

const known = ["ABCD2345", "ABCE2399", "7Q2MX04K"];

test.each([
  ["ABCD-2346", "ABCD2345"],
  ["ABDC-2345", "ABCD2345"],
  ["ABCD-234", "ABCD2345"],
  ["（核验码 ABCD-23345）", "ABCD2345"],
  ["7Q2M-X0K4", "7Q2MX04K"]
])("%s was meant as %s", (typed, code) => {
  expect(nearestCode(typed, known)).toBe(code);
});

test("what is far from all, or as near to two, is no guess", () => {
  expect(nearestCode("ZZZZ-ZZZZ", known)).toBeNull();
  expect(nearestCode("ABCC-2345", ["ABCD2345", "ABCE2345"])).toBeNull();
});
