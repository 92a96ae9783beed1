// Why a number is or is not there; by hand on the imaginary city, which looked until 2026-05-20.
import {describe, expect, test} from "vitest";

import {catalogue} from "../fixtures/bound-city.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Verdict} from "../model/evidence/verdict.ts";
import {baselineState, indicatorState, latestState, stateOf} from "./availability.ts";

const noise = (period: string, geo = "anytown", series = "street_noise_avg") => ({
  ...{series, geo, period}
});
const withheld = (period: string, series = "tram_satisfaction_score") => ({
  ...catalogue,
  gaps: [{series, geo: "anytown", period, state: "withheld" as const, reason: "r", source: "s1"}]
});

describe("stateOf(value, cell, facts)", () => {
  test.each([
    ["a value", 66, noise("2021"), "published"],
    ["nought is a value", 0, noise("2021"), "published"],
    ["a value in spite of a gap", 66, noise("2023"), "published"],
    ["a gap that is explained", null, noise("2023"), "withheld"],
    ["the same year of another place", null, noise("2023", "hillford"), "missing"],
    ["the same year of another series", null, noise("2023", "anytown", "tram_rides"), "missing"],
    ["another year", null, noise("2022"), "missing"],
    ["a year that is over", null, noise("2025"), "missing"],
    ["a year that is not", null, noise("2026"), "not_due"],
    ["a month that is over", null, noise("2026-04"), "missing"],
    ["a month that is not", null, noise("2026-05"), "not_due"],
    ["no period: nothing is waited for", null, noise(""), "missing"]
  ] as const)("%s", (_name, value, cell, state) => {
    expect(stateOf(value, cell, catalogue)).toBe(state);
  });

  // Before the first release the newest date anywhere in the data is the day.
  test.each([
    ["of a change", {changes: [{date: "2031-01-01"}]}],
    ["of a source", {sources: [{published_on: "2031-01-01"}, {published_on: null}]}],
    ["of an event", {events: [{date: "2031-01-01"}]}]
  ])("without a release, until the day %s", (_name, more) => {
    const bare = {...catalogue, releases: [], changes: [], sources: [], events: []};
    const facts = {...bare, ...more} as unknown as typeof catalogue;
    expect(stateOf(null, noise("2030"), facts)).toBe("missing");
    expect(stateOf(null, noise("2031"), facts)).toBe("not_due");
  });

  test("without any date everything is waited for", () => {
    const bare = {...catalogue, releases: [], changes: [], sources: [], events: []};
    expect(stateOf(null, noise("1999"), bare)).toBe("not_due");
  });
});

describe("the state of a base value", () => {
  const [aim] = catalogue.indicators;
  if (!aim) throw new Error("no indicator");
  const base = (more: Partial<Indicator>, facts = catalogue) =>
    indicatorState({...aim, series: "tram_satisfaction_score", ...more}, facts);
  test("is that of its cell", () => {
    expect(base({baseline: 5})).toBe("published");
    expect(base({baseline: null})).toBe("missing");
    expect(base({baseline: null, baseline_period: null})).toBe("missing");
    expect(base({baseline: null, baseline_period: "2026"})).toBe("not_due");
    expect(base({baseline: null}, withheld("2020"))).toBe("withheld");
  });
  test("is none for a target without a number", () => {
    expect(base({baseline: null, kind: "qualitative"})).toBe("not_applicable");
    expect(base({baseline: 5, kind: "qualitative"})).toBe("published");
  });

  const [judged] = catalogue.verdicts;
  if (!judged) throw new Error("no verdict");
  const of = (more: Partial<Verdict>, facts = catalogue) =>
    baselineState({...judged, ...more}, facts);
  test("of a verdict is that of its indicator", () => {
    expect(of({})).toBe("published");
    expect(of({baseline: null})).toBe("missing");
    expect(of({baseline: null, baseline_period: "2026"})).toBe("not_due");
    expect(of({indicator: "tram_satisfaction", baseline: null}, withheld("2020"))).toBe("withheld");
    expect(of({indicator: "nobody", baseline: null})).toBe("missing");
    const qualitative = catalogue.indicators.map((row) => ({...row, kind: "qualitative" as const}));
    expect(of({baseline: null}, {...catalogue, indicators: qualitative})).toBe("not_applicable");
  });
});

describe("the state of the newest figure", () => {
  const [judged] = catalogue.verdicts;
  if (!judged) throw new Error("no verdict");
  const of = (more: Partial<Verdict>, facts = catalogue) =>
    latestState({...judged, indicator: "tram_satisfaction", latest: null, ...more}, facts);
  test.each<[string, Partial<Verdict>, string]>([
    ["found", {latest: 90}, "published"],
    ["not found", {}, "missing"],
    ["of a target without a number", {status: "not_quantified"}, "not_applicable"],
    ["of one that has a figure all the same", {status: "not_quantified", latest: 1}, "published"],
    ["since a base that is still to come", {baseline_period: "2026"}, "not_due"],
    [
      "without a base, of a target that is still to come",
      {baseline_period: null, target_period: "2030"},
      "not_due"
    ],
    ["without a base, of a target that is over", {baseline_period: null}, "missing"]
  ])("%s", (_name, more, state) => {
    expect(of(more)).toBe(state);
  });

  test("is what is said of the target year, where that is explained", () => {
    expect(of({}, withheld("2025"))).toBe("withheld");
    expect(of({latest: 90}, withheld("2025"))).toBe("published");
    expect(of({target_period: "2026"}, withheld("2025"))).toBe("missing");
    expect(of({}, withheld("2025", "tram_rides"))).toBe("missing");
  });

  test("of a series that is no indicator is that of the series", () => {
    expect(of({indicator: "tram_rides"}, withheld("2025", "tram_rides"))).toBe("withheld");
  });
});
