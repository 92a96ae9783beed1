// Duties by unit, and who answers for a clause.
import {expect, it} from "vitest";

import type {Clause, Duty, Role} from "../model/plan/plan.ts";
import {answer, partners, tally} from "./duties.ts";

const duty = (unit: string, clause: string, role: Role = "responsible"): Duty => ({
  id: `b1.${unit}`,
  bracket: 1,
  clause,
  chapter: "2",
  section: clause.split(".").slice(0, 2).join("."),
  unit,
  printed: unit,
  role,
  open: false
});

const clause = (id: string, section: string | null): Clause => ({
  id,
  kind: "paragraph",
  order: 0,
  parent: section,
  chapter: "2",
  section,
  label: null,
  title: null,
  text: "words",
  characters: 5,
  line: 1
});

const duties = [
  duty("a", "2.1.1"),
  duty("b", "2.1.2", "lead"),
  duty("a", "2.1.2"),
  duty("c", "2.2.1")
];
const clauses = [
  clause("1.0.1", null),
  clause("2.1.1", "2.1"),
  clause("2.1.2", "2.1"),
  clause("box1.1", "2.1"),
  clause("2.3.1", "2.3")
];

it("tally(duties) has one entry a unit, leads first", () => {
  expect(tally(duties)).toEqual([
    {unit: "b", role: "lead", lead: 1, other: 0},
    {unit: "a", role: "responsible", lead: 0, other: 2},
    {unit: "c", role: "responsible", lead: 0, other: 1}
  ]);
});

it("tally(duties) gives a unit its strongest role", () => {
  expect(tally([duty("a", "2.1.1", "support"), duty("a", "2.1.2", "lead")])).toEqual([
    {unit: "a", role: "lead", lead: 1, other: 1}
  ]);
});

it.each([
  ["a paragraph with a bracket answers for itself", "2.1.2", "own", ["b", "a"]],
  ["an item of a box takes its section's units, and no lead", "box1.1", "section", ["a", "b"]],
  ["a section without a bracket has nobody", "2.3.1", "none", []],
  ["a clause outside any section has nobody", "1.0.1", "none", []],
  ["an unknown clause has nobody", "9.9.9", "none", []]
] as const)("%s", (_, id, scope, units) => {
  const found = answer(id, {clauses, duties});
  expect(found.scope).toBe(scope);
  expect(found.units.map((each) => each.unit)).toEqual(units);
});

it("answer(clause) passes no lead on to a box", () => {
  expect(answer("box1.1", {clauses, duties}).units).toEqual([
    {unit: "a", role: "responsible", lead: 0, other: 2},
    {unit: "b", role: "responsible", lead: 0, other: 1}
  ]);
});

const shared = (unit: string, bracket: number): Duty => ({
  id: `b${String(bracket)}.${unit}`,
  bracket,
  clause: "2.1.1",
  chapter: "2",
  section: "2.1",
  unit,
  printed: unit,
  role: "responsible",
  open: false
});

const brackets = [
  shared("a", 1),
  shared("c", 1),
  shared("b", 1),
  shared("a", 2),
  shared("c", 2),
  shared("d", 3),
  shared("b", 4),
  shared("b", 4),
  shared("a", 4)
];

it("partners(unit, duties) counts shared brackets, most first, then by id", () => {
  expect(partners("a", brackets)).toEqual([
    {unit: "b", shared: 2},
    {unit: "c", shared: 2}
  ]);
});

it("partners(unit, duties) of a unit that stands alone is empty", () => {
  expect(partners("d", brackets)).toEqual([]);
});
