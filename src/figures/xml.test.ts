// Text as it may stand in XML.
import {expect, it} from "vitest";

import {escaped} from "./xml.ts";

it.each([
  ["a & b", "a &amp; b"],
  [`<"'>`, "&lt;&quot;&apos;&gt;"],
  ["知识产权", "知识产权"]
])("escaped(%j) is %j", (text, expected) => {
  expect(escaped(text)).toBe(expected);
});
