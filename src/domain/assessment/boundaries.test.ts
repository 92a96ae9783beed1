// Every rule of assessment at its edges; results worked out by hand.
import {describe, expect, test} from "vitest";

import {during, make, type Seen} from "../../fixtures/cases.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import {type Case, comparable, silentFrom, silentYears, worded} from "./case.ts";
import {meets, meetsAll, meetsValue} from "./meets-target.ts";
import {progress, reached} from "./progress.ts";
import {assess, behind, onPath, rules} from "./rules.ts";

type Expected = [status: string, rule: string];

/** From 0 at the end of 2020 to 100 at the end of 2025: a fifth of the way and of the time a year. */
const rising: Partial<Case> = {
  ...during,
  baseline: {value: 0, period: "2020"},
  target: {value: 100, to: null, period: "2025"}
};
const falling: Partial<Case> = {
  ...during,
  direction: "down",
  baseline: {value: 100, period: "2020"},
  target: {value: 0, to: null, period: "2025"}
};
const flow: Partial<Case> = {kind: "annual_flow"};
const year: Partial<Observation> = {period_kind: "year"};
const part: Partial<Observation> = {period_kind: "part_year"};
const floor: Partial<Observation> = {qualifier: "at_least"};
const contested: Partial<Observation> = {conflict: true};

function table(rows: [name: string, seen: Seen[], given: Partial<Case>, expected: Expected][]) {
  test.each(rows)("%s", (_name, seen, given, expected) => {
    const {status, rule} = assess(make(seen, given));
    expect([status, rule]).toEqual(expected);
  });
}

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
    ["one figure before the change decides", [["2025", 85]], {changed: true}, ["met", "final"]],
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

