// Which wordings leave a number open.
import {expect, test} from "vitest";

import {isOpen} from "./open-number.ts";

test.each([
  ["exact", false],
  ["", false],
  [null, false],
  ["at_least", true],
  ["at_most", true],
  ["about", true],
  ["forecast", true]
])("isOpen(%j) is %s", (qualifier, open) => {
  expect(isOpen(qualifier)).toBe(open);
});
