import {expect, test} from "vitest";

import {start} from "./progress.ts";

test.each([
  ["the printed base", "level", 8.5, "2020", {value: 8.5, period: "2020"}],
  ["a printed zero", "level", 0, "2020", {value: 0, period: "2020"}],
  ["a negative base", "annual_flow", -3, "2020", {value: -3, period: "2020"}],
  ["no base", "level", null, "2020", null],
  ["a sum without a base starts from zero", "cumulative", null, "2020", {value: 0, period: "2020"}],
  ["a sum with a printed start", "cumulative", 5, "2020", {value: 5, period: "2020"}],
  ["no period to start from", "cumulative", null, null, null]
] as const)("start(indicator): %s", (_name, kind, baseline, period, expected) => {
  expect(start({kind, baseline, baseline_period: period})).toEqual(expected);
});
