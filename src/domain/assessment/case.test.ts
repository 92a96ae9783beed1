import {describe, expect, test} from "vitest";

import {figure, make} from "../../fixtures/cases.ts";
import {beforeBreak, silentYears} from "./case.ts";

describe("silentYears(case)", () => {
  test.each([
    ["counts whole years since the base", make([]), 5],
    ["counts whole years since the last figure", make([["2023", 79]]), 2],
    ["is zero when last year is known", make([["2025", 79]]), 0],
    ["counts from the base period even without a base value", make([], {baseline: null}), 5],
    [
      "counts from the document's adoption where it prints no base period",
      make([], {baseline: null, since: null, from: "2022-12"}),
      3
    ],
    ["is unknown without either", make([], {baseline: null, since: null, from: null}), null]
  ])("%s", (_name, given, years) => {
    expect(silentYears(given)).toBe(years);
  });
});

describe("beforeBreak(figures, after, breaks)", () => {
  const figures = (["2021", "2022", "2024"] as const).map((period) => figure([period, 1]));
  test.each([
    ["keeps all without a change", [], ["2021", "2022", "2024"], false],
    ["drops those from the change on", ["2022"], ["2021"], true],
    [
      "ignores a change in or before the base period",
      ["2019", "2020"],
      ["2021", "2022", "2024"],
      false
    ],
    ["ignores a change still to come", ["2030"], ["2021", "2022", "2024"], false]
  ] as const)("%s", (_name, breaks, kept, changed) => {
    const found = beforeBreak(figures, "2020", breaks);
    expect([found.kept.map(({period}) => period), found.changed]).toEqual([kept, changed]);
  });
});
