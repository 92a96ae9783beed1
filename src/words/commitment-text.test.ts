import {expect, test} from "vitest";

import {commitmentText} from "./commitment-text.ts";
import {zh} from "./zh.ts";

test.each([
  [null, null, null, null, null],
  [20, null, "exact", "件", "20件"],
  [500, null, "at_least", "家", "500家以上"],
  [7, null, "at_most", "个工作日", "7个工作日以内"],
  [3, 5, "range", "个", "3～5个"],
  [30, null, "growth_at_least", "%", "增长30%以上"]
] as const)("promised(%s to %s, %s %s) is %s", (value, to, bound, unit, expected) => {
  expect(commitmentText({value, value_to: to, bound, unit}, zh)).toBe(expected);
});
