import {expect, test} from "vitest";

import type {Observation} from "../model/observation.ts";
import {slot} from "./observation-key.ts";

const row = {series: "s", geo: "g", period: "2024", period_kind: "year", document: null} as const;

test.each<[string, Partial<Observation>, string]>([
  ["a figure", {}, "s:g:2024"],
  [
    "a part of a year",
    {period: "2024-01..2024-04", period_kind: "part_year"},
    "s:g:2024-01..2024-04"
  ],
  ["a target", {period_kind: "target", document: "d"}, "s:g:2024:target:d"]
])("slot(row) of %s", (_name, given, expected) => {
  expect(slot({...row, ...given})).toBe(expected);
});
