import {expect, test} from "vitest";

import type {Point} from "../../charts/types.ts";
import {packed} from "../../figures/points.ts";
import {unpacked} from "./unpack-points.ts";

const points: Point[] = [
  {row: 3, x: 10.5, y: 200, group: "东岸"},
  {row: 1, x: 0, y: -4.2, group: "西岸"},
  {row: 2, x: 99.9, y: 0.1, group: "东岸"}
];

test.each([
  ["points", points],
  ["one point", points.slice(0, 1)],
  ["none", []]
])("%s are read as they were written", (_, given) => {
  expect(unpacked(packed(given))).toEqual(given);
});

test("tenths are kept, and no more", () => {
  const [first] = points;
  expect(unpacked(packed([{...first!, x: 1.26, y: 1 / 3}]))).toEqual([{...first!, x: 1.3, y: 0.3}]);
});

test("each name is written once, and steps are small", () => {
  expect(packed(points)).toBe('[[3,-2,1],[105,-105,999],[2000,-2042,43],[0,1,-1],["东岸","西岸"]]');
});

test.each([null, undefined, ""])("%j holds no point", (text) => {
  expect(unpacked(text)).toEqual([]);
});
