import {expect, test} from "vitest";

import type {Silence} from "../model/evidence/silence.ts";
import {markFrame, promiseStrips} from "./emblem.ts";

const row = (id: string, given: Partial<Silence>): Silence => ({
  id,
  kind: "checkable",
  title: id,
  clause: "1.1",
  chapter: "1",
  section: null,
  units: [],
  scope: "none",
  same_as: null,
  unreported: true,
  no_unit: true,
  no_deadline: true,
  no_measure: true,
  silent_years: null,
  ...given
});

test("a promise is ink where something was found and hatched where it was not", () => {
  expect(promiseStrips([row("a", {unreported: false, no_deadline: false}), row("b", {})])).toEqual([
    {id: "a", cells: ["found"], end: true},
    {id: "b", cells: ["missing"], end: false}
  ]);
});

test("while nobody has looked, nothing is missing", () => {
  expect(promiseStrips([row("a", {})], false)).toEqual([{id: "a", cells: ["ahead"], end: false}]);
});

test("an indicator and a promise said twice have no strip among the promises", () => {
  expect(promiseStrips([row("a", {kind: "indicator"}), row("b", {same_as: "a"})])).toEqual([]);
});

test.each([
  [0, {width: 0, height: 0, columns: 0}],
  [3, {width: 42, height: 14, columns: 3}],
  [17, {width: 238, height: 14, columns: 17}],
  [18, {width: 238, height: 28, columns: 17}]
])("the mark of %d promises", (count, frame) => {
  expect(markFrame(count)).toEqual(frame);
});
