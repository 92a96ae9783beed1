// What an observation proves of a target, bound by bound; results worked out by hand.
import {describe, expect, test} from "vitest";

import {ceiling, floor, make, part, year} from "../../fixtures/cases.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import type {Case} from "./case.ts";
import {meets, meetsAll, meetsValue, nearestBound} from "./meets-target.ts";

test.each([
  ["range", 3, 5, 1, 3],
  ["range", 3, 5, 4, 4],
  ["range", 3, 5, 6, 5],
  ["range", -5, -3, -7, -5],
  ["range", 3, null, 9, 9],
  ["reach", 3, null, 9, 3],
  ["at_most", 7, null, 9, 7]
] as const)("nearest(%s %s to %s, %s) is %s", (bound, value, to, now, expected) => {
  expect(nearestBound({bound, target: {value, to}}, now)).toBe(expected);
});

describe("what one observation proves", () => {
  const given = (
    bound: Case["bound"],
    direction: Case["direction"],
    kind: Case["kind"] = "level"
  ) =>
    make([], {
      bound,
      direction,
      kind,
      target: {value: 10, to: bound === "range" ? 12 : null, period: "2025"}
    });
  const one = (value: number, more: Partial<Observation> = {}) =>
    ({...make([["2025", value]]).published[0], ...more}) as Observation;

  test.each([
    ["reach", "up", 10, true],
    ["reach", "up", 9.9, false],
    ["reach", "up", 11, true],
    ["reach", "down", 10, true],
    ["reach", "down", 10.1, false],
    ["reach", "down", 9, true],
    ["at_least", "up", 10, true],
    ["at_least", "up", 9.9, false],
    ["at_least", "down", 11, true],
    ["at_most", "down", 10, true],
    ["at_most", "down", 10.1, false],
    ["at_most", "up", 9, true],
    ["range", "up", 10, true],
    ["range", "up", 12, true],
    ["range", "up", 9.9, false],
    ["range", "up", 12.1, false]
  ] as const)("meetsValue(%s %s, %d) is %s", (bound, direction, value, met) => {
    expect(meetsValue(given(bound, direction), value)).toBe(met);
  });

  test("a range without an upper number is open above", () => {
    expect(
      meetsValue(make([], {bound: "range", target: {value: 10, to: null, period: "2025"}}), 99)
    ).toBe(true);
  });

  test.each([
    ["a floor met", given("at_least", "up"), one(10, floor), "yes"],
    ["a floor short", given("at_least", "up"), one(9, floor), "open"],
    ["reach, up, floor met", given("reach", "up"), one(10, floor), "yes"],
    ["reach, down, floor of the observation", given("reach", "down"), one(9, floor), "open"],
    ["a ceiling, floor of the observation", given("at_most", "down"), one(9, floor), "open"],
    ["a range, floor of the observation", given("range", "up"), one(11, floor), "open"],
    ["a part of a flow's year", given("reach", "up", "annual_flow"), one(10, part), "yes"],
    ["a part of a flow's year, short", given("reach", "up", "annual_flow"), one(9, part), "open"],
    ["a part, every year", given("reach", "up", "every_year"), one(9, part), "open"],
    ["a part of a sum is the sum so far", given("reach", "up", "cumulative"), one(9, part), "no"],
    ["a whole year of a flow", given("reach", "up", "annual_flow"), one(9, year), "no"],
    ["about, short", given("reach", "up"), one(9, {qualifier: "about"}), "no"],
    [
      "a ceiling kept by a ceiling of the observation",
      given("at_most", "down"),
      one(10, ceiling),
      "yes"
    ],
    ["a ceiling broken by one", given("at_most", "down"), one(11, ceiling), "open"],
    ["reach, down, ceiling of the observation", given("reach", "down"), one(10, ceiling), "yes"],
    ["reach, down, ceiling above it", given("reach", "down"), one(11, ceiling), "open"],
    ["reach, up, ceiling of the observation", given("reach", "up"), one(11, ceiling), "open"],
    ["a floor, ceiling of the observation", given("at_least", "up"), one(11, ceiling), "open"],
    [
      "a range, ceiling of the observation inside it",
      given("range", "up"),
      one(11, ceiling),
      "open"
    ]
  ] as const)("%s", (_name, target, observation, answer) => {
    expect(meets(target, observation)).toBe(answer);
  });

  test("together they prove only what all prove", () => {
    const target = given("reach", "up");
    expect(meetsAll(target, [one(10), one(11)])).toBe("yes");
    expect(meetsAll(target, [one(8), one(9)])).toBe("no");
    expect(meetsAll(target, [one(9), one(10)])).toBe("open");
    expect(meetsAll(target, [])).toBe("open");
  });
});
