import {expect, test} from "vitest";

import {asOf} from "./as-of-date.ts";

test.each([
  [[], undefined],
  [["2025-03-01"], "2025-03-01"],
  [["2026-11-23", "2025-03-01"], "2026-11-23"]
])("asOf(%j) is %j", (dates, day) => {
  expect(asOf(dates.map((date) => ({date})))).toBe(day);
});
