// What is kept, met year by year, or on its way: each rule at its edges; results worked out by hand.
import {describe, expect, test} from "vitest";

import {
  contested,
  during,
  floor,
  make,
  part,
  rising,
  type Seen,
  year
} from "../../fixtures/cases.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import type {Case} from "./case.ts";
import {assess, behind, onPath} from "./rules.ts";

type Expected = [status: string, rule: string];

function table(rows: [name: string, seen: Seen[], given: Partial<Case>, expected: Expected][]) {
  test.each(rows)("%s", (_name, seen, given, expected) => {
    const {status, rule} = assess(make(seen, given));
    expect([status, rule]).toEqual(expected);
  });
}

const flow: Partial<Case> = {kind: "annual_flow"};
const falling: Partial<Case> = {
  ...during,
  direction: "down",
  baseline: {value: 100, period: "2020"},
  target: {value: 0, to: null, period: "2025"}
};

describe("kept: the base already meets the target", () => {
  const at = (value: number): Partial<Case> => ({baseline: {value, period: "2020"}});
  table([
    ["base exactly the target", [["2025", 85]], at(85), ["kept", "kept"]],
    ["base a hundredth below is a way to go", [["2025", 85]], at(84.99), ["met", "final"]],
    ["the observation falls a hundredth below", [["2025", 84.99]], at(85), ["lost", "kept"]],
    [
      "an older observation, period not over",
      [["2023", 86]],
      {...at(90), ...during},
      ["kept", "kept"]
    ],
    ["an older observation, period over", [["2023", 86]], at(90), ["undecided", "kept"]],
    [
      "an older observation below, period not over",
      [["2023", 84]],
      {...at(90), ...during},
      ["lost", "kept"]
    ],
    ["a floor below leaves it open", [["2025", 80, floor]], at(90), ["undecided", "kept"]],
    [
      "less is better, base below",
      [["2025", 35]],
      {...at(30), direction: "down", target: {value: 35, to: null, period: "2025"}},
      ["kept", "kept"]
    ],
    [
      "less is better, risen above",
      [["2025", 35.01]],
      {...at(30), direction: "down", target: {value: 35, to: null, period: "2025"}},
      ["lost", "kept"]
    ],
    [
      "a sum is never kept, it is reached",
      [["2025", 90, {period_kind: "cumulative"}]],
      {...at(90), kind: "cumulative"},
      ["met", "final"]
    ]
  ]);
});

describe("yearly: each year by itself", () => {
  const yearly: Partial<Case> = {kind: "every_year"};
  const years = (rows: [string, number, Partial<Observation>?][], given: Partial<Case> = {}) =>
    assess(
      make(
        rows.map(([at, value, more]): Seen => [at, value, {...year, ...more}]),
        {...yearly, ...given}
      )
    );
  test.each([
    [
      "all met",
      years([
        ["2024", 85],
        ["2025", 85]
      ]),
      "met",
      {met: 2, known: 2}
    ],
    [
      "one a hundredth short",
      years([
        ["2024", 84.99],
        ["2025", 86]
      ]),
      "missed",
      {met: 1, known: 2}
    ],
    [
      "target year open",
      years([
        ["2024", 86],
        ["2025", 80, floor]
      ]),
      "undecided",
      {met: 1, known: 1}
    ],
    ["target year unknown, period over", years([["2024", 86]]), "undecided", {met: 1, known: 1}],
    [
      "target year unknown, period not over",
      years([["2023", 86]], during),
      "on_path",
      {met: 1, known: 1}
    ],
    [
      "an open year, target year met",
      years([
        ["2024", 80, floor],
        ["2025", 86]
      ]),
      "undecided",
      {met: 1, known: 1}
    ],
    [
      "a year on which sources disagree counts as open",
      years([
        ["2024", 84, contested],
        ["2024", 86, contested],
        ["2025", 86]
      ]),
      "undecided",
      {met: 1, known: 1}
    ],
    [
      "a part of the target year is not the year",
      years([["2025-01..2025-09", 90, part]]),
      "undecided",
      {met: 1, known: 1}
    ]
  ])("%s", (_name, found, status, counts) => {
    expect(found).toEqual({status, rule: "yearly", progress: null, years: counts});
  });
});

describe("distance: no base value is printed", () => {
  table([
    ["short, not over", [["2023", 84]], {...during, baseline: null}, ["distance_only", "distance"]],
    ["short, over", [["2023", 84]], {baseline: null}, ["undecided", "stale"]],
    ["enough before its time", [["2023", 85]], {...during, baseline: null}, ["met_early", "early"]]
  ]);
});

describe("pace: the share of the way against the share of the time", () => {
  test("its limits", () => {
    expect([onPath, behind]).toEqual([0.95, 0.6]);
  });

  // At the end of 2024 four fifths of the time are gone: 76 is 0.95 of 80, 48 is 0.6 of it.
  table([
    ["rising, 0.95", [["2024", 76]], rising, ["on_path", "pace"]],
    ["rising, just below 0.95", [["2024", 75.99]], rising, ["behind", "pace"]],
    ["rising, 0.6", [["2024", 48]], rising, ["behind", "pace"]],
    ["rising, just below 0.6", [["2024", 47.99]], rising, ["far_behind", "pace"]],
    ["rising, no step", [["2024", 0]], rising, ["far_behind", "pace"]],
    ["rising, a step back", [["2024", -0.01]], rising, ["reversed", "pace"]],
    ["falling, 0.95", [["2024", 24]], falling, ["on_path", "pace"]],
    ["falling, just above", [["2024", 24.01]], falling, ["behind", "pace"]],
    ["falling, 0.6", [["2024", 52]], falling, ["behind", "pace"]],
    ["falling, just above 0.6", [["2024", 52.01]], falling, ["far_behind", "pace"]],
    ["falling, no step", [["2024", 100]], falling, ["far_behind", "pace"]],
    ["falling, a step back", [["2024", 100.01]], falling, ["reversed", "pace"]],
    ["middle of 2022: 30 of 100 in 30 of 100", [["2022-06", 30]], rising, ["on_path", "pace"]],
    ["a floor has no share", [["2024", 76, floor]], rising, ["not_comparable", "pace"]],
    [
      "two observations of one period have no share",
      [
        ["2024", 50, contested],
        ["2024", 52, contested]
      ],
      rising,
      ["not_comparable", "pace"]
    ],
    [
      "part of a year has no share",
      [["2024-01..2024-06", 40, part]],
      {...rising, ...flow},
      ["not_comparable", "pace"]
    ]
  ]);
});
