// Which searches bear on a promise, and in which order they are told.
import {expect, test} from "vitest";

import type {Search} from "../model/search.ts";
import {newestFirst, searchesFor} from "./searches.ts";

const search = (id: string, searched_on: string, ...about: string[]): Search => ({
  ...{id, searched_on, about, looked_for: "x", where: "y"},
  ...{words: "z", found: "n", out_of_reach: null}
});
const all = [
  search("q1", "3021-01-05"),
  search("q2", "3021-01-05", "rule"),
  search("q3", "3021-02-01", "rule", "platform"),
  search("q4", "3021-02-01", "R07")
];
const ids = (found: readonly Search[]) => found.map(({id}) => id);

test("a search bears on a row by its kind or by its id", () => {
  expect(ids(searchesFor({id: "R01", kind: "rule"}, all))).toEqual(["q3", "q2"]);
  expect(ids(searchesFor({id: "R07", kind: "rule"}, all))).toEqual(["q3", "q4", "q2"]);
  expect(ids(searchesFor({id: "x", kind: "indicator"}, all))).toEqual([]);
});

test("the newest day comes first, one day keeps its order", () => {
  expect(ids(newestFirst(all))).toEqual(["q3", "q4", "q1", "q2"]);
});
