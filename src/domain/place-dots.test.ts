import {expect, test} from "vitest";

import type {Observation} from "../model/evidence/observation.ts";
import {ofPeers, placeDots} from "./place-dots.ts";

const row = (geo: string, period: string, value: number, more: Partial<Observation> = {}) =>
  ({
    series: "lanes",
    geo,
    period,
    period_kind: "year",
    value,
    qualifier: null,
    ...more
  }) as Observation;
const indicator = {series: "lanes", target: 80, target_period: "2025"};

test("placeDots(indicator, place, observations) lays the newest of each place and every target on one scale", () => {
  const dots = placeDots(indicator, "here", [
    row("here", "2020", 10),
    row("here", "2023", 40),
    row("there", "2022", 100),
    row("there", "2025", 160, {period_kind: "target", document: "their-plan"}),
    row("here", "2023", 7, {series: "trees"})
  ]);
  expect(dots.map(({geo, role, value, period, at}) => [geo, role, value, period, at])).toEqual([
    ["there", "target", 160, "2025", 1],
    ["there", "other", 100, "2022", 0.625],
    ["here", "target", 80, "2025", 0.5],
    ["here", "city", 40, "2023", 0.25]
  ]);
});

test("placeDots of a place alone is empty: there is nobody to stand beside", () => {
  expect(placeDots(indicator, "here", [row("here", "2020", 10)])).toEqual([]);
});

test("placeDots without any other value still shows another document's target", () => {
  const dots = placeDots(indicator, "here", [
    row("here", "2025", 90, {period_kind: "target", document: "province"})
  ]);
  expect(dots.map(({value, at}) => [value, at])).toEqual([
    [90, 1],
    [80, 80 / 90]
  ]);
});

test("ofPeers keeps places of the same level where two others have a value, else all", () => {
  const geos = [
    {id: "here", level: "city" as const},
    {id: "there", level: "city" as const},
    {id: "yonder", level: "city" as const},
    {id: "land", level: "nation" as const}
  ];
  const rows = [row("here", "2020", 1), row("there", "2020", 2), row("land", "2020", 900)];
  expect(ofPeers("lanes", "here", rows, geos)).toEqual(rows);
  const three = [...rows, row("yonder", "2020", 3)];
  expect(ofPeers("lanes", "here", three, geos).map(({geo}) => geo)).toEqual([
    "here",
    "there",
    "yonder"
  ]);
});
