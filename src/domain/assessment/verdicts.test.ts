// Every target with its verdict: what limits it, from when silence counts, whose target it is.
import {describe, expect, test} from "vitest";

import type {Indicator} from "../../model/evidence/indicator.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import type {Series} from "../../model/evidence/series.ts";
import type {Document} from "../../model/plan/document.ts";
import {type Evidence, verdicts} from "./verdicts.ts";

const indicator: Indicator = {
  id: "trees",
  category: "c",
  name: "n",
  unit: "u",
  decimals: 0,
  direction: "up",
  nature: "n",
  kind: "level",
  baseline: 70,
  baseline_period: "2020",
  baseline_text: "70",
  target: 85,
  target_to: null,
  target_period: "2025",
  target_text: "85",
  bound: "reach",
  series: "trees_planted",
  wording: [],
  related: [],
  certainty: "certain",
  note: null
};

const series: Series = {
  id: "trees_planted",
  name: "n",
  unit: "u",
  decimals: 1,
  direction: "up",
  definition: null,
  breaks: [],
  note: null
};

const document = (id: string, kind: Document["kind"], adopted: string | null): Document => ({
  id,
  title: id,
  kind,
  issuer: null,
  geo: "here",
  adopted,
  source: null,
  note: null
});

const figure = (period: string, value: number, more: Partial<Observation> = {}): Observation => ({
  series: "trees_planted",
  geo: "here",
  period,
  period_kind: "as_of",
  value,
  qualifier: "exact",
  date_inferred: false,
  conflict: false,
  source: "s",
  also: [],
  quote: null,
  grade: "A",
  document: null,
  note: null,
  cell: `trees_planted:here:${period}`,
  file: "f:2",
  ...more
});

const judge = (observations: Observation[], more: Partial<Evidence> = {}) =>
  verdicts({
    place: "here",
    asOf: "2026-11-23",
    indicators: [indicator],
    series: [series],
    documents: [
      document("plan", "action-plan", "2021-03"),
      document("list", "work-plan", "2022-12")
    ],
    observations,
    ...more
  });

describe("verdicts(evidence) says what limits trust", () => {
  test.each<[string, Observation[], string[]]>([
    ["nothing", [figure("2025", 90)], []],
    ["an inferred date", [figure("2025", 90, {date_inferred: true})], ["inferred"]],
    ["a source of grade C", [figure("2025", 90, {grade: "C"})], ["repost"]],
    ["a bound", [figure("2025", 90, {qualifier: "at_least"})], ["bound"]],
    ["an estimate", [figure("2025", 90, {qualifier: "about"})], ["about"]],
    [
      "a conflict",
      [figure("2025", 90, {conflict: true}), figure("2025", 91, {conflict: true})],
      ["conflict"]
    ],
    ["an older figure that met the target", [figure("2023", 86), figure("2025", 84)], ["slipped"]],
    ["no older figure that met it", [figure("2023", 80), figure("2025", 84)], []],
    [
      "all of the newest figure, none of older ones",
      [figure("2023", 80, {grade: "C"}), figure("2025", 90, {date_inferred: true})],
      ["inferred"]
    ]
  ])("%s", (_name, observations, cautions) => {
    expect(judge(observations)[0]?.cautions).toEqual(cautions);
  });

  test("a row of the table whose numbers were told apart by us", () => {
    const [verdict] = judge([], {indicators: [{...indicator, certainty: "inferred"}]});
    expect(verdict?.cautions).toEqual(["reconstructed"]);
  });

  test("figures behind a change of method", () => {
    const broken = {...series, breaks: ["2024"]};
    const [verdict] = judge([figure("2023", 80), figure("2025", 90)], {series: [broken]});
    expect([verdict?.status, verdict?.latest, verdict?.cautions]).toEqual([
      "undecided",
      80,
      ["changed"]
    ]);
  });
});

describe("verdicts(evidence) counts silence", () => {
  const other = figure("2025", 90, {period_kind: "target", document: "list"});
  test.each<[string, Observation[], (number | null)[]]>([
    ["from the base", [], [2021, 5]],
    ["from the newest figure", [figure("2023", 80)], [2024, 2]],
    ["not at all", [figure("2025", 90)], [null, 0]]
  ])("%s", (_name, observations, expected) => {
    const [verdict] = judge(observations);
    expect([verdict?.silent_from, verdict?.silent_years]).toEqual(expected);
  });

  test("of another document's target from the year of its adoption", () => {
    const [, verdict] = judge([other]);
    expect([verdict?.document, verdict?.silent_from, verdict?.silent_years]).toEqual([
      "list",
      2022,
      4
    ]);
  });
});

describe("verdicts(evidence) keeps documents apart", () => {
  const targets = [
    figure("2025", 90, {period_kind: "target", document: "list"}),
    figure("2025", 60, {period_kind: "target", document: "list", geo: "there"})
  ];

  test("judges each target under its own document, and no other place's", () => {
    const found = judge([...targets, figure("2025", 87)]);
    expect(found.map(({document: of, target, status}) => [of, target, status])).toEqual([
      ["plan", 85, "met"],
      ["list", 90, "missed"]
    ]);
  });

  test("gives another document no base", () => {
    const [, verdict] = judge([...targets, figure("2024", 80)], {asOf: "2025-06-30"});
    expect([verdict?.baseline, verdict?.status]).toEqual([null, "distance_only"]);
  });

  test("never takes a target for a figure", () => {
    expect(judge(targets)[0]?.status).toBe("silent");
  });
});
