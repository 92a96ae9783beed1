// What bears on an indicator.
import {expect, it} from "vitest";

import type {Commitment} from "../model/plan/commitment.ts";
import type {Clause} from "../model/plan/plan.ts";
import {relatedToIndicator} from "./related-to-indicator.ts";

const clause = (id: string, text: string, kind: Clause["kind"] = "paragraph"): Clause => ({
  id,
  kind,
  order: 0,
  parent: null,
  chapter: "1",
  section: null,
  label: null,
  title: null,
  text,
  characters: text.length,
  line: 1
});

const promise = (id: string, at: string, more: Partial<Commitment> = {}): Commitment => ({
  id,
  kind: "quantified",
  clause: at,
  quote: "words",
  measure: "words",
  value: null,
  value_to: null,
  bound: null,
  unit: null,
  due: null,
  due_text: null,
  same_as: null,
  indicator: null,
  evidence_series: [],
  evidence_events: [],
  note: null,
  ...more
});

const trees = {id: "trees", name: "street trees", series: "trees", related: ["shrubs"]};
const clauses = [
  clause("1", "street trees", "chapter"),
  clause("1.0.1", "plant street trees"),
  clause("1.0.2", "water the shrubs"),
  clause("box1.1", "sweep the streets", "box_item"),
  clause("1.0.3", "more benches")
];
const promises = [
  promise("C01", "1.0.3", {indicator: "trees"}),
  promise("C02", "1.0.2", {evidence_series: ["shrubs"]}),
  promise("C03", "box1.1")
];

it("bearing(indicator, clauses, promises) finds promises by measure and by series", () => {
  expect(relatedToIndicator(trees, clauses, promises).promises.map(({id}) => id)).toEqual([
    "C01",
    "C02"
  ]);
});

it("bearing(indicator, clauses, promises) finds clauses by name and by promise, no headings", () => {
  const ids = relatedToIndicator(trees, clauses, promises).clauses.map(({id}) => id);
  expect(ids).toEqual(["1.0.1", "1.0.2", "1.0.3"]);
});
