import {describe, expect, test} from "vitest";

import type {Silence} from "../model/evidence/silence.ts";
import {byChapter, byUnit, tally} from "./silence.ts";

const row = (id: string, given: Partial<Silence> = {}): Silence => ({
  id,
  kind: "quantified",
  title: id,
  clause: "1.1.1",
  chapter: "1",
  section: "1.1",
  units: [],
  scope: "none",
  same_as: null,
  unreported: true,
  no_unit: true,
  no_deadline: true,
  no_measure: false,
  silent_years: null,
  ...given
});

const rows = [
  row("a"),
  row("b", {chapter: "2", units: ["x", "y"], scope: "own", no_unit: false}),
  row("c", {chapter: "2", units: ["x"], scope: "section", unreported: false}),
  row("d", {chapter: "3", no_measure: true, no_deadline: false}),
  row("e", {chapter: "3", same_as: "d"})
];

describe("tally(rows)", () => {
  test("counts each way of being open, and a promise said twice once", () => {
    expect(tally(rows)).toEqual({
      all: 4,
      unreported: 3,
      no_unit: 3,
      no_deadline: 3,
      no_measure: 1
    });
  });

  test("of the chapters adds up to that of all rows", () => {
    const groups = [...byChapter(rows).values()].map(tally);
    for (const key of ["all", "unreported", "no_unit", "no_deadline", "no_measure"] as const)
      expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(tally(rows)[key]);
  });
});

describe("byUnit(rows)", () => {
  test("puts a row under each of its units, and those without under none", () => {
    const found = byUnit(rows);
    expect(found.get("x")?.map(({id}) => id)).toEqual(["b", "c"]);
    expect(found.get("y")?.map(({id}) => id)).toEqual(["b"]);
    expect(found.get("")?.map(({id}) => id)).toEqual(["a", "d", "e"]);
  });
});
