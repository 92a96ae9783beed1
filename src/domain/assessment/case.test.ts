// Which observations a case holds, and how long it has been silent.
import {describe, expect, test} from "vitest";

import {make, observation, type Seen} from "../../fixtures/cases.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import {beforeBreak, comparable, newest, silentFrom, silentYears, worded} from "./case.ts";

describe("silentYears(case)", () => {
  test.each([
    ["counts whole years since the base", make([]), 5],
    ["counts whole years since the last observation", make([["2023", 79]]), 2],
    ["is zero when last year is known", make([["2025", 79]]), 0],
    ["counts from the base period even without a base value", make([], {baseline: null}), 5],
    [
      "counts from the document's adoption where it prints no base period",
      make([], {baseline: null, since: null, from: "2022-12"}),
      3
    ],
    ["is unknown without either", make([], {baseline: null, since: null, from: null}), null]
  ])("%s", (_name, given, years) => {
    expect(silentYears(given)).toBe(years);
  });
});

describe("beforeBreak(observations, after, breaks)", () => {
  const observations = (["2021", "2022", "2024"] as const).map((period) =>
    observation([period, 1])
  );
  test.each([
    ["keeps all without a change", [], ["2021", "2022", "2024"], false],
    ["drops those from the change on", ["2022"], ["2021"], true],
    [
      "ignores a change in or before the base period",
      ["2019", "2020"],
      ["2021", "2022", "2024"],
      false
    ],
    ["ignores a change still to come", ["2030"], ["2021", "2022", "2024"], false],
    ["stops at the first of several, in any order", ["2024", "2022"], ["2021"], true]
  ] as const)("%s", (_name, breaks, kept, changed) => {
    const found = beforeBreak(observations, "2020", breaks);
    expect([found.kept.map(({period}) => period), found.changed]).toEqual([kept, changed]);
  });
});

test("beforeBreak without a base period keeps all", () => {
  const observations = (["2021", "2024"] as const).map((period) => observation([period, 1]));
  expect(beforeBreak(observations, null, ["2022"])).toEqual({kept: observations, changed: false});
});

test("newest(case) holds every observation of the newest period, and none where nothing is known", () => {
  const values = (seen: Seen[]) => newest(make(seen)).map(({value}) => value);
  expect(values([])).toEqual([]);
  expect(
    values([
      ["2022", 1],
      ["2023", 3],
      ["2023", 2]
    ])
  ).toEqual([2, 3]);
});

describe("which observations can be compared", () => {
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

describe("worded(observations, words)", () => {
  const observations = [
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
    const found = worded(observations, words);
    expect(found.kept.map(({period}) => period)).toEqual(periods);
    expect(found.otherwise).toBe(otherwise);
  });

  test("without observations nothing is worded otherwise", () => {
    expect(worded([], ["登记金额"])).toEqual({kept: [], otherwise: false});
  });
});
