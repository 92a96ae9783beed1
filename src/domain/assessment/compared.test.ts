import {expect, test} from "vitest";

import type {Observation} from "../../model/observation.ts";
import {compared} from "./compared.ts";

const row = (geo: string, period: string, given: Partial<Observation> = {}) =>
  ({series: "s", geo, period, period_kind: "year", qualifier: "exact", ...given}) as Observation;

const told = (rows: Observation[]) =>
  compared("s", rows).map(({geo, period}) => `${geo} ${period}`);

test("compared(series) takes the newest figure of each place, the newest first", () => {
  expect(told([row("b", "2021"), row("b", "2023"), row("a", "2023"), row("c", "2024")])).toEqual([
    "c 2024",
    "a 2023",
    "b 2023"
  ]);
});

test("compared(series) leaves out targets, forecasts and other series", () => {
  expect(
    told([
      row("a", "2021"),
      row("a", "2025", {period_kind: "target"}),
      row("a", "2024", {qualifier: "forecast"}),
      row("a", "2024", {series: "t"})
    ])
  ).toEqual(["a 2021"]);
});

test("compared(series) keeps both where sources conflict", () => {
  expect(told([row("a", "2021"), row("a", "2021", {conflict: true})])).toHaveLength(2);
});
