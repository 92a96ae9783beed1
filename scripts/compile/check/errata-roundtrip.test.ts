// Law 6: the plan we print, less its Markdown and with its errata undone, is the plan as received.
import {readFileSync} from "node:fs";

import Papa from "papaparse";
import {describe, expect, test} from "vitest";

import type {Erratum} from "../../../src/model/plan/erratum.ts";
import {misfits, plain, undo} from "./errata-roundtrip.ts";

const file = (name: string) =>
  readFileSync(new URL(`../../../data/plan/${name}`, import.meta.url), "utf8");

const errata = Papa.parse<Record<string, string>>(file("errata.csv"), {
  header: true,
  skipEmptyLines: true
}).data.map(
  (row) =>
    ({
      ...row,
      line: row["line"] ? Number(row["line"]) : null,
      changed_to: row["changed_to"] || null
    }) as unknown as Erratum
);
const received = file("received.txt");
const printed = plain(file("plan.md"));

const row = (id: string, found: string, changed_to: string | null): Erratum => ({
  id,
  kind: "row",
  line: 1,
  found,
  changed_to,
  reason: "why",
  certainty: "certain",
  clause: null
});

describe("the plan as printed", () => {
  test("is the text received once the errata are undone, byte for byte", () => {
    const bytes = readFileSync(new URL("../../../data/plan/received.txt", import.meta.url));
    expect(Buffer.from(undo(printed, errata), "utf8").equals(bytes)).toBe(true);
  });

  test("differs from the text received without them", () => {
    expect(printed).not.toBe(received);
  });

  test("needs every single row", () => {
    for (const one of errata.filter((each) => each.kind === "row")) {
      const rest = errata.filter((each) => each !== one);
      expect(undo(printed, rest), one.id).not.toBe(received);
    }
  });

  test("has every row and note at the line that is named", () => {
    const lines = received.split("\n");
    for (const one of errata) {
      if (one.line === null) continue;
      const found = one.found.replaceAll("⏎", "\n");
      const from = lines.slice(one.line - 1).join("\n");
      expect(from.indexOf(found), one.id).toBeGreaterThanOrEqual(0);
      expect(from.indexOf(found), one.id).toBeLessThan(lines[one.line - 1]!.length);
    }
  });
});

test.each([
  ["# 甲\n\n> 乙\n", "甲\n乙"],
  ["### （一）甲。\n\n- 乙\n- 丙", "（一）甲。\n乙\n丙"],
  ["::: box 专栏1 甲\n\n- 乙\n\n:::\n", "专栏1 甲\n乙"],
  ["**甲**\n\n| 乙 | 丙 |\n| --- | :-: |\n| | 丁 |", "甲\n乙 丙\n丁"],
  ["甲 - 乙 > 丙 # 丁", "甲 - 乙 > 丙 # 丁"]
])("%j without its marks is %j", (markdown, words) => {
  expect(plain(markdown)).toBe(words);
});

test.each([
  ["a row that stands nowhere", [row("x", "甲", "丁")], [{id: "x", times: 0}]],
  ["a row that stands twice", [row("x", "甲", "乙")], [{id: "x", times: 2}]],
  ["a row without words", [row("x", "甲", null)], [{id: "x", times: 0}]],
  [
    "two rows over the same characters",
    [row("x", "甲", "乙丙"), row("y", "丁", "丙乙")],
    [{id: "y", times: 1, overlaps: "x"}]
  ]
])("%s does not fit", (_name, rows, expected) => {
  expect(misfits("乙丙乙", rows)).toEqual(expected);
  expect(() => undo("乙丙乙", rows)).toThrow("errata do not fit");
});
