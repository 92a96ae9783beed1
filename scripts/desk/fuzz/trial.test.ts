import {expect, test} from "vitest";

import {city} from "../../../src/fixtures/edited.ts";
import {mutate} from "./mutate.ts";
import {trial} from "./trial.ts";

test("the imaginary city as it is prints nothing", () => {
  expect(trial(city)).toBe("");
});

test("sixty cities with slips by chance end in figures or in words", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const {folder, slips} = mutate(city, seed);
    expect(() => trial(folder), slips.join(", ")).not.toThrow();
  }
});
