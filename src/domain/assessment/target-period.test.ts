// What is judged at and before the target period: each rule at its edges; results worked out by hand.
import {describe, expect, test} from "vitest";

import {contested, floor, make, part, type Seen, year} from "../../fixtures/cases.ts";
import type {Case} from "./case.ts";
import {assess, rules} from "./rules.ts";

type Expected = [status: string, rule: string];

function table(rows: [name: string, seen: Seen[], given: Partial<Case>, expected: Expected][]) {
  test.each(rows)("%s", (_name, seen, given, expected) => {
    const {status, rule} = assess(make(seen, given));
    expect([status, rule]).toEqual(expected);
  });
}

const flow: Partial<Case> = {kind: "annual_flow"};

test("the rules stand in this order", () => {
  expect(Object.keys(rules)).toEqual([
    ...["qualitative", "scope", "silent", "wording", "yearly", "kept"],
    ...["final", "early", "stale", "distance", "pace"]
  ]);
});

describe("qualitative, scope, silent, wording come before all that counts", () => {
  table([
    ["no number, nothing known", [], {kind: "qualitative"}, ["not_quantified", "qualitative"]],
    [
      "no number, method changed",
      [],
      {kind: "qualitative", changed: true},
      ["not_quantified", "qualitative"]
    ],
    ["all behind a change of method", [], {changed: true}, ["not_comparable", "scope"]],
    [
      "one observation before the change decides",
      [["2025", 85]],
      {changed: true},
      ["met", "final"]
    ],
    ["every year, nothing known", [], {kind: "every_year"}, ["silent", "silent"]],
    ["worded otherwise, and met", [["2025", 99]], {otherwise: true}, ["undecided", "wording"]],
    [
      "worded otherwise, every year",
      [["2025", 99, year]],
      {kind: "every_year", otherwise: true},
      ["undecided", "wording"]
    ]
  ]);
});

describe("final: the target period's observation, at the bound", () => {
  const most: Partial<Case> = {
    bound: "at_most",
    direction: "down",
    baseline: {value: 9, period: "2020"},
    target: {value: 7, to: null, period: "2025"}
  };
  const between: Partial<Case> = {
    bound: "range",
    baseline: {value: 1, period: "2020"},
    target: {value: 3, to: 5, period: "2025"}
  };
  table([
    ["reach: the number itself", [["2025", 85]], {}, ["met", "final"]],
    ["reach: a hundredth below", [["2025", 84.99]], {}, ["missed", "final"]],
    ["at least: the number itself", [["2025", 85]], {bound: "at_least"}, ["met", "final"]],
    ["at least: a hundredth below", [["2025", 84.99]], {bound: "at_least"}, ["missed", "final"]],
    ["at most: the number itself", [["2025", 7]], most, ["met", "final"]],
    ["at most: a hundredth above", [["2025", 7.01]], most, ["missed", "final"]],
    ["range: its lower number", [["2025", 3]], between, ["met", "final"]],
    ["range: its upper number", [["2025", 5]], between, ["met", "final"]],
    ["range: below", [["2025", 2.99]], between, ["missed", "final"]],
    ["range: above", [["2025", 5.01]], between, ["missed", "final"]],
    [
      "about the number counts as printed",
      [["2025", 85, {qualifier: "about"}]],
      {},
      ["met", "final"]
    ],
    ["a month of the target year, before its end", [["2025-11", 99]], {}, ["met_early", "early"]],
    ["the last month of the target year", [["2025-12", 99]], {}, ["met", "final"]],
    ["a year after the target", [["2026", 84]], {}, ["missed", "final"]],
    [
      "part of the target year proves a floor met",
      [["2025-01..2025-12", 85, part]],
      flow,
      ["met_early", "early"]
    ],
    [
      "part of the target year never proves missed",
      [["2025-01..2025-12", 84, part]],
      flow,
      ["undecided", "stale"]
    ],
    [
      "one of two conflicting observations meets",
      [
        ["2025", 84.9, contested],
        ["2025", 85, contested]
      ],
      {},
      ["undecided", "final"]
    ],
    [
      "a month's whole and its part disagree on being final: one that is final is enough",
      [
        ["2025", 90, {period_kind: "year"}],
        ["2025", 91, part]
      ],
      {kind: "annual_flow"},
      ["met", "final"]
    ],
    [
      "a part and the whole of one year: the whole decides where both agree",
      [
        ["2025-01..2025-06", 90, part],
        ["2025", 120, year]
      ],
      flow,
      ["met", "final"]
    ]
  ]);
});

describe("early and stale: older than the target period", () => {
  table([
    ["already the number", [["2024", 85]], {}, ["met_early", "early"]],
    ["a hundredth short, period over", [["2024", 84.99]], {}, ["undecided", "stale"]],
    ["a floor that is enough", [["2024", 85, floor]], {}, ["met_early", "early"]],
    ["a floor that is short", [["2024", 84, floor]], {}, ["undecided", "stale"]],
    [
      "conflict, one enough",
      [
        ["2024", 84, contested],
        ["2024", 85, contested]
      ],
      {},
      ["undecided", "stale"]
    ],
    [
      "met once and lost again",
      [
        ["2023", 90],
        ["2024", 84]
      ],
      {},
      ["undecided", "stale"]
    ],
    [
      "a forecast is no observation",
      [["2024", 90, {qualifier: "forecast"}]],
      {},
      ["silent", "silent"]
    ],
    [
      "on the last day of the period it is not over",
      [["2023", 79]],
      {asOf: "2025-12-31"},
      ["on_path", "pace"]
    ],
    ["on the next day it is", [["2023", 79]], {asOf: "2026-01-01"}, ["undecided", "stale"]],
    [
      "a target of a month: over on the first of the next",
      [["2023", 79]],
      {asOf: "2025-07-01", target: {value: 85, to: null, period: "2025-06"}},
      ["undecided", "stale"]
    ]
  ]);
});
