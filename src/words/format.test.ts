import {expect, test} from "vitest";

import {amount, date, number, percent, period} from "./format.ts";
import {zh} from "./zh.ts";

test.each([
  [2010, null, "2010"],
  [9999, 0, "9999"],
  [12345, null, "12,345"],
  [1234567.5, 1, "1,234,567.5"],
  [82, 2, "82"],
  [84.45, 2, "84.45"],
  [1.9, 2, "1.9"],
  [-3.5, 1, "−3.5"],
  [0, 0, "0"],
  [-0.001, 1, "0"]
])("number(%d, %j) is %j", (value, decimals, expected) => {
  expect(number(value, decimals)).toBe(expected);
});

test("number() refuses what is no number", () => {
  expect(() => number(NaN)).toThrow("not a number to print");
});

test.each([
  [60, "件", 1, "at_least", "超60件"],
  [7.8, "件", 1, "about", "约7.8件"],
  [41.5, "%", 1, "exact", "41.5%"],
  [5, null, null, null, "5"],
  [900, "亿元", 0, "forecast", "预计900亿元"]
])("amount(%d, %j, %j, %j) is %j", (value, unit, decimals, bound, expected) => {
  expect(amount(value, unit, decimals, bound, zh)).toBe(expected);
});

test.each([
  [0.5, 0, "50%"],
  [0.999, 0, "99%"],
  [1, 0, "100%"],
  [1.29, 0, "129%"],
  [0.123, 1, "12.3%"],
  [-0.2, 0, "−20%"]
])("percent(%d, %d) is %j", (share, decimals, expected) => {
  expect(percent(share, decimals)).toBe(expected);
});

test.each([
  ["2023", null, "2023年"],
  ["2023", "as_of", "2023年末"],
  ["2023-06", null, "2023年6月"],
  ["2023-06", "as_of", "2023年6月末"],
  ["2023-01..2023-04", "part_year", "2023年1—4月"],
  ["2019..2021", "cumulative", "2019—2021年"],
  ["2022-11..2023-02", null, "2022年11月至2023年2月"]
])("period(%j, %j) is %j", (value, kind, expected) => {
  expect(period(value, zh, kind)).toBe(expected);
});

test("period() refuses what is no period", () => {
  expect(() => period("mid 2023", zh)).toThrow("invalid period: mid 2023");
});

test.each([
  ["2023", "2023年"],
  ["2023-06", "2023年6月"],
  ["2023-06-03", "2023年6月3日"]
])("date(%j) is %j", (value, expected) => {
  expect(date(value, zh)).toBe(expected);
});
