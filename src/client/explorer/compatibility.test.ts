import {expect, test} from "vitest";

import {index} from "../../fixtures/explore.ts";
import {explore} from "../../words/zh/figures/explore.ts";
import {seriesOf} from "./availability.ts";
import {
  changeRefusal,
  type Chosen,
  rankRefusal,
  type Reason,
  refusals,
  scatterRefusal
} from "./compatibility.ts";
import {resolveState} from "./resolve-state.ts";
import type {Chart, Kind} from "./state.ts";

const chosen = (series: string, places: string, kind: Kind = "year", other?: string): Chosen => ({
  ...{series, kind, with: other ?? null},
  places: places === "" ? [] : places.split("")
});

type Row = [
  what: string,
  chosen: Chosen,
  line: Reason | null,
  rank: Reason | null,
  change: Reason | null,
  scatter: Reason | null
];

const table: Row[] = [
  [
    "one definition over several years and places",
    chosen("lanes", "abc"),
    null,
    null,
    null,
    "second"
  ],
  ["one place", chosen("lanes", "a"), null, "one_place", null, "second"],
  [
    "one place in one year",
    chosen("single", "a"),
    "one_period",
    "one_place",
    "one_period",
    "second"
  ],
  [
    "places of which one has a figure",
    chosen("single", "ab"),
    "one_period",
    "no_common_period",
    "one_period",
    "second"
  ],
  ["no place", chosen("lanes", ""), "nothing", "one_place", "nothing", "second"],
  ["a place that has nothing", chosen("lanes", "p"), "nothing", "one_place", "nothing", "second"],
  ["a series without figures", chosen("silent", "ab"), "nothing", "nothing", "nothing", "second"],
  [
    "another kind of period",
    chosen("lanes", "a", "part_year"),
    "one_period",
    "one_place",
    "one_period",
    "second"
  ],
  [
    "months that are not the same",
    chosen("noise", "c", "as_of"),
    "one_period",
    "one_place",
    "one_period",
    "second"
  ],
  [
    "two series of different units",
    chosen("lanes", "ab", "year", "noise"),
    "unit",
    "unit",
    "unit",
    null
  ],
  [
    "two series of one unit and different definitions",
    chosen("lanes", "abc", "year", "trees"),
    "definition",
    "definition",
    "definition",
    null
  ],
  [
    "two series that one place shares over years",
    chosen("lanes", "a", "year", "trees"),
    "definition",
    "definition",
    "definition",
    null
  ],
  [
    "two series that one place shares once",
    chosen("lanes", "b", "year", "trees"),
    "definition",
    "definition",
    "definition",
    "few"
  ],
  [
    "kinds of period that never mix",
    chosen("lanes", "a", "year", "sum"),
    "unit",
    "unit",
    "unit",
    "kind"
  ]
];

test.each(table)("%s", (_, given, line, rank, change, scatter) => {
  expect(refusals(index, given)).toEqual({line, rank, change, scatter});
});

const pairs: [string, Chosen, string, string, Reason | null][] = [
  ["two years", chosen("lanes", "a"), "2020", "2022", null],
  ["a change of method between", chosen("lanes", "a"), "2022", "2023", "break"],
  ["a year with itself", chosen("lanes", "a"), "2022", "2022", "same"],
  ["the same month of two years", chosen("noise", "a", "as_of"), "2021-06", "2022-06", null],
  ["a year's end and a month", chosen("noise", "a", "as_of"), "2020", "2021-06", "months"],
  ["years of which the place has one", chosen("lanes", "c"), "2020", "2021", "no_place"]
];

test.each(pairs)("a change between: %s", (_, given, before, after, reason) => {
  expect(changeRefusal(index, given, before, after)).toBe(reason);
});

const seconds: [string, string, Kind, Reason | null][] = [
  ["lanes", "trees", "year", null],
  ["lanes", "lanes", "year", "same"],
  ["lanes", "silent", "year", "nothing"],
  ["lanes", "sum", "year", "kind"],
  ["lanes", "noise", "year", null],
  ["lanes", "trees", "part_year", "kind"],
  ["lanes", "single", "year", "apart"],
  ["noise", "sum", "as_of", "kind"]
];

test.each(seconds)("across from %s, %s (%s): %s", (one, other, kind, reason) => {
  expect(scatterRefusal(index, seriesOf(index, one)!, kind, seriesOf(index, other)!)).toBe(reason);
});

test("a rank needs two places at its period", () => {
  expect(rankRefusal(index, chosen("lanes", "ac"), "2021")).toBe("one_place");
  expect(rankRefusal(index, chosen("lanes", "p"), "2021")).toBe("no_place");
  expect(rankRefusal(index, chosen("lanes", "ab"), "2021")).toBeNull();
});

const choices: [string, Record<string, string>, Chart][] = [
  ["several years of one definition: a line", {series: "lanes"}, "line"],
  ["one year of several places: a rank", {series: "noise", kind: "as_of", places: "b,c"}, "line"],
  ["one figure: a dot on a line", {series: "single"}, "line"],
  ["two series: a scatter", {series: "lanes", with: "trees"}, "scatter"],
  ["no figure at all: a line that says so", {series: "silent"}, "line"]
];

test.each(choices)("drawn without being asked for: %s", (_, ask, chart) => {
  expect(resolveState(index, ask).state.chart).toBe(chart);
});

test("every reason has its words", () => {
  const used = [...table.flatMap(([, , ...reasons]) => reasons), ...pairs.map((row) => row[4])];
  for (const reason of used) if (reason !== null) expect(explore.reasons[reason]).toMatch(/\S/u);
});
