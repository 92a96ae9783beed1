// The start of a way and the share of it that is gone; results worked out by hand.
import {expect, test} from "vitest";

import {ceiling, contested, floor, make, part, rising, type Seen} from "../../fixtures/cases.ts";
import type {Case} from "./case.ts";
import {progress, reached, start} from "./progress.ts";

const flow: Partial<Case> = {kind: "annual_flow"};

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

test.each([
  ["half way, half time", [0, "2020"], [100, "2024"], [50, "2022"], [0.5, 0.5, 1]],
  ["less is better", [45, "2020"], [35, "2025"], [39, "2023"], [0.6, 0.6, 1]],
  ["binary noise is gone", [0.1, "2020"], [0.3, "2025"], [0.2, "2025"], [0.5, 1, 0.5]],
  ["past the target", [0, "2020"], [10, "2025"], [12, "2025"], [1.2, 1, 1.2]],
  ["base equals target", [5, "2020"], [5, "2025"], [6, "2023"], [null, 0.6, null]],
  ["no time between base and target", [0, "2025"], [5, "2025"], [2, "2025"], [0.4, null, null]],
  ["target before the base", [0, "2025"], [5, "2024"], [2, "2025"], [0.4, null, null]],
  ["no time gone", [0, "2020"], [5, "2025"], [2, "2020"], [0.4, 0, null]],
  ["half a year", [0, "2020"], [10, "2021"], [5, "2021-06"], [0.5, 0.5, 1]]
] as const)("progress(): %s", (_name, base, target, now, expected) => {
  const at = ([value, period]: readonly [number, string]) => ({value, period});
  const {covered, elapsed, ratio} = progress(at(base), at(target), at(now));
  expect([covered, elapsed, ratio]).toEqual(expected);
});

test.each<[string, Seen[], Partial<Case>, number | null]>([
  ["one exact observation", [["2022", 40]], rising, 0.4],
  ["about", [["2022", 40, {qualifier: "about"}]], rising, 0.4],
  ["none", [], rising, null],
  ["no base", [["2022", 40]], {...rising, baseline: null}, null],
  ["a floor", [["2022", 40, floor]], rising, null],
  ["a ceiling", [["2022", 40, ceiling]], rising, null],
  ["past the target", [["2022", 120]], rising, 1.2],
  ["part of a year", [["2022-01..2022-06", 40, part]], {...rising, ...flow}, null],
  [
    "two",
    [
      ["2022", 40, contested],
      ["2022", 42, contested]
    ],
    rising,
    null
  ],
  [
    "range: inside, the whole way",
    [["2022", 4]],
    {
      ...rising,
      bound: "range",
      baseline: {value: 1, period: "2020"},
      target: {value: 3, to: 5, period: "2025"}
    },
    1
  ],
  [
    "range: from below past the upper number, as far from it as at the base",
    [["2022", 7]],
    {
      ...rising,
      bound: "range",
      baseline: {value: 1, period: "2020"},
      target: {value: 3, to: 5, period: "2025"}
    },
    0
  ],
  [
    "range: from above, half way to the upper number",
    [["2022", 7]],
    {
      ...rising,
      bound: "range",
      baseline: {value: 9, period: "2020"},
      target: {value: 3, to: 5, period: "2025"}
    },
    0.5
  ]
])("reached(): %s", (_name, seen, given, covered) => {
  const one = make(seen, given);
  expect(reached(one, one.published)?.covered ?? null).toBe(covered);
});
