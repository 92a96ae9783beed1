import {expect, test} from "vitest";

import {characters} from "./font.ts";
import {lacking} from "./glyphs.ts";

test("characters(svg) is what is drawn, each once, sorted", () => {
  expect(
    characters('<svg a="甲"><title>乙</title><text>丙b&amp;a&#x4e01;<tspan>ab</tspan></text></svg>')
  ).toBe(" &ab丁丙");
});

test.each([
  ["平均每万人口1,234.5件（≥60%）—2µg/m³ ℃", []],
  ["PM₂.₅", ["₂", "₅"]]
])("lacking(%s) is %j", (text, missing) => {
  expect(lacking(text)).toEqual(missing);
});
