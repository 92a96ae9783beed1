// Targets as they are said.
import {expect, it} from "vitest";

import {goal} from "./target-text.ts";
import {zh} from "./zh.ts";

it.each([
  [65000, "65000以上", "件", "65,000件以上"],
  [85, "85以上", "分", "85分以上"],
  [20, "20", "件", "20件"],
  [92, null, "%", "92%"],
  [30, "到三十", "家", "30家"]
])("goal(%j, %j, %j) is %j", (value, text, unit, expected) => {
  expect(goal(value, text, unit, zh)).toBe(expected);
});
