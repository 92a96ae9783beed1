// What the cells of a figure name, and that names and references change places without loss.
import {expect, test} from "vitest";

import {column, figure} from "../fixtures/figure-of.ts";
import {byReference, namesById, refOf} from "./references.ts";

const given = figure(
  "rank",
  [column("label", "text"), column("document", "text"), column("value", "number")],
  [
    {label: "乙市", document: "甲文", value: 1},
    {label: "甲市", document: null, value: 2},
    {label: "其他", document: "甲文", value: 3}
  ],
  {
    channels: {label: "label", value: "value"},
    refs: {
      label: ["geos/b", "geos/a", null],
      document: ["documents/plan/1", null, "documents/plan/1"]
    },
    focus: "甲市"
  }
);

test("a reference is its table and its id", () => {
  expect(refOf({of: "geos", id: "a"})).toBe("geos/a");
});

test("names by ids are those of the drawn columns, whole ids, in their order", () => {
  expect(Object.entries(namesById(given))).toEqual([
    ["a", "甲市"],
    ["b", "乙市"]
  ]);
  const both = {...given, channels: {...given.channels, document: "document"}};
  expect(Object.keys(namesById(both))).toEqual(["a", "b", "plan/1"]);
});

test("references take the place of names, and words without one stay", () => {
  const {figure: bare, names} = byReference(given);
  expect(bare.table.rows).toEqual([
    {label: "geos/b", document: "documents/plan/1", value: 1},
    {label: "geos/a", document: null, value: 2},
    {label: "其他", document: "documents/plan/1", value: 3}
  ]);
  expect(bare.focus).toBe("geos/a");
  expect([...names]).toEqual([
    ["geos/b", "乙市"],
    ["geos/a", "甲市"],
    ["documents/plan/1", "甲文"]
  ]);
  expect(byReference({...given, focus: "丙市"}).figure.focus).toBe("丙市");
});
