import {expect, test} from "vitest";

import {statuses} from "../../model/evidence/verdict.ts";
import {neutral} from "./rules.ts";

test.each([
  ["silent", "silent", "silent", "silent"],
  ["pace", "not_comparable", "scope", "not_comparable"],
  ["qualitative", "not_quantified", "qualitative", "not_quantified"],
  ["final", "met", "distance", "distance_only"],
  ["final", "missed", "distance", "distance_only"],
  ["early", "met_early", "distance", "distance_only"],
  ["kept", "lost", "distance", "distance_only"],
  ["pace", "reversed", "distance", "distance_only"]
] as const)("neutral({%s, %s}) is {%s, %s}", (rule, status, plainRule, plainStatus) => {
  expect(neutral({rule, status})).toEqual({rule: plainRule, status: plainStatus});
});

test("neutral(judged) leaves four statuses of all", () => {
  const left = statuses.map((status) => neutral({rule: "final", status}).status);
  expect([...new Set(left)].sort()).toEqual([
    "distance_only",
    "not_comparable",
    "not_quantified",
    "silent"
  ]);
});
