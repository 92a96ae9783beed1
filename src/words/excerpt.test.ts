// The first sentence of a passage.
import {expect, it} from "vitest";

import {excerpt} from "./excerpt.ts";

it.each([
  ["种树。浇水。", "种树。"],
  ["种树；浇水。", "种树；"],
  ["没有句号", "没有句号"],
  ["", ""]
])("excerpt(%j) is %j", (text, expected) => {
  expect(excerpt(text)).toBe(expected);
});
