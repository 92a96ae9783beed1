import {describe, expect, test} from "vitest";

import {observation as plain} from "../fixtures/cases.ts";
import type {Observation} from "../model/evidence/observation.ts";
import type {Series} from "../model/evidence/series.ts";
import {lineRuns} from "./line-runs.ts";

type Seen = [period: string, extra?: Partial<Observation>];

const observation = ([period, extra]: Seen, index: number): Observation =>
  plain([period, index, {cell: String(index), ...extra}]);

const method = (breaks: string[]): Map<string, Series> =>
  new Map([
    [
      "s",
      {
        id: "s",
        name: "灯塔",
        unit: "座",
        decimals: 0,
        direction: "up",
        definition: null,
        breaks,
        note: null
      }
    ]
  ]);

const clash = {conflict: true};

// Each point of the run by the first one's number; a break by an exclamation mark.
const cases: [name: string, seen: Seen[], expected: string, breaks?: string[]][] = [
  ["consecutive years are joined", [["2020"], ["2021"], ["2022"]], "0 0 0"],
  ["a point alone is joined to nothing", [["2020"]], "-"],
  ["a missing year leaves a gap", [["2020"], ["2022"], ["2023"]], "- 1 1"],
  ["a month is not joined to a year", [["2021"], ["2022-06"]], "- -"],
  ["the same month of two years is", [["2021-06"], ["2022-06"]], "0 0"],
  ["years pass by the months between", [["2021"], ["2022-06"], ["2022"]], "0 - 0"],
  ["about joins", [["2020"], ["2021", {qualifier: "about"}]], "0 0"],
  ["a bound does not", [["2020"], ["2021", {qualifier: "at_least"}]], "- -"],
  ["a forecast does not", [["2020"], ["2021", {qualifier: "forecast"}]], "- -"],
  ["a stock is not joined to a flow", [["2020"], ["2021", {period_kind: "year"}]], "- -"],
  [
    "running totals of consecutive years are joined",
    [
      ["2020", {period_kind: "cumulative"}],
      ["2021", {period_kind: "cumulative"}]
    ],
    "0 0"
  ],
  [
    "the same months of two years are joined, other months are not",
    [
      ["2020-01..2020-06", {period_kind: "part_year"}],
      ["2021-01..2021-06", {period_kind: "part_year"}],
      ["2022-01..2022-04", {period_kind: "part_year"}]
    ],
    "0 0 -"
  ],
  ["two values of one year stand alone", [["2020"], ["2021", clash], ["2021", clash]], "- - -"],
  ["two places are two lines", [["2020"], ["2021", {geo: "h"}]], "- -"],
  [
    "a change of method parts and is marked",
    [["2020"], ["2021"], ["2022"], ["2023"]],
    "0 0 2! 2",
    ["2022"]
  ],
  ["a change before the first observation is not marked", [["2022"], ["2023"]], "0 0", ["2022"]],
  ["a change in a gap is marked on the next observation", [["2020"], ["2023"]], "- -!", ["2022"]]
];

describe("joints(observations, series)", () => {
  test.each(cases)("%s", (_name, seen, expected, breaks = []) => {
    const observations = seen.map(observation);
    const found = lineRuns(observations, method(breaks));
    const text = observations.map(({cell}) => {
      const joint = found.get(cell);
      return `${joint?.run ?? "-"}${joint?.break === true ? "!" : ""}`;
    });
    expect(text.join(" ")).toBe(expected);
  });
});
