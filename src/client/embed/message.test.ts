import {readFileSync} from "node:fs";

import {expect, test} from "vitest";

import {heightKind, heightRequest, messages, secretOf} from "./message.ts";

test("a height is said in three dialects", () => {
  expect(messages("a", 420, null)).toEqual([
    {type: "plan-watch:embed-height", v: 1, id: "a", height: 420},
    {"datawrapper-height": {a: 420}},
    {sentinel: "amp", type: "embed-size", height: 420}
  ]);
});

test("and in a fourth where WordPress gave its secret", () => {
  expect(messages("a", 420, "x1").at(-1)).toEqual({message: "height", value: 420, secret: "x1"});
});

test.each([
  ["#?secret=aB3", "aB3"],
  ["#secret=aB3", "aB3"],
  ["", null],
  ["#table", null],
  ["#?secret=", null],
  ["#?secret=a-b", null]
])("the secret of %s is %s", (hash, secret) => {
  expect(secretOf(hash)).toBe(secret);
});

test("types of messages bear the name of the program", () => {
  const {name} = JSON.parse(readFileSync("package.json", "utf8")) as {name: string};
  for (const each of [heightKind, heightRequest]) expect(each.split(":")[0]).toBe(name);
});
