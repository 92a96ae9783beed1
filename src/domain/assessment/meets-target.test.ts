import {expect, test} from "vitest";

import {nearest} from "./meets-target.ts";

test.each([
  ["range", 3, 5, 1, 3],
  ["range", 3, 5, 4, 4],
  ["range", 3, 5, 6, 5],
  ["range", -5, -3, -7, -5],
  ["range", 3, null, 9, 9],
  ["reach", 3, null, 9, 3],
  ["at_most", 7, null, 9, 7]
] as const)("nearest(%s %s to %s, %s) is %s", (bound, value, to, now, expected) => {
  expect(nearest({bound, target: {value, to}}, now)).toBe(expected);
});
