import {expect, test} from "vitest";

import {colours} from "./no-colours.ts";

const cases: [text: string, found: string[]][] = [
  ["kind: line\ntitle: 红色的灯塔\n", []],
  ["options: {fill: '#b3261e'}", ["1:18"]],
  ["title: 灯塔\ncolour: #b32\n", ["2:9"]],
  ["note: rgb(1, 2, 3) 与 oklch(50% 0 0)", ["1:7", "1:22"]],
  // A comment, an anchor, a number sign before a word.
  ["# face the sea\nhref: /plan/2/#2.1\nnote: '#灯塔'", []]
];

test.each(cases)("colours of %j stand at %j", (text, found) => {
  expect(colours("a.yaml", text).map(({line, column}) => `${line}:${column}`)).toEqual(found);
});
