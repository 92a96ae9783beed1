import {expect, test} from "vitest";

import {city, edited} from "../../src/fixtures/edited.ts";
import {agreement, contradictions} from "./contradictions.ts";
import {mutate} from "./mutate.ts";
import {trial} from "./trial.ts";

test("the imaginary city as it is prints nothing", () => {
  expect(trial(city).said).toBe("");
});

test("sixty cities with slips by chance end in figures or in words, none against its own words", () => {
  const before = trial(city).parsed;
  for (let seed = 1; seed <= 60; seed++) {
    const {folder, slips} = mutate(city, seed);
    const {said, parsed} = trial(folder);
    expect(said === "" ? contradictions(before, parsed) : [], slips.join(", ")).toEqual([]);
  }
});

test("a number that is not that of its words is seen", () => {
  const {parsed} = trial(city);
  expect([...agreement(parsed).values()].filter(Boolean).length).toBeGreaterThan(5);
  const slipped = trial(edited([["indicators.csv", "48.5,2020,48.5,60,", "48.5,2020,48.5,61,"]]));
  expect(contradictions(parsed, slipped.parsed)).toEqual(["indicators green_share target"]);
});
