// Targets as they are said.
import {expect, it} from "vitest";

import {bounded, boundOf, boundOfCode, goal} from "./target-text.ts";
import {zh} from "./zh.ts";

it.each([
  [65000, "65000以上", "件", "65,000件以上"],
  [85, "85以上", "分", "85分以上"],
  [20, "20", "件", "20件"],
  [92, null, "%", "92%"],
  [30, "到三十", "家", "30家"],
  [60, "≥60", "%", "≥60%"],
  [65, "≤65", "分贝", "≤65分贝"],
  [120, "累计120", "公里", "累计120公里"],
  [60, "60%以上", "%", "60%以上"],
  [3000, "不少于3,000人次", "人次", "不少于3000人次"],
  [3, "3-5", "个", "3-5个"],
  [3, "3～5左右", "个", "3～5个左右"],
  [5, "15以上", "个", "5个"],
  [2.5, "≤2.5", "微克", "≤2.5微克"]
])("goal(%j, %j, %j) is %j", (value, text, unit, expected) => {
  expect(goal(value, text, unit, zh)).toBe(expected);
});

it.each([
  [85, "85以上", "分", "以上", "85分以上"],
  [60, "≥60", "%", "≥…", "≥85分"],
  [65, "≤65", "分贝", "≤…", "≤85分"],
  [65, "65以内", "分贝", "以内", "85分以内"],
  [20, "20", "件", "", "85分"]
])("boundOf(%j, %j, %j) is %j", (value, text, unit, bound, said) => {
  expect(boundOf(value, text, unit)).toBe(bound);
  expect(bounded("85分", bound)).toBe(said);
});

it.each([
  ["at_least", "以上"],
  ["at_most", "以内"],
  ["reach", ""],
  ["range", ""],
  ["exact", ""],
  [null, ""]
])("boundOfCode(%j) is %j", (code, bound) => {
  expect(boundOfCode(code, zh)).toBe(bound);
});
