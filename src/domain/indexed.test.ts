import {expect, it} from "vitest";

import type {Figure} from "../model/figures/figure.ts";
import {figuresOn, indexed, withId} from "./indexed.ts";

it("makes an index once for each list", () => {
  let made = 0;
  const lengths = indexed((list: readonly string[]) => {
    made++;
    return list.length;
  });
  const [one, other] = [["a"], ["a", "b"]];
  expect([lengths(one), lengths(one), lengths(other)]).toEqual([1, 1, 2]);
  expect(made).toBe(2);
});

it("gives the first of an id, as going through the list would", () => {
  const list = [
    {id: "a", of: 1},
    {id: "b", of: 2},
    {id: "a", of: 3}
  ];
  expect(withId(list, "a")).toEqual({id: "a", of: 1});
  expect(withId(list, "c")).toBeUndefined();
  expect(withId(list, null)).toBeUndefined();
});

it("gives the figures that name a page, in their order, each once", () => {
  const figure = (id: string, ...places: string[]) => ({id, places}) as unknown as Figure;
  const all = [figure("a", "home", "plan/2"), figure("b", "plan/2", "plan/2"), figure("c")];
  expect(figuresOn("plan/2/", all).map(({id}) => id)).toEqual(["a", "b"]);
  expect(figuresOn("", all).map(({id}) => id)).toEqual(["a"]);
  expect(figuresOn("units/", all)).toEqual([]);
});
