import {describe, expect, test} from "vitest";

import {during, lower, make} from "../../fixtures/cases.ts";
import type {Case} from "./case.ts";
import {assess} from "./rules.ts";

// Precision, signs, flows, running totals, every-year and qualitative targets, changes of method.
const cases: [name: string, given: Case, status: string, rule: string, ratio?: number][] = [
  ["84.96 does not meet 85", make([["2025", 84.96]], {bound: "at_least"}), "missed", "final"],
  [
    "met once, and not any more",
    make([
      ["2023", 86],
      ["2025", 84]
    ]),
    "missed",
    "final"
  ],
  [
    "a negative target, lower is better",
    make([["2025", -6]], {
      ...lower,
      baseline: {value: 2, period: "2020"},
      target: {value: -5, to: null, period: "2025"}
    }),
    "met",
    "final"
  ],
  [
    "base equals target, lower is better: kept",
    make([["2025", 35]], {...lower, baseline: {value: 35, period: "2020"}}),
    "kept",
    "kept"
  ],
  [
    "annual flow, part of the target year proves met",
    make([["2025-01..2025-04", 90, {period_kind: "part_year"}]], {kind: "annual_flow"}),
    "met_early",
    "early"
  ],
  [
    "annual flow, part of a year proves nothing else",
    make([["2023-01..2023-04", 30, {period_kind: "part_year"}]], {kind: "annual_flow"}),
    "undecided",
    "stale"
  ],
  [
    "annual flow, a stock does not count",
    make([["2025", 90]], {kind: "annual_flow"}),
    "silent",
    "silent"
  ],
  [
    "cumulative from zero",
    make([["2023", 60, {period_kind: "cumulative"}]], {
      ...during,
      kind: "cumulative",
      baseline: {value: 0, period: "2020"},
      target: {value: 100, to: null, period: "2025"}
    }),
    "on_path",
    "pace",
    1
  ],
  [
    "every year, all met",
    make(
      [
        ["2024", 85, {period_kind: "year"}],
        ["2025", 86, {period_kind: "year"}]
      ],
      {kind: "every_year"}
    ),
    "met",
    "yearly"
  ],
  [
    "every year, one missed",
    make(
      [
        ["2024", 80, {period_kind: "year"}],
        ["2025", 86, {period_kind: "year"}]
      ],
      {kind: "every_year"}
    ),
    "missed",
    "yearly"
  ],
  [
    "every year, target year unknown",
    make([["2024", 86, {period_kind: "year"}]], {kind: "every_year"}),
    "undecided",
    "yearly"
  ],
  [
    "only observations behind a change of method",
    make([], {changed: true}),
    "not_comparable",
    "scope"
  ],
  [
    "older observations before a change of method",
    make([["2023", 79]], {changed: true}),
    "undecided",
    "stale"
  ],
  ["qualitative", make([["2025", 86]], {kind: "qualitative"}), "not_quantified", "qualitative"]
];

describe("assess(case)", () => {
  test.each(cases)("%s", (_name, given, status, rule, ratio) => {
    const found = assess(given);
    expect([found.status, found.rule]).toEqual([status, rule]);
    if (ratio !== undefined) expect(found.progress?.ratio).toBeCloseTo(ratio, 9);
  });
});
