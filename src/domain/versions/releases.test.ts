// The newest release in whatever order the rows stand, and the one name of the present state.
import {expect, test} from "vitest";

import {asOf, inOrder, newestRelease, presentState} from "./releases.ts";

const row = (version: string, date: string) => ({version, date});

test.each([
  ["oldest row first", [row("1.9.0", "2025-01-01"), row("1.10.0", "2025-02-01")]],
  ["newest row first", [row("1.10.0", "2025-02-01"), row("1.9.0", "2025-01-01")]],
  ["two of one day", [row("1.10.0", "2025-01-01"), row("1.9.0", "2025-01-01")]],
  ["two of one day, the lower first", [row("1.9.9", "2025-01-01"), row("1.10.0", "2025-01-01")]]
])("newestRelease(releases) with %s", (_name, rows) => {
  expect(newestRelease(rows)?.version).toBe("1.10.0");
});

test("inOrder(releases) sorts by day, then by the numbers of the version, and leaves its input", () => {
  const rows = [
    row("2.0.0", "2026-01-01"),
    row("1.0.10", "2025-01-01"),
    row("1.0.9", "2025-01-01"),
    row("0.9.0", "2025-06-01")
  ];
  expect(inOrder(rows).map(({version}) => version)).toEqual(["1.0.9", "1.0.10", "0.9.0", "2.0.0"]);
  expect(rows[0]?.version).toBe("2.0.0");
});

test("newestRelease([]) is nothing", () => {
  expect(newestRelease([])).toBeUndefined();
});

test.each([
  [[], undefined],
  [["2025-03-01"], "2025-03-01"],
  [["2026-11-23", "2025-03-01"], "2026-11-23"]
])("asOf(%j) is %j", (dates, day) => {
  expect(asOf(dates.map((date) => row("1.0.0", date)))).toBe(day);
});

test.each([
  ["no release was named", [], [], false, "0.0.0-unreleased", ""],
  ["none is frozen", ["1.0.0"], [], false, "1.0.0-unreleased", ""],
  ["the next one is named", ["1.0.0", "1.1.0"], ["1.0.0"], true, "1.1.0-unreleased", ""],
  ["the newest is frozen", ["1.1.0", "1.0.0"], ["1.0.0", "1.1.0"], false, "1.1.0", "day of 1.1.0"],
  ["something changed since", ["1.0.0"], ["1.0.0"], true, "1.0.0+unreleased", ""]
] as const)("presentState() where %s", (_name, named, frozen, changed, version, date) => {
  const releases = named.map((each) => row(each, `day of ${each}`));
  expect(presentState(releases, frozen, changed)).toEqual({version, date});
});
