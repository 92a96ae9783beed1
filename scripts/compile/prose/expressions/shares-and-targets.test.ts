// Shares, sums, counts and targets at their edges: nought, none and nearly all; results worked out by hand.
import {describe, expect, test} from "vitest";

import {catalogue, said} from "../../../../src/fixtures/bound-city.ts";
import type {Catalogue} from "../../../../src/model/catalogue.ts";
import type {Event} from "../../../../src/model/evidence/event.ts";
import type {Indicator} from "../../../../src/model/evidence/indicator.ts";
import type {Commitment} from "../../../../src/model/plan/commitment.ts";

describe("shares, sums and counts", () => {
  const event = (grade: Event["grade"], tags: string[] = []): Event => ({
    ...{id: "e", date: "2024", title: "t", source: "s1", also: [], grade},
    ...{date_inferred: false, tags, quote: null}
  });
  const events = (a: number, c: number): Partial<Catalogue> => ({
    events: [...Array<Event>(a).fill(event("A")), ...Array<Event>(c).fill(event("C"))]
  });
  test.each([
    ["a few are not none", events(1, 299), "0.3%"],
    ["nearly all are not all", events(299, 1), "99.7%"],
    ["none", events(0, 4), "0%"],
    ["all", events(4, 0), "100%"],
    ["half a hundredth is rounded up", events(1, 199), "1%"]
  ])("%s", (_name, more, text) => {
    expect(said("share events grade=A", more)).toBe(text);
  });

  test("a share of nothing is none", () => {
    expect(() => said("share events grade=A", {events: []})).toThrow("events is empty.");
  });

  test("an empty cell is no value", () => {
    const more = {events: [event("A", ["x"]), event("A")]};
    expect(said("distinct events tags", more)).toBe("1");
    expect(said("count events tags=", more)).toBe("1");
    expect(said("count events tags!=", more)).toBe("1");
    expect(said("most events tags", more)).toBe("x");
  });

  test("what is left after filtering may be nothing, and then nothing has most", () => {
    expect(() => said("most events tags date=1999", events(1, 1))).toThrow("nothing to count.");
    expect(said("sum commitments value kind=quantified bound=scope", {})).toBe("0");
  });

  test("targets are no published figures, though they are rows", () => {
    // 46 rows of statistics, of which two of the share of green trips are targets.
    expect(said("count observations series=green_share_trips", {})).toBe("14");
    expect(said("count observations series=green_share_trips period_kind=target", {})).toBe("2");
  });

  test.each([
    ["clauses", "15"],
    ["brackets", "5"],
    ["units", "10"],
    ["indicators", "4"],
    ["series", "8"],
    ["sources", "6"],
    ["events", "4"],
    ["documents", "3"],
    ["errata", "6"],
    ["duties", "11"],
    ["verdicts", "5"]
  ])("count %s is %s, counted on the files", (table, count) => {
    expect(said(`count ${table}`, {})).toBe(count);
  });

  test("a promise that the table of indicators says too counts once in a sum of both", () => {
    // Seven promises; C01 and C02 stand in the table, which has four indicators.
    expect(said("count silence kind!=indicator", {})).toBe("7");
    expect(said("count silence kind=indicator", {})).toBe("4");
    expect(said("count silence", {})).toBe("9");
  });
});

describe("targets and promises", () => {
  const [promise] = catalogue.commitments;
  const [aim] = catalogue.indicators;
  if (!promise || !aim) throw new Error("no promise");
  const promised = (more: Partial<Commitment>) =>
    said("promise C01", {commitments: [{...promise, unit: "件", value: 16, ...more}]});
  test.each<[Partial<Commitment>, string]>([
    [{bound: "exact"}, "16件"],
    [{bound: null}, "16件"],
    [{bound: "at_least"}, "16件以上"],
    [{bound: "at_most"}, "16件以内"],
    [{bound: "range", value_to: 20}, "16—20件"],
    [{bound: "exact", unit: null}, "16"]
  ])("promise %j: %s", (more, text) => {
    expect(promised(more)).toBe(text);
  });

  const grown = (more: Partial<Indicator>) => {
    const indicators = [{...aim, decimals: 2, unit: "件", ...more}];
    return [
      said("compound green_share C01", {indicators}),
      said("implied green_share", {indicators})
    ];
  };
  test("three years of 60 per cent from 10 are 40.96; from 10 to 80 in three years each doubles", () => {
    const base = {baseline: 10, baseline_period: "2020", target: 80, target_period: "2023"};
    expect(grown(base)).toEqual(["40.96件", "100%"]);
  });
  test.each<Partial<Indicator>>([{baseline: null}, {baseline_period: null}])(
    "no base: %j",
    (more) => {
      expect(() => said("compound green_share C01", {indicators: [{...aim, ...more}]})).toThrow(
        "green_share or C01 lacks a number."
      );
      expect(() => said("implied green_share", {indicators: [{...aim, ...more}]})).toThrow(
        "green_share has no base value."
      );
    }
  );
  test("nothing grows by a rate from nought", () => {
    const indicators = [{...aim, baseline: 0}];
    expect(() => said("implied green_share", {indicators})).toThrow("has no base value.");
  });
  test("a promise without a number gives no rate", () => {
    expect(() => said("compound green_share K01", {})).toThrow(
      "green_share or K01 lacks a number."
    );
  });

  test("the verdict under another document is that document's", () => {
    // 60.4 in 2025: the plan asks for at least 60, the list for at least 62.
    expect(said("verdict green_share", {})).toBe("达成");
    expect(said("verdict green_share work-list-2022", {})).toBe("未达成");
    expect(said("covered green_share", {})).toBe("103%");
    expect(() => said("covered green_share work-list-2022", {})).toThrow("no share is defined");
  });
});
