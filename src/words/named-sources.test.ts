import {expect, test} from "vitest";

import {namedSources} from "./named-sources.ts";

test.each([
  ["", ""],
  ["abcde", "abcde"],
  ["abcdef", "abc"]
])("of the sources %j are named %j", (all, named) => {
  expect(namedSources([...all]).join("")).toBe(named);
});
