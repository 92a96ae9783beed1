import {expect, test} from "vitest";

import {addressId, id, ids} from "../../../src/model/cell.ts";
import {cellReader} from "./parse-cell.ts";

const address = cellReader(addressId("代码", "The id of the unit; also its address."));

test.each(["a", "street_trees", "street-trees", "P06", "7"])("%s may be an address", (raw) => {
  expect(address(raw)).toBe(raw);
});

// `units/a.docx` is the brief of the unit `a`.
test.each(["a.docx", "a.b", "甲", "a b", "_a", "a/b"])("%s may not be an address", (raw) => {
  expect(address(raw)).toMatchObject({
    found: expect.stringContaining(`"${raw}" 要用作网址，不能用作代码。`) as string,
    mend: expect.stringContaining("只用半角字母、数字、- 和 _，以字母或数字开头。") as string
  });
});

test("what is no address may hold points, as the numbers of the plan do", () => {
  expect(cellReader(id("条款", "The clause it stands in."))("2.1")).toBe("2.1");
  expect(cellReader(ids("条款", "The clauses."))("2.1 2.2")).toEqual(["2.1", "2.2"]);
});
