// A choice and its form in an address.
import {describe, expect, it} from "vitest";

import {decode, encode, type FigureState, untouched} from "./figure-state.ts";

const choices: [string, FigureState][] = [
  ["nothing", untouched],
  ["a focus", {...untouched, focus: "东岸"}],
  ["groups left out", {...untouched, hide: ["东岸", "a & b"]}],
  [
    "all of it",
    {
      ...{focus: "x", hide: ["y"], sort: "name", role: "lead"},
      year: "a..b"
    }
  ]
];

describe("a choice", () => {
  it.each(choices)("of %s is read as it was written", (_, choice) => {
    expect(decode(encode("", "map", choice), "map")).toEqual(choice);
  });

  it("is of the same thing after it was renamed", () => {
    const choice = {...untouched, focus: "东岸", hide: ["西岸", "外海"]};
    const shared = encode("", "map", choice, {east: "东岸", west: "西岸"});
    expect(shared).toBe(`?map.focus=east&map.hide=west&map.hide=${encodeURIComponent("外海")}`);
    const now = decode(shared, "map", {east: "东港", west: "西港"});
    expect(now).toEqual({...untouched, focus: "东港", hide: ["西港", "外海"]});
    expect(decode("?map.focus=东岸", "map", {east: "东岸"}).focus).toBe("东岸");
  });

  it("as drawn leaves the address alone", () => {
    expect(encode("", "map", untouched)).toBe("");
    expect(encode("?map.focus=x&map.hide=a", "map", untouched)).toBe("");
  });

  it("keeps what others wrote", () => {
    const search = encode("?q=1&other.focus=x&map.focus=y", "map", {...untouched, sort: "name"});
    expect(search).toBe("?q=1&other.focus=x&map.sort=name");
    expect(decode(search, "other").focus).toBe("x");
  });
});
