// Counts of a part of the plan.
import {expect, it} from "vitest";

import type {Clause, Duty} from "../model/plan/plan.ts";
import {distinctCommitments, planCounts} from "./plan-counts.ts";

const clause = (id: string, kind: Clause["kind"], chapter: string, characters = 0): Clause => ({
  id,
  kind,
  order: 0,
  parent: null,
  chapter,
  section: null,
  label: null,
  title: null,
  text: "words",
  characters,
  line: 1
});

const duty = (unit: string, at: string): Duty => ({
  id: `b1.${unit}`,
  bracket: 1,
  clause: at,
  chapter: "1",
  section: null,
  unit,
  printed: unit,
  role: "responsible",
  open: false
});

const plan = {
  clauses: [
    clause("1", "chapter", "1", 9),
    clause("1.1", "section", "1", 9),
    clause("1.1.1", "paragraph", "1", 100),
    clause("box1", "box", "1", 9),
    clause("box1.1", "box_item", "1", 20),
    clause("2", "chapter", "2", 9),
    clause("2.0.1", "paragraph", "2", 50)
  ],
  brackets: [{id: 1, clause: "1.1.1", text: "", start: 0, manner: "", open: false}],
  duties: [duty("a", "1.1.1"), duty("b", "1.1.1"), duty("a", "1.1.1")]
};
const promises = [
  {clause: "box1.1", same_as: null},
  {clause: "2.0.1", same_as: null},
  {clause: "2.0.1", same_as: "C01"}
];

it("extent(plan, promises, within) counts one chapter", () => {
  expect(planCounts(plan, promises, ({chapter}) => chapter === "1")).toEqual({
    sections: 1,
    paragraphs: 1,
    boxes: 1,
    items: 1,
    characters: 120,
    brackets: 1,
    units: 2,
    promises: 1
  });
});

it("extent(plan, promises) counts all; headings and boxes have no characters of their own", () => {
  expect(planCounts(plan, promises)).toMatchObject({paragraphs: 2, characters: 170, promises: 2});
});

it("once(commitments) leaves out what another promise says, and keeps the order", () => {
  const rows = [
    {id: "C01", same_as: null},
    {id: "K01", same_as: null},
    {id: "P01", same_as: "C01"}
  ];
  expect(distinctCommitments(rows).map(({id}) => id)).toEqual(["C01", "K01"]);
});
