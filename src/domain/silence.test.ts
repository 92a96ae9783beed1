import {describe, expect, test} from "vitest";

import {catalogue, green} from "../fixtures/bound-city.ts";
import type {Catalogue} from "../model/catalogue.ts";
import type {Silence} from "../model/evidence/silence.ts";
import {byChapter, byUnit, promisesOf, silence, tally} from "./silence.ts";

const row = (id: string, given: Partial<Silence> = {}): Silence => ({
  id,
  kind: "quantified",
  title: id,
  clause: "1.1.1",
  chapter: "1",
  section: "1.1",
  units: [],
  scope: "none",
  same_as: null,
  unreported: true,
  no_unit: true,
  no_deadline: true,
  no_measure: false,
  silent_years: null,
  ...given
});

const rows = [
  row("a"),
  row("b", {chapter: "2", units: ["x", "y"], scope: "own", no_unit: false}),
  row("c", {chapter: "2", units: ["x"], scope: "section", unreported: false}),
  row("d", {chapter: "3", no_measure: true, no_deadline: false}),
  row("e", {chapter: "3", same_as: "d"})
];

describe("tally(rows)", () => {
  test("counts each way of being open, and a promise said twice once", () => {
    expect(tally(rows)).toEqual({
      all: 4,
      unreported: 3,
      no_unit: 3,
      no_deadline: 3,
      no_measure: 1
    });
  });

  test("of the chapters adds up to that of all rows", () => {
    const groups = [...byChapter(rows).values()].map(tally);
    for (const key of ["all", "unreported", "no_unit", "no_deadline", "no_measure"] as const)
      expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(tally(rows)[key]);
  });
});

describe("byUnit(rows)", () => {
  test("puts a row under each of its units, and those without under none", () => {
    const found = byUnit(rows);
    expect(found.get("x")?.map(({id}) => id)).toEqual(["b", "c"]);
    expect(found.get("y")?.map(({id}) => id)).toEqual(["b"]);
    expect(found.get("")?.map(({id}) => id)).toEqual(["a", "d", "e"]);
  });
});

describe("promisesOf(rows)", () => {
  test("leaves out indicators and what another promise says, and keeps what the table says too", () => {
    const all = [
      row("i", {kind: "indicator"}),
      row("a"),
      row("b", {same_as: "a"}),
      row("c", {same_as: "i"})
    ];
    expect(promisesOf(all).map(({id}) => id)).toEqual(["a", "c"]);
  });

  test("a promise that is the same as one that is not there is no promise of its own", () => {
    expect(promisesOf([row("c", {same_as: "i"})])).toEqual([]);
  });
});

