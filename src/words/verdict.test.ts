// Verdicts in one sentence: every number in it, and no judging word in neutral tone.
import {describe, expect, test} from "vitest";

import {label, ruleTitle, sentence, type Spoken} from "./verdict.ts";
import {zh} from "./zh.ts";

const naming = {name: "树", unit: "棵", decimals: 1, target_text: null, period_kind: null};
const shown = {value: 80, qualifier: "exact", date_inferred: false, grade: "A"} as const;

const make = (given: Partial<Spoken>): Spoken => ({
  indicator: "trees",
  document: "plan",
  rule: "final",
  status: "met",
  baseline: 70,
  baseline_period: "2020",
  target: 85,
  target_to: null,
  target_period: "2025",
  latest: 80,
  latest_period: "2023",
  latest_cells: [],
  covered: null,
  elapsed: null,
  silent_years: 0,
  silent_from: null,
  observations: [shown],
  ...given
});

const none = {latest: null, latest_period: null, observations: []};
const paced = {covered: 2 / 3, elapsed: 0.6};

describe("sentence(verdict)", () => {
  test.each<[string, Partial<Spoken>, string]>([
    [
      "met",
      {latest_period: "2025", latest: 91, observations: [{...shown, value: 91}]},
      "2025年目标85棵，2025年公布值91棵，已达到。"
    ],
    [
      "missed, with the distance",
      {status: "missed", latest_period: "2025"},
      "2025年目标85棵，2025年公布值80棵，相差5棵。"
    ],
    [
      "missed where less is better: the distance has no sign",
      {status: "missed", target: 35},
      "2025年目标35棵，2023年公布值80棵，相差45棵。"
    ],
    [
      "missed by a range: the distance to the nearest bound",
      {
        status: "missed",
        target: 3,
        target_to: 5,
        latest: 6.5,
        observations: [{...shown, value: 6.5}]
      },
      "2025年目标3棵，2023年公布值6.5棵，相差1.5棵。"
    ],
    [
      "missed by about",
      {status: "missed", observations: [{...shown, qualifier: "about"}]},
      "2025年目标85棵，2023年公布值约80棵，相差约5棵。"
    ],
    [
      "met early, by an inferred date and a repost",
      {status: "met_early", observations: [{...shown, date_inferred: true, grade: "C"}]},
      "2025年目标85棵，2023年公布值80棵（日期为推断，只见于转载），已达到这一数字；目标期的数值没有查到。"
    ],
    [
      "behind",
      {status: "behind", ...paced},
      "2025年目标85棵，2023年公布值80棵。自2020年的70棵起，已走完全程的67%。时间过去60%。"
    ],
    [
      "reversed",
      {status: "reversed"},
      "2025年目标85棵，2023年公布值80棵，比2020年的70棵离目标更远。"
    ],
    [
      "lost",
      {status: "lost", baseline: 90},
      "2020年的90棵已合目标85棵，2023年公布值80棵，已不达标。"
    ],
    [
      "distance only",
      {status: "distance_only", baseline: null, baseline_period: null},
      "2025年目标85棵，没有写基期值，2023年公布值80棵，距目标5棵。"
    ],
    [
      "a bound gives no distance",
      {status: "distance_only", baseline: null, observations: [{...shown, qualifier: "at_least"}]},
      "2025年目标85棵，没有写基期值，2023年公布值超80棵。"
    ],
    [
      "undecided, and silent since",
      {status: "undecided", silent_years: 2, silent_from: 2024},
      "2025年目标85棵，最近的2023年公布值80棵，不足以判定。2024—2025年没有查到。"
    ],
    [
      "silent since the base",
      {status: "silent", ...none, silent_years: 5, silent_from: 2021},
      "2025年目标85棵，2020年基期值70棵，此后没有查到同一口径的数。2021—2025年没有查到。"
    ],
    [
      "silent without a base, for one year",
      {status: "silent", ...none, baseline: null, silent_years: 1, silent_from: 2025},
      "2025年目标85棵，没有写基期值，没有查到同一口径的数。2025年没有查到。"
    ],
    [
      "every year",
      {rule: "yearly", status: "missed", years: {met: 3, known: 4}},
      "85棵须每年达到；已公布的4年中有3年达到。"
    ]
  ])("%s", (_name, given, expected) => {
    expect(sentence(make(given), naming, "full", zh)).toBe(expected);
  });

  test.each<[string, Partial<Spoken>, string]>([
    ["a figure", {}, "2025年目标85棵，2023年公布值80棵。"],
    [
      "a figure on a way",
      paced,
      "2025年目标85棵，2023年公布值80棵。自2020年的70棵起，已走完全程的67%。"
    ],
    [
      "nothing",
      {...none, silent_years: 5, silent_from: 2021},
      "2025年目标85棵，没有查到同一口径的数。2021—2025年没有查到。"
    ]
  ])("in neutral tone says %s, whatever the status", (_name, given, expected) => {
    for (const status of ["met", "missed", "lost", "behind"] as const)
      expect(sentence(make({...given, status}), naming, "neutral", zh)).toBe(expected);
  });
});

describe("label and ruleTitle", () => {
  test.each([
    ["met", "full", "达成"],
    ["met", "neutral", "有公布值"],
    ["missed", "neutral", "有公布值"],
    ["silent", "neutral", "没有查到"],
    ["silent", "full", "没有查到"]
  ] as const)("label(%s, %s) is %s", (status, tone, expected) => {
    expect(label(status, tone, zh)).toBe(expected);
  });

  test.each([
    ["early", "full", "提前达到"],
    ["distance", "neutral", "与目标的距离"],
    ["unheard", "full", "unheard"]
  ] as const)("ruleTitle(%s, %s) is %s", (rule, tone, expected) => {
    expect(ruleTitle(rule, tone, zh)).toBe(expected);
  });
});
