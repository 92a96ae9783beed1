// Names of places: those that two share are told apart, others are as they are.
import {expect, test} from "vitest";

import type {Geo} from "../model/evidence/geo.ts";
import {placeNames} from "./place-names.ts";

const geo = (id: string, name: string, parent: string | null) => ({id, name, parent}) as Geo;
const within = (name: string, place: string) => `${name}（${place}）`;
const all = [
  geo("north", "北省", null),
  geo("south", "南省", null),
  geo("a", "同名县", "north"),
  geo("b", "同名县", "south"),
  geo("c", "同区", "north"),
  geo("d", "同区", "north")
];

test("two of one name by the place they lie in, two in one place by their ids", () => {
  expect(Object.fromEntries(placeNames(all, within))).toEqual({
    ...{north: "北省", south: "南省"},
    ...{a: "同名县（北省）", b: "同名县（南省）", c: "同区（c）", d: "同区（d）"}
  });
});

test("alone among the places shown, a name is as it is", () => {
  expect([...placeNames(all, within, ["a", "c", "nowhere"])]).toEqual([
    ["a", "同名县"],
    ["c", "同区"]
  ]);
});