describe("final: the target period's figure, at the bound", () => {
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
      "one of two conflicting figures meets",
      [
        ["2025", 84.9, contested],
        ["2025", 85, contested]
      ],
      {},
      ["undecided", "final"]
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
    ["a forecast is no figure", [["2024", 90, {qualifier: "forecast"}]], {}, ["silent", "silent"]],
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

describe("kept: the base already meets the target", () => {
  const at = (value: number): Partial<Case> => ({baseline: {value, period: "2020"}});
  table([
    ["base exactly the target", [["2025", 85]], at(85), ["kept", "kept"]],
    ["base a hundredth below is a way to go", [["2025", 85]], at(84.99), ["met", "final"]],
    ["the figure falls a hundredth below", [["2025", 84.99]], at(85), ["lost", "kept"]],
    ["an older figure, period not over", [["2023", 86]], {...at(90), ...during}, ["kept", "kept"]],
    ["an older figure, period over", [["2023", 86]], at(90), ["undecided", "kept"]],
    [
      "an older figure below, period not over",
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
      "two figures of one period have no share",
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
  ["one exact figure", [["2022", 40]], rising, 0.4],
  ["about", [["2022", 40, {qualifier: "about"}]], rising, 0.4],
  ["none", [], rising, null],
  ["no base", [["2022", 40]], {...rising, baseline: null}, null],
  ["a floor", [["2022", 40, floor]], rising, null],
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

describe("what one figure proves", () => {
  const given = (
    bound: Case["bound"],
    direction: Case["direction"],
    kind: Case["kind"] = "level"
  ) =>
    make([], {
      bound,
      direction,
      kind,
      target: {value: 10, to: bound === "range" ? 12 : null, period: "2025"}
    });
  const one = (value: number, more: Partial<Observation> = {}) =>
    ({...make([["2025", value]]).published[0], ...more}) as Observation;

  test.each([
    ["reach", "up", 10, true],
    ["reach", "up", 9.9, false],
    ["reach", "up", 11, true],
    ["reach", "down", 10, true],
    ["reach", "down", 10.1, false],
    ["reach", "down", 9, true],
    ["at_least", "up", 10, true],
    ["at_least", "up", 9.9, false],
    ["at_least", "down", 11, true],
    ["at_most", "down", 10, true],
    ["at_most", "down", 10.1, false],
    ["at_most", "up", 9, true],
    ["range", "up", 10, true],
    ["range", "up", 12, true],
    ["range", "up", 9.9, false],
    ["range", "up", 12.1, false]
  ] as const)("meetsValue(%s %s, %d) is %s", (bound, direction, value, met) => {
    expect(meetsValue(given(bound, direction), value)).toBe(met);
  });

  test("a range without an upper number is open above", () => {
    expect(
      meetsValue(make([], {bound: "range", target: {value: 10, to: null, period: "2025"}}), 99)
    ).toBe(true);
  });

  test.each([
    ["a floor met", given("at_least", "up"), one(10, floor), "yes"],
    ["a floor short", given("at_least", "up"), one(9, floor), "open"],
    ["reach, up, floor met", given("reach", "up"), one(10, floor), "yes"],
    ["reach, down, floor of the figure", given("reach", "down"), one(9, floor), "open"],
    ["a ceiling, floor of the figure", given("at_most", "down"), one(9, floor), "open"],
    ["a range, floor of the figure", given("range", "up"), one(11, floor), "open"],
    ["a part of a flow's year", given("reach", "up", "annual_flow"), one(10, part), "yes"],
    ["a part of a flow's year, short", given("reach", "up", "annual_flow"), one(9, part), "open"],
    ["a part, every year", given("reach", "up", "every_year"), one(9, part), "open"],
    ["a part of a sum is the sum so far", given("reach", "up", "cumulative"), one(9, part), "no"],
    ["a whole year of a flow", given("reach", "up", "annual_flow"), one(9, year), "no"],
    ["about, short", given("reach", "up"), one(9, {qualifier: "about"}), "no"]
  ] as const)("%s", (_name, target, figure, answer) => {
    expect(meets(target, figure)).toBe(answer);
  });

  test("together they prove only what all prove", () => {
    const target = given("reach", "up");
    expect(meetsAll(target, [one(10), one(11)])).toBe("yes");
    expect(meetsAll(target, [one(8), one(9)])).toBe("no");
    expect(meetsAll(target, [one(9), one(10)])).toBe("open");
    expect(meetsAll(target, [])).toBe("open");
  });
});

describe("which figures can be compared", () => {
  const kinds = ["year", "part_year", "as_of", "cumulative", "target"] as const;
  const rows = kinds.map(
    (period_kind) => ({...make([["2022", 1]]).published[0], period_kind}) as Observation
  );
  test.each([
    ["level", ["year", "as_of"]],
    ["range", ["year", "as_of"]],
    ["annual_flow", ["year", "part_year"]],
    ["every_year", ["year", "part_year"]],
    ["cumulative", ["year", "part_year", "cumulative"]]
  ] as const)("of %s: %j", (kind, expected) => {
    expect(comparable(kind, null, rows).map(({period_kind}) => period_kind)).toEqual(expected);
  });

  test("after the base period, oldest first, the lower of one period first", () => {
    const seen: Seen[] = [
      ["2023", 3],
      ["2022", 2],
      ["2020", 9],
      ["2022", 1],
      ["2020-06", 9]
    ];
    const all = make(seen).published;
    expect(all.map(({period, value}) => `${period} ${String(value)}`)).toEqual([
      "2022 1",
      "2022 2",
      "2023 3"
    ]);
  });
});

test.each<[string, Seen[], string, number, number | null]>([
  ["nothing since 2020", [], "2026-11-23", 5, 2021],
  ["newest 2023", [["2023", 1]], "2026-11-23", 2, 2024],
  ["newest is last year's", [["2025", 1]], "2026-01-01", 0, null],
  ["newest is this year's", [["2026-06", 1]], "2026-11-23", 0, null],
  ["newest a month of 2024", [["2024-03", 1]], "2026-11-23", 1, 2025]
])("silent years: %s", (_name, seen, asOf, count, from) => {
  const given = make(seen, {asOf});
  expect([silentYears(given), silentFrom(given)]).toEqual([count, from]);
});

test("silent years of a document that names no year are not known", () => {
  const given = make([], {from: null, since: null});
  expect([silentYears(given), silentFrom(given)]).toEqual([null, null]);
});

describe("worded(figures, words)", () => {
  const figures = [
    ["2022", "融资额3亿元"],
    ["2023", "登记金额4亿元"],
    ["2024", null]
  ].map(([period, quote]) => ({...make([["2022", 1]]).published[0], period, quote}) as Observation);
  test.each([
    ["no word asked", [], ["2022", "2023", "2024"], false],
    ["one says it", ["登记金额"], ["2023"], false],
    ["any of several words", ["登记金额", "融资额"], ["2022", "2023"], false],
    ["none says it: all are kept, and none decides", ["备案额"], ["2022", "2023", "2024"], true]
  ])("%s", (_name, words, periods, otherwise) => {
    const found = worded(figures, words);
    expect(found.kept.map(({period}) => period)).toEqual(periods);
    expect(found.otherwise).toBe(otherwise);
  });

  test("without figures nothing is worded otherwise", () => {
    expect(worded([], ["登记金额"])).toEqual({kept: [], otherwise: false});
  });
});
