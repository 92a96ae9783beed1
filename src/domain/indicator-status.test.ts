// How often each status stands in a list.
import {expect, it} from "vitest";

import {countBy} from "./indicator-status.ts";

it("tallied(values, order) counts in the given order and leaves out what does not occur", () => {
  expect(countBy(["b", "a", "b"], ["a", "b", "c"])).toEqual([
    {value: "a", count: 1},
    {value: "b", count: 2}
  ]);
});

it("tallied([], order) is empty", () => {
  expect(countBy([], ["a"])).toEqual([]);
});
