// The promises as a list: each once, with what bears on it; by hand on the imaginary city.
import {expect, test} from "vitest";

import {catalogue} from "../fixtures/bound-city.ts";
import {commitmentNumbers, commitmentRows} from "./commitment-rows.ts";

const [first, second, ...rest] = catalogue.commitments;
if (!first || !second) throw new Error("no promises");
const rows = commitmentRows(catalogue);
const of = (id: string) => rows.find(({promise}) => promise.id === id);

test("each promise stands once, numbered by its place in the list", () => {
  expect(rows.map(({promise, number}) => `${promise.id} ${String(number)}`)).toEqual([
    ...["C01 1", "C02 2", "C03 3", "C04 4", "K01 5", "P01 6", "R01 7"]
  ]);
});

test("one that repeats another is left out, keeps its place, and stands with that one", () => {
  const commitments = [first, {...second, same_as: "C01"}, ...rest];
  const found = commitmentRows({...catalogue, commitments});
  expect(found.map(({promise, number}) => `${promise.id} ${String(number)}`)).toEqual([
    ...["C01 1", "C03 3", "C04 4", "K01 5", "P01 6", "R01 7"]
  ]);
  expect(found[0]?.twins.map(({id}) => id)).toEqual(["C02"]);
  expect(found[1]?.twins).toEqual([]);
});

test("commitmentNumbers(): a repeated promise is called as the one it repeats", () => {
  const numbers = commitmentNumbers([
    {id: "a", same_as: null},
    {id: "b", same_as: "d"},
    {id: "c", same_as: "gone"},
    {id: "d", same_as: null}
  ]);
  expect([...numbers]).toEqual([
    ["a", 1],
    ["b", 4],
    ["c", 3],
    ["d", 4]
  ]);
});

test.each([
  ["C01", "1", "own", true, ["60.4"], null],
  ["C02", "1", "own", true, ["66.4", "66.9"], null],
  ["C03", "2", "own", false, [], null],
  ["C04", "2", "section", true, [], "e2"],
  ["K01", "2", "own", true, [], "e4"],
  ["R01", "2", "section", false, [], null]
])("%s: chapter %s, answered by its %s, found %s", (id, chapter, scope, found, values, event) => {
  const row = of(id);
  expect([row?.chapter, row?.answer.scope, row?.found]).toEqual([chapter, scope, found]);
  expect(row?.observations.map(({value}) => String(value))).toEqual(values);
  expect(row?.event?.id ?? null).toBe(event);
});

test("the newest search for its kind stands with it", () => {
  const search = (id: string, searched_on: string, about: string[]) => ({
    ...{id, searched_on, about, looked_for: "x", where: "y"},
    ...{words: "z", found: "n", out_of_reach: null}
  });
  const searches = [
    search("old", "2026-01-01", ["rule"]),
    search("new", "2026-02-01", ["rule"]),
    search("other", "2026-03-01", ["platform"])
  ];
  const found = commitmentRows({...catalogue, searches});
  expect(found.find(({promise}) => promise.id === "R01")?.search?.id).toBe("new");
  expect(found.find(({promise}) => promise.id === "K01")?.search).toBeNull();
});

test("a promise whose clause is gone has no chapter", () => {
  const commitments = [{...first, clause: "9.9.9"}];
  expect(commitmentRows({...catalogue, commitments})[0]?.chapter).toBe("");
});
