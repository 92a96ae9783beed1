import {expect, test} from "vitest";

import {flattenLayers} from "./flatten-layers.ts";

test("a later layer and what stands in none win over an earlier one, whatever the selectors", () => {
  const flat = flattenLayers(
    "@layer a,b;@layer b{p{color:red}}@layer a{p.x.y{color:blue}}p{margin:0}"
  );
  expect(flat).not.toContain("@layer");
  const ids = (colour: string) =>
    new RegExp(`(p[^{}]*)\\{${colour}\\}`, "u").exec(flat)?.[1]?.match(/#/gu)?.length ?? 0;
  expect(ids("color:blue")).toBe(0);
  expect(ids("color:red")).toBeGreaterThan(0);
  expect(ids("margin:0")).toBeGreaterThan(ids("color:red"));
});

test("a sheet without layers stays as it is", () => {
  expect(flattenLayers("p{color:red}")).toBe("p{color:red}");
});

test("a layer that holds nothing makes no selector longer", () => {
  const bare = flattenLayers("@layer a;@layer a{p{color:red}}p{margin:0}");
  expect(flattenLayers("@layer a,b,c;@layer a{p{color:red}}p{margin:0}")).toBe(bare);
  expect(flattenLayers("@layer b;p{margin:0}")).toBe("p{margin:0}");
});
