// The newest figure with the indicator's own definition.
import {expect, it} from "vitest";

import type {Observation} from "../model/observation.ts";
import {latest, latestOf} from "./latest.ts";

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

it("latestOf(series, place, rows) takes any figure that was counted", () => {
  const rows = [
    row("2018", 1),
    row("2019-06", 2, {period_kind: "as_of"}),
    row("2025", 9, {period_kind: "target"})
  ];
  expect(values(latestOf("trees", "anytown", rows))).toEqual([2]);
});
