import {expect, test} from "vitest";

import {routes} from "../../routes.ts";
import {embedCode} from "./export-panel.ts";

// The explorer is told its own address alone: that of its embed it must make.
test("the code for other pages leads to the page of the explorer's embed", () => {
  const site = "https://town.test/b/";
  expect(embedCode(`${site}${routes.explore}`, "?s=a", "甲", 300)).toContain(
    ` src="${site}${routes.exploreEmbed}?s=a" `.trimStart()
  );
});
