import {describe, expect, test} from "vitest";

import {frame} from "../../words/zh/outside/embed-console.ts";
import {groupOf, readOptions, type Switches} from "./embed-options.ts";

const plain: Switches = {title: true, table: "folded", theme: "auto", place: null};

test.each<[string, Partial<Switches>]>([
  ["", {}],
  ["?title=0", {title: false}],
  ["?title=1", {}],
  ["?table=1", {table: "open"}],
  ["?table=0", {table: "none"}],
  ["?theme=dark", {theme: "dark"}],
  ["?theme=light&title=0", {theme: "light", title: false}],
  ["?theme=auto", {}],
  ["?place=anytown", {place: "anytown"}]
])("%s is understood", (search, asked) => {
  expect(readOptions(search)).toEqual({switches: {...plain, ...asked}, faults: []});
});

test.each([
  ["?theme=blue", frame.value("theme", "blue")],
  ["?title=no", frame.value("title", "no")],
  ["?table=", frame.value("table", "")],
  ["?theme=toString", frame.value("theme", "toString")],
  ["?titel=0", frame.name("titel")]
])("%s falls back and is told", (search, fault) => {
  expect(readOptions(search)).toEqual({switches: plain, faults: [fault]});
});

test.each([
  "?constructor=1",
  "?from=timeline&isappinstalled=0",
  "?nsukey=%&scene=1",
  "?bd_vid=1&%"
])("%s is what others hang on links", (search) => {
  expect(readOptions(search)).toEqual({switches: plain, faults: []});
});

test("a wrong switch takes no other one along", () => {
  expect(readOptions("?theme=blue&title=0").switches).toEqual({...plain, title: false});
});

describe("a place", () => {
  const ids = {anytown: "Anytown", elsewhere: "Elsewhere"};
  test.each([
    ["anytown", "Anytown"],
    ["Anytown", "Anytown"],
    ["elsewhere", null],
    ["nowhere", null],
    ["__proto__", null]
  ])("%s means the group %s", (place, group) => {
    expect(groupOf(place, ids, ["Anytown", "Other"])).toBe(group);
  });
});
