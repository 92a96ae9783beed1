import {expect, test} from "vitest";

import {edition} from "./version-label.ts";

test.each([
  [undefined, undefined, false, null],
  ["1.0.0", undefined, false, "1.0.0-draft"],
  ["1.1.0", "1.0.0", true, "1.1.0-draft"],
  ["1.0.0", "1.0.0", false, "1.0.0"],
  ["1.0.0", "1.0.0", true, "1.0.0+changed"]
])("with %s named and %s frozen, changed: %s, the state is %s", (named, frozen, changed, state) => {
  expect(edition(named, frozen, changed)).toBe(state);
});
