// The slot an observation fills, and the newest observations: of an indicator, of a series, of places side by side.
import {expect, it, test} from "vitest";

import type {Observation} from "../model/evidence/observation.ts";
import {
  compared,
  gradesOf,
  latest,
  latestOf,
  observationKey,
  seriesOfCell,
  sharedCell
} from "./observations.ts";

const row = (period: string, value: number, more: Partial<Observation> = {}): Observation => ({
  series: "trees",
  geo: "anytown",
  period,
  period_kind: "year",
  value,
  qualifier: "exact",
  date_inferred: false,
  conflict: false,
  source: "s1",
  also: [],
  quote: null,
  grade: "A",
  document: null,
  note: null,
  cell: `trees:anytown:${period}`,
  file: "trees.csv:2",
  ...more
});

const flow = {kind: "annual_flow", series: "trees", baseline_period: "2020"} as const;
const values = (rows: Observation[]) => rows.map(({value}) => value);

it.each([
  ["nothing published", [], []],
  ["the newest of several", [row("2022", 2), row("2021", 1)], [2]],
  ["not the base period itself", [row("2020", 1)], []],
  ["not a goal", [row("2021", 1), row("2025", 9, {period_kind: "target"})], [1]],
  ["not a forecast", [row("2021", 1), row("2022", 9, {qualifier: "forecast"})], [1]],
  ["not another place", [row("2021", 1), row("2022", 9, {geo: "elsewhere"})], [1]],
  ["not another series", [row("2021", 1), row("2022", 9, {series: "shrubs"})], [1]],
  ["both where sources conflict", [row("2022", 2), row("2022", 3, {conflict: true})], [2, 3]]
] as const)("latest(indicator, place, rows): %s", (_, rows, expected) => {
  expect(values(latest(flow, "anytown", rows))).toEqual(expected);
});

it("latestOf(series, place, rows) takes any observation that was counted", () => {
  const rows = [
    row("2018", 1),
    row("2019-06", 2, {period_kind: "as_of"}),
    row("2020", 3, {qualifier: "forecast"}),
    row("2025", 9, {period_kind: "target"})
  ];
  expect(values(latestOf("trees", "anytown", rows))).toEqual([2]);
});

const seen = (geo: string, period: string, given: Partial<Observation> = {}) =>
  ({series: "s", geo, period, period_kind: "year", qualifier: "exact", ...given}) as Observation;

const told = (rows: Observation[]) =>
  compared("s", rows).map(({geo, period}) => `${geo} ${period}`);

test("compared(series) takes the newest observation of each place, the newest first", () => {
  expect(
    told([seen("b", "2021"), seen("b", "2023"), seen("a", "2023"), seen("c", "2024")])
  ).toEqual(["c 2024", "a 2023", "b 2023"]);
});

test("compared(series) leaves out targets, forecasts and other series", () => {
  expect(
    told([
      seen("a", "2021"),
      seen("a", "2025", {period_kind: "target"}),
      seen("a", "2024", {qualifier: "forecast"}),
      seen("a", "2024", {series: "t"})
    ])
  ).toEqual(["a 2021"]);
});

test("compared(series) keeps both where sources conflict", () => {
  expect(told([seen("a", "2021"), seen("a", "2021", {conflict: true})])).toHaveLength(2);
});

const plain = {series: "s", geo: "g", period: "2024", period_kind: "year", document: null} as const;

test.each<[string, Partial<Observation>, string]>([
  ["an observation", {}, "s:g:2024"],
  [
    "a part of a year",
    {period: "2024-01..2024-04", period_kind: "part_year"},
    "s:g:2024-01..2024-04"
  ],
  ["a target", {period_kind: "target", document: "d"}, "s:g:2024:target:d"]
])("slot(row) of %s", (_name, given, expected) => {
  expect(observationKey({...plain, ...given})).toBe(expected);
});

test.each([
  ["s:g:2024", "s:g:2024"],
  ["s:g:2024:s1", "s:g:2024"],
  ["s:g:2024-01..2024-04:s1:9.5:part_year", "s:g:2024-01..2024-04"],
  ["s:g:2024:target:d", "s:g:2024:target:d"],
  ["s:g:2024:target:d:s1", "s:g:2024:target:d"]
])("the slot of %s is %s, its series s", (cell, shared) => {
  expect([sharedCell(cell), seriesOfCell(cell)]).toEqual([shared, "s"]);
});

test("gradesOf(place) counts the place's own observations, targets left out", () => {
  const rows = [
    seen("a", "2021", {grade: "A"}),
    seen("a", "2022", {grade: "C"}),
    seen("a", "2023", {grade: "C"}),
    seen("a", "2025", {grade: "A", period_kind: "target"}),
    seen("b", "2021", {grade: "B"})
  ];
  expect(gradesOf("a", rows)).toEqual({A: 1, B: 0, C: 2, R: 0});
});
