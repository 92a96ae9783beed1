import {expect, it} from "vitest";

import {indexed, withId} from "./indexed.ts";

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
