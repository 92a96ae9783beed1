import {expect, test} from "vitest";

import {once} from "./distinct-commitments.ts";

test("once(commitments) leaves out what another promise says, and keeps the order", () => {
  const rows = [
    {id: "C01", same_as: null},
    {id: "K01", same_as: null},
    {id: "P01", same_as: "C01"}
  ];
  expect(once(rows).map(({id}) => id)).toEqual(["C01", "K01"]);
});
