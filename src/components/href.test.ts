// Addresses below any base path.
import {expect, it} from "vitest";

import {address, href} from "./href.ts";

it.each([
  ["plan/", "/", "/plan/"],
  ["/plan/", "/", "/plan/"],
  ["", "/", "/"],
  ["plan/2/#2.1", "/zhuanlan/ip/", "/zhuanlan/ip/plan/2/#2.1"],
  ["", "/zhuanlan/ip", "/zhuanlan/ip/"]
])("href(%j) below %j is %j", (path, base, expected) => {
  expect(href(path, base)).toBe(expected);
});

it("address(path, site) is a full address below the base path", () => {
  expect(address("plan/", "https://example.org", "/a/")).toBe("https://example.org/a/plan/");
});
