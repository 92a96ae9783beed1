import {describe, expect, test} from "vitest";

import {during, lower, make} from "../../fixtures/cases.ts";
import type {Case} from "./case.ts";
import {assess} from "./rules.ts";

const cases: [name: string, given: Case, status: string, rule: string, ratio?: number][] = [
  ["nothing published", make([]), "silent", "silent"],
  ["only a forecast", make([["2025", 90, {qualifier: "forecast"}]]), "silent", "silent"],
  [
    "only another document's target",
    make([["2025", 90, {period_kind: "target"}]]),
    "silent",
    "silent"
  ],
  ["only an observation of the base period", make([["2020", 70]]), "silent", "silent"],
  ["target year, met exactly", make([["2025", 85]]), "met", "final"],
  ["target year, short by a hundredth", make([["2025", 84.99]]), "missed", "final"],
  ["target year, above", make([["2025", 91]]), "met", "final"],
  [
    "later than the target year",
    make([
      ["2024", 90],
      ["2026-01", 80]
    ]),
    "missed",
    "final"
  ],
  ["a floor proves met", make([["2025", 85, {qualifier: "at_least"}]]), "met", "final"],
  [
    "a floor does not prove missed",
    make([["2025", 84, {qualifier: "at_least"}]]),
    "undecided",
    "final"
  ],
  [
    "conflict, both meet",
    make([
      ["2025", 86, {conflict: true}],
      ["2025", 88, {conflict: true}]
    ]),
    "met",
    "final"
  ],
  [
    "conflict, neither meets",
    make([
      ["2025", 80, {conflict: true}],
      ["2025", 81, {conflict: true}]
    ]),
    "missed",
    "final"
  ],
  [
    "conflict, one meets",
    make([
      ["2025", 84, {conflict: true}],
      ["2025", 86, {conflict: true}]
    ]),
    "undecided",
    "final"
  ],
  [
    "target year over, newest observation older and short",
    make([["2023", 79]]),
    "undecided",
    "stale"
  ],
  ["newest observation older and already enough", make([["2023", 85]]), "met_early", "early"],
  ["at least, met", make([["2025", 85]], {bound: "at_least"}), "met", "final"],
  [
    "at most, met at the bound",
    make([["2025", 7]], {
      bound: "at_most",
      baseline: {value: 9, period: "2020"},
      target: {value: 7, to: null, period: "2025"}
    }),
    "met",
    "final"
  ],
  [
    "at most, a floor at the bound leaves it open",
    make([["2025", 7, {qualifier: "at_least"}]], {...lower, bound: "at_most"}),
    "undecided",
    "final"
  ],
  ["lower is better, met", make([["2025", 35]], lower), "met", "final"],
  ["lower is better, missed", make([["2025", 35.1]], lower), "missed", "final"],
  [
    "lower is better, on the path",
    make([["2023", 39]], {...lower, ...during}),
    "on_path",
    "pace",
    1
  ],
  ["on the path", make([["2023", 79]], during), "on_path", "pace", 1],
  [
    "small base, linear not compound",
    make([["2023", 20]], {
      ...during,
      baseline: {value: 5, period: "2020"},
      target: {value: 35, to: null, period: "2025"}
    }),
    "behind",
    "pace",
    0.833333333333
  ],
  [
    "zero base",
    make([["2023", 50]], {
      ...during,
      baseline: {value: 0, period: "2020"},
      target: {value: 100, to: null, period: "2025"}
    }),
    "behind",
    "pace",
    0.833333333333
  ],
  [
    "negative base",
    make([["2023", -4]], {
      ...during,
      baseline: {value: -10, period: "2020"},
      target: {value: 0, to: null, period: "2025"}
    }),
    "on_path",
    "pace",
    1
  ],
  ["far behind", make([["2023", 71]], during), "far_behind", "pace", 0.111111111111],
  ["reversed", make([["2023", 69]], during), "reversed", "pace", -0.111111111111],
  [
    "a floor gives no pace",
    make([["2023", 79, {qualifier: "at_least"}]], during),
    "not_comparable",
    "pace"
  ],
  [
    "no base, before the end",
    make([["2023", 79]], {...during, baseline: null}),
    "distance_only",
    "distance"
  ],
  ["no base, target year known", make([["2025", 90]], {baseline: null}), "met", "final"],
  ["no base, nothing published", make([], {baseline: null}), "silent", "silent"],
  [
    "already met at the base, kept",
    make([["2025", 88]], {baseline: {value: 90, period: "2020"}}),
    "kept",
    "kept"
  ],
  [
    "already met at the base, kept so far",
    make([["2023", 88]], {...during, baseline: {value: 90, period: "2020"}}),
    "kept",
    "kept"
  ],
  [
    "already met at the base, lost",
    make([["2023", 84]], {baseline: {value: 90, period: "2020"}}),
    "lost",
    "kept"
  ],
  [
    "already met at the base, target year unknown",
    make([["2023", 88]], {baseline: {value: 90, period: "2020"}}),
    "undecided",
    "kept"
  ],
  [
    "range, inside",
    make([["2025", 4]], {
      bound: "range",
      target: {value: 3, to: 5, period: "2025"},
      baseline: {value: 1, period: "2020"}
    }),
    "met",
    "final"
  ],
  [
    "range, above",
    make([["2025", 6]], {
      bound: "range",
      target: {value: 3, to: 5, period: "2025"},
      baseline: {value: 1, period: "2020"}
    }),
    "missed",
    "final"
  ],
  [
    "range, before its period: the share of the distance to the nearest bound",
    make([["2023", 2]], {
      ...during,
      bound: "range",
      target: {value: 3, to: 5, period: "2025"},
      baseline: {value: 1, period: "2020"}
    }),
    "behind",
    "pace",
    0.833333333333
  ],
  [
    "range, overshot: further from it than at the base",
    make([["2023", 9]], {
      ...during,
      bound: "range",
      target: {value: 3, to: 5, period: "2025"},
      baseline: {value: 1, period: "2020"}
    }),
    "reversed",
    "pace",
    -1.666666666667
  ]
];

describe("assess(case)", () => {
  test.each(cases)("%s", (_name, given, status, rule, ratio) => {
    const found = assess(given);
    expect([found.status, found.rule]).toEqual([status, rule]);
    if (ratio !== undefined) expect(found.progress?.ratio).toBeCloseTo(ratio, 9);
  });

  test("never says on track after the target year", () => {
    for (const value of [60, 70, 79, 84, 85, 90])
      for (const period of ["2021", "2023-06", "2025", "2026-01"])
        expect(["on_path", "behind", "far_behind", "reversed"]).not.toContain(
          assess(make([[period, value]])).status
        );
  });
});
