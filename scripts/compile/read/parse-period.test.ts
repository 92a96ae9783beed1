// Dates as people write them, and what they become.
import {expect, test} from "vitest";

import {tidiedDate} from "./parse-period.ts";

test.each([
  ["2023-06-30", "2023-06-30"],
  ["2023/6/3", "2023-06-03"],
  ["2023.6.30", "2023-06-30"],
  ["2023年6月30日", "2023-06-30"],
  ["２０２３年６月", "2023-06"],
  ["2023年", "2023"],
  ["2023年2月30日", "2023年2月30日"],
  ["2023-01..2023-04", "2023-01..2023-04"],
  ["上半年", "上半年"],
  ["6月底", "6月底"],
  ["", ""]
])("tidiedDate(%j) is %j", (raw, date) => {
  expect(tidiedDate(raw)).toBe(date);
});
