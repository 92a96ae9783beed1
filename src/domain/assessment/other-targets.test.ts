// Targets that other documents set for the place: each judged under its own document.
import {describe, expect, test} from "vitest";

import {document, indicator, judge, observation, series} from "../../fixtures/evidence.ts";
import type {Indicator} from "../../model/evidence/indicator.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import type {Series} from "../../model/evidence/series.ts";
import type {Evidence} from "./verdicts.ts";

describe("verdicts(evidence) of another document's target", () => {
  const aim = (value: number, more: Partial<Observation> = {}) =>
    observation("2025", value, {period_kind: "target", document: "list", ...more});
  const last = (observations: Observation[], more: Partial<Evidence> = {}) =>
    judge(observations, more).at(-1);
  const down: Series = {...series, direction: "down"};
  const flow: Indicator = {...indicator, kind: "annual_flow"};
  const lone: Partial<Evidence> = {indicators: []};
  const part = observation("2025-01..2025-06", 95, {period_kind: "part_year"});
  const months = observation("2025", 95, {period_kind: "year"});

  test.each<[string, Observation[], Partial<Evidence>, (string | undefined)[]]>([
    ["to be reached", [aim(90), observation("2025", 90)], {}, ["trees", "met"]],
    ["missed", [aim(90), observation("2025", 89)], {}, ["trees", "missed"]],
    ["less is better", [aim(90), observation("2025", 89)], {series: [down]}, ["trees", "met"]],
    [
      "less is better, missed",
      [aim(90), observation("2025", 91)],
      {series: [down]},
      ["trees", "missed"]
    ],
    [
      "a floor where less is better",
      [aim(90, {qualifier: "at_least"}), observation("2025", 91)],
      {series: [down]},
      ["trees", "met"]
    ],
    [
      "a ceiling where more is better",
      [aim(90, {qualifier: "at_most"}), observation("2025", 91)],
      {},
      ["trees", "missed"]
    ],
    [
      "of a series that is no indicator",
      [aim(90), observation("2025", 90)],
      lone,
      ["trees_planted", "met"]
    ],
    ["of such a series, judged as a level", [aim(90), part], lone, ["trees_planted", "silent"]],
    [
      "of an indicator's series, judged as that indicator is",
      [aim(90), part],
      {indicators: [flow]},
      ["trees", "met_early"]
    ],
    [
      "in the indicator's words",
      [aim(90), {...months, quote: "融资额95"}],
      {indicators: [{...flow, wording: ["登记金额"]}]},
      ["trees", "undecided"]
    ]
  ])("%s", (_name, observations, more, expected) => {
    const verdict = last(observations, more);
    expect([verdict?.indicator, verdict?.status]).toEqual(expected);
    expect(verdict?.document).toBe("list");
  });

  test("a row with a document that is no target sets none, nor does a target without one", () => {
    const rows = [
      observation("2024", 80, {document: "list"}),
      observation("2025", 90, {period_kind: "target"})
    ];
    expect(judge(rows)).toHaveLength(1);
  });

  test("a change of method and a doubtful reading of the plan are not its own", () => {
    const broken: Series = {...series, breaks: ["2024"]};
    const inferred: Indicator = {...indicator, certainty: "inferred"};
    const verdict = last([aim(90), observation("2025", 95)], {
      series: [broken],
      indicators: [inferred]
    });
    expect([verdict?.status, verdict?.cautions]).toEqual(["met", []]);
  });

  test.each<[string, string]>([
    ["a document without a date", "undated"],
    ["a document that is not listed", "lost"]
  ])("%s gives silence no start", (_name, id) => {
    const verdict = last([aim(90, {document: id})], {
      documents: [document("plan", "action-plan", "2021-03"), document("undated", "report", null)]
    });
    expect([verdict?.document, verdict?.silent_years, verdict?.silent_from]).toEqual([
      id,
      null,
      null
    ]);
  });

  test("the plan is the action plan, wherever it stands in the list", () => {
    const [verdict] = judge([], {
      documents: [
        document("list", "work-plan", "2022-12"),
        document("plan", "action-plan", "2021-03")
      ]
    });
    expect(verdict?.document).toBe("plan");
  });
});

describe("verdicts(evidence) keeps documents apart", () => {
  const targets = [
    observation("2025", 90, {period_kind: "target", document: "list"}),
    observation("2025", 60, {period_kind: "target", document: "list", geo: "there"})
  ];

  test("judges each target under its own document, and no other place's", () => {
    const found = judge([...targets, observation("2025", 87)]);
    expect(found.map(({document: of, target, status}) => [of, target, status])).toEqual([
      ["plan", 85, "met"],
      ["list", 90, "missed"]
    ]);
  });

  test("gives another document no base", () => {
    const [, verdict] = judge([...targets, observation("2024", 80)], {asOf: "2025-06-30"});
    expect([verdict?.baseline, verdict?.status]).toEqual([null, "distance_only"]);
  });

  test("never takes a target for an observation", () => {
    expect(judge(targets)[0]?.status).toBe("silent");
  });
});
