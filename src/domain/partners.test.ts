// Who shares duties with whom.
import {expect, it} from "vitest";

import type {Duty} from "../model/plan.ts";
import {partners} from "./partners.ts";

const duty = (unit: string, bracket: number): Duty => ({
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

const duties = [
  duty("a", 1),
  duty("c", 1),
  duty("b", 1),
  duty("a", 2),
  duty("c", 2),
  duty("d", 3),
  duty("b", 4),
  duty("b", 4),
  duty("a", 4)
];

it("partners(unit, duties) counts shared brackets, most first, then by id", () => {
  expect(partners("a", duties)).toEqual([
    {unit: "b", shared: 2},
    {unit: "c", shared: 2}
  ]);
});

it("partners(unit, duties) of a unit that stands alone is empty", () => {
  expect(partners("d", duties)).toEqual([]);
});
