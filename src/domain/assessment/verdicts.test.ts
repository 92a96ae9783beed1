// Every target with its verdict: what limits it, and from when silence counts.
import {describe, expect, test} from "vitest";

import {document, indicator, judge, observation, series} from "../../fixtures/evidence.ts";
import type {Indicator} from "../../model/evidence/indicator.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import type {Series} from "../../model/evidence/series.ts";

describe("verdicts(evidence) says what limits trust", () => {
  test.each<[string, Observation[], string[]]>([
    ["nothing", [observation("2025", 90)], []],
    ["an inferred date", [observation("2025", 90, {date_inferred: true})], ["inferred"]],
    ["a source of grade C", [observation("2025", 90, {grade: "C"})], ["repost"]],
    ["a bound", [observation("2025", 90, {qualifier: "at_least"})], ["bound"]],
    ["an estimate", [observation("2025", 90, {qualifier: "about"})], ["about"]],
    [
      "a conflict",
      [observation("2025", 90, {conflict: true}), observation("2025", 91, {conflict: true})],
      ["conflict"]
    ],
    [
      "an older observation that met the target",
      [observation("2023", 86), observation("2025", 84)],
      ["slipped"]
    ],
    ["no older observation that met it", [observation("2023", 80), observation("2025", 84)], []],
    [
      "an older observation that met it, after one that did not",
      [observation("2022", 80), observation("2023", 86), observation("2025", 84)],
      ["slipped"]
    ],
    [
      "an older observation that met it as this one does",
      [observation("2023", 86), observation("2025", 85)],
      []
    ],
    [
      "an older period of which only one observation met it",
      [
        observation("2023", 86, {conflict: true}),
        observation("2023", 84, {conflict: true}),
        observation("2025", 84)
      ],
      []
    ],
    [
      "observations of one period that disagree are not older than each other",
      [observation("2025", 86, {conflict: true}), observation("2025", 84, {conflict: true})],
      ["conflict"]
    ],
    [
      "all of the newest observation, none of older ones",
      [observation("2023", 80, {grade: "C"}), observation("2025", 90, {date_inferred: true})],
      ["inferred"]
    ]
  ])("%s", (_name, observations, cautions) => {
    expect(judge(observations)[0]?.cautions).toEqual(cautions);
  });

  test("a row of the table whose numbers were told apart by us", () => {
    const [verdict] = judge([], {indicators: [{...indicator, certainty: "inferred"}]});
    expect(verdict?.cautions).toEqual(["reconstructed"]);
  });

  test("a part of a year, of a flow", () => {
    const flow: Indicator = {...indicator, kind: "annual_flow"};
    const part = observation("2025-01..2025-09", 90, {period_kind: "part_year"});
    expect(judge([part], {indicators: [flow]})[0]?.cautions).toEqual(["part"]);
  });

  test("an older year that met a target of every year, and a newer that did not, only misses it", () => {
    const yearly: Indicator = {...indicator, kind: "every_year"};
    const years = [
      observation("2024", 90, {period_kind: "year"}),
      observation("2025", 80, {period_kind: "year"})
    ];
    const [verdict] = judge(years, {indicators: [yearly]});
    expect([verdict?.status, verdict?.cautions, verdict?.years]).toEqual([
      "missed",
      [],
      {met: 1, known: 2}
    ]);
  });

  test("observations worded otherwise: that alone, for their bounds decide nothing", () => {
    const worded: Indicator = {...indicator, kind: "annual_flow", wording: ["登记金额"]};
    const found = observation("2025-01..2025-09", 90, {
      period_kind: "part_year",
      qualifier: "at_least",
      quote: "融资额超90"
    });
    const [verdict] = judge([found], {indicators: [worded]});
    expect([verdict?.status, verdict?.cautions]).toEqual(["undecided", ["wording"]]);
  });

  test("observations behind a change of method", () => {
    const broken = {...series, breaks: ["2024"]};
    const [verdict] = judge([observation("2023", 80), observation("2025", 90)], {series: [broken]});
    expect([verdict?.status, verdict?.latest, verdict?.cautions]).toEqual([
      "undecided",
      80,
      ["changed"]
    ]);
  });
});

describe("verdicts(evidence) counts silence", () => {
  const other = observation("2025", 90, {period_kind: "target", document: "list"});
  test.each<[string, Observation[], (number | null)[]]>([
    ["from the base", [], [2021, 5]],
    ["from the newest observation", [observation("2023", 80)], [2024, 2]],
    ["not at all", [observation("2025", 90)], [null, 0]]
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

describe("verdicts(evidence) says all of a case", () => {
  const cell = (period: string) => `trees_planted:here:${period}`;
  test("half way: 2022 of 2020 to 2025 is two fifths of the time, 79 of 70 to 85 three of the way", () => {
    const [verdict] = judge([observation("2022", 79)], {asOf: "2023-06-30"});
    expect(verdict).toEqual({
      ...{indicator: "trees", document: "plan", rule: "pace", status: "on_path"},
      ...{years: undefined, observations: [observation("2022", 79)], cautions: []},
      ...{baseline: 70, baseline_period: "2020"},
      ...{target: 85, target_to: null, target_period: "2025"},
      ...{latest: 79, latest_period: "2022", latest_cells: [cell("2022")]},
      ...{covered: 0.6, elapsed: 0.4, silent_years: 0, silent_from: null}
    });
  });

  test("nothing found, of a target without a document and a base", () => {
    const [verdict] = judge([], {
      documents: [document("list", "work-plan", "2022-12")],
      indicators: [{...indicator, baseline: null, target_to: 90, bound: "range"}],
      series: []
    });
    expect(verdict).toEqual({
      ...{indicator: "trees", document: "", rule: "silent", status: "silent"},
      ...{years: undefined, observations: [], cautions: []},
      ...{baseline: null, baseline_period: "2020"},
      ...{target: 85, target_to: 90, target_period: "2025"},
      ...{latest: null, latest_period: null, latest_cells: []},
      ...{covered: null, elapsed: null, silent_years: 5, silent_from: 2021}
    });
  });

  test("the breaks are those of the indicator's own series", () => {
    const other: Series = {...series, id: "bushes", breaks: ["2021"]};
    const [verdict] = judge([observation("2025", 90)], {series: [other, series]});
    expect([verdict?.status, verdict?.cautions]).toEqual(["met", []]);
  });

  test("observations of other places and other series are not its own", () => {
    const strange = [
      observation("2025", 90, {geo: "there"}),
      observation("2025", 91, {series: "bushes"})
    ];
    expect(judge(strange)[0]?.observations).toEqual([]);
  });
});