// The imaginary city: four indicators and seven promises; the newest release is of 2026-05-20.
describe("silence(city)", () => {
  const told = (more: Partial<Catalogue> = {}) =>
    new Map(silence({...catalogue, ...more}).map((one) => [one.id, one]));
  const plain = told();

  test("has a row for each indicator, then one for each promise, in their order", () => {
    expect([...plain.keys()].join(" ")).toBe(
      "green_share bike_lanes street_noise tram_satisfaction C01 C02 C03 C04 K01 P01 R01"
    );
  });

  test.each([
    // Newest figures: 2025, 2024, 2021 (the method changed in 2022), none since 2020.
    ["green_share", false, 0],
    ["bike_lanes", false, 1],
    ["street_noise", false, 4],
    ["tram_satisfaction", true, 5]
  ])("the indicator %s: unreported %s, silent for %s years", (id, unreported, years) => {
    expect(plain.get(id)).toMatchObject({
      ...{kind: "indicator", clause: "table1", chapter: "1", section: null, units: []},
      ...{scope: "none", same_as: null, no_unit: true, no_deadline: false, no_measure: false},
      ...{unreported, silent_years: years}
    });
  });

  test.each([
    // Figures after 2020, or an event, bear on them; C01 and C02 stand in the table too.
    ["C01", false, "green_share", "own", false, false, false],
    ["C02", false, "street_noise", "own", false, false, false],
    ["C03", true, null, "own", false, true, false],
    ["C04", false, null, "section", true, true, false],
    ["K01", false, null, "own", false, true, true],
    ["P01", false, null, "section", true, true, true],
    ["R01", true, null, "section", true, true, true]
  ])("the promise %s", (id, unreported, same_as, scope, no_unit, no_deadline, no_measure) => {
    expect(plain.get(id)).toMatchObject({
      ...{unreported, same_as, scope, no_unit, no_deadline, no_measure, silent_years: null}
    });
  });

  test("a promise stands in its clause, its section and its chapter, under the units that answer", () => {
    expect(plain.get("C04")).toMatchObject({
      ...{kind: "quantified", title: "环湖示范段", clause: "box1.1", chapter: "2", section: "2.1"},
      units: ["lakeside", "trams", "town-councils", "school-safety", "patrol", "cyclists"]
    });
    expect(plain.get("K01")).toMatchObject({
      units: ["noise-institute", "town-councils", "island"]
    });
  });

  test.each<[string, Partial<Catalogue>, string, boolean]>([
    ["another place's figure is no report", green(["hillford", 50]), "C01", true],
    ["nor is one of the base year", green(["anytown", 50, "exact", "2020"]), "C01", true],
    ["one of the year after it is", green(["anytown", 50, "exact", "2021"]), "C01", false],
    ["an event that is gone is none", {events: []}, "K01", true],
    [
      "nor are the other events",
      {events: catalogue.events.filter(({id}) => id !== "e4")},
      "K01",
      true
    ],
    [
      "another place's figure is none of an indicator's",
      green(["hillford", 50]),
      "green_share",
      true
    ]
  ])("%s", (_name, more, id, unreported) => {
    expect(told(more).get(id)?.unreported).toBe(unreported);
  });

  test("a target is no report", () => {
    const [figure] = green(["anytown", 50]).observations;
    if (!figure) throw new Error("no figure");
    const aim = {...figure, period_kind: "target" as const};
    expect(told({observations: [aim]}).get("C01")?.unreported).toBe(true);
    expect(told({observations: [aim]}).get("green_share")?.unreported).toBe(true);
  });

  test("a promise is the table's only where number and year are both the same", () => {
    const [first, ...rest] = catalogue.commitments;
    if (!first) throw new Error("no promise");
    const twin = (more: object) =>
      told({commitments: [{...first, ...more}, ...rest]}).get("C01")?.same_as;
    expect(twin({})).toBe("green_share");
    expect(twin({value: 61})).toBeNull();
    expect(twin({due: "2026"})).toBeNull();
    expect(twin({indicator: null})).toBeNull();
    expect(twin({same_as: "C02"})).toBe("C02");
  });

  test("a number that only bounds a scope is no measure", () => {
    const [first, ...rest] = catalogue.commitments;
    if (!first) throw new Error("no promise");
    const commitments = [{...first, bound: "scope" as const}, ...rest];
    expect(told({commitments}).get("C01")?.no_measure).toBe(true);
  });

  test("an indicator without a number is not silent but has no measure", () => {
    const indicators = catalogue.indicators.map((one) => ({...one, kind: "qualitative" as const}));
    expect(told({indicators, observations: []}).get("green_share")).toMatchObject({
      ...{unreported: false, no_measure: true}
    });
  });

  test("figures behind a change of method are not silence", () => {
    const series = catalogue.series.map((one) => ({...one, breaks: ["2021"]}));
    const more = {series, ...green(["anytown", 50])};
    expect(told(more).get("green_share")?.unreported).toBe(false);
  });

  test("before the first release silence is counted up to the target year", () => {
    // 2025 less one less 2020.
    expect(told({releases: []}).get("tram_satisfaction")?.silent_years).toBe(4);
  });
});
