// Places in a ranking at their edges: bounds, forecasts, conflicts and ties; results worked out by hand.
import {describe, expect, test} from "vitest";

import {catalogue, green, said, type Trip} from "../../../../src/fixtures/bound-city.ts";
import {inOrder} from "./standings.ts";

const place = "rank green_share_trips anytown 2024 city";
const first = "ranked 居首 green_share_trips anytown 2024 city";

describe("a place in a ranking is settled, or refused", () => {
  test.each<[string, Trip[], string]>([
    [
      "a lower number that is rounded",
      [
        ["anytown", 58],
        ["hillford", 50, "about"]
      ],
      "1"
    ],
    [
      "a lower number that is a ceiling",
      [
        ["anytown", 58],
        ["hillford", 50, "at_most"]
      ],
      "1"
    ],
    [
      "a higher number that is a floor",
      [
        ["anytown", 58],
        ["hillford", 60, "at_least"]
      ],
      "2"
    ],
    [
      "a forecast is no figure",
      [
        ["anytown", 58],
        ["hillford", 60, "forecast"]
      ],
      "1"
    ],
    [
      "one's own floor above all",
      [
        ["anytown", 58, "at_least"],
        ["hillford", 50]
      ],
      "1"
    ],
    [
      "one's own ceiling below all",
      [
        ["anytown", 58, "at_most"],
        ["hillford", 60]
      ],
      "2"
    ],
    [
      "equal, exact",
      [
        ["anytown", 58],
        ["hillford", 58],
        ["twinriver", 60]
      ],
      "2"
    ],
    [
      "two values of one place, both higher",
      [
        ["anytown", 58],
        ["hillford", 60],
        ["hillford", 61]
      ],
      "2"
    ],
    [
      "a province is no city",
      [
        ["anytown", 58],
        ["eastridge", 60]
      ],
      "1"
    ]
  ])("%s", (_name, rows, expected) => {
    expect(said(place, green(...rows))).toBe(expected);
  });

  test.each<[string, Trip[], string]>([
    [
      "a lower number that is a floor",
      [
        ["anytown", 58],
        ["hillford", 50, "at_least"]
      ],
      "hillford:2024 is a bound"
    ],
    [
      "a higher number that is a ceiling",
      [
        ["anytown", 58],
        ["hillford", 60, "at_most"]
      ],
      "hillford:2024 is a bound"
    ],
    [
      "one's own floor below another",
      [
        ["anytown", 58, "at_least"],
        ["hillford", 60]
      ],
      "hillford:2024 is a bound"
    ],
    [
      "one's own ceiling above another",
      [
        ["anytown", 58, "at_most"],
        ["hillford", 50]
      ],
      "hillford:2024 is a bound"
    ],
    [
      "equal to a floor",
      [
        ["anytown", 58],
        ["hillford", 58, "at_least"]
      ],
      "hillford:2024 is a bound"
    ],
    [
      "equal to a ceiling",
      [
        ["anytown", 58, "at_most"],
        ["hillford", 58]
      ],
      "hillford:2024 is a bound"
    ],
    [
      "one's own forecast",
      [
        ["anytown", 58, "forecast"],
        ["hillford", 50]
      ],
      "anytown:2024 is a bound or a forecast"
    ],
    [
      "two values of one place, on both sides",
      [
        ["anytown", 58],
        ["hillford", 57],
        ["hillford", 61]
      ],
      "sources conflict on green_share_trips for hillford in 2024"
    ],
    [
      "two values of one's own",
      [
        ["anytown", 58],
        ["anytown", 59],
        ["hillford", 50]
      ],
      "sources conflict on green_share_trips for anytown in 2024"
    ]
  ])("%s", (_name, rows, fault) => {
    expect(() => said(place, green(...rows))).toThrow(fault);
    expect(() => said(first, green(...rows))).toThrow(fault);
  });

  test("a word of order is refused where any place has two values", () => {
    const rows = green(["anytown", 58], ["hillford", 50], ["hillford", 51]);
    expect(said(place, rows)).toBe("1");
    expect(() => said(first, rows)).toThrow("sources conflict on green_share_trips for hillford");
  });

  test("only figures of the same kind of period are ranked together", () => {
    const {observations = []} = green(["anytown", 58], ["hillford", 60]);
    const [own, other] = observations;
    if (!own || !other) throw new Error("no figures");
    const mixed = [own, {...other, period_kind: "as_of" as const}];
    expect(said(place, {observations: mixed})).toBe("1");
  });
});

describe("in order: the most first, then by id", () => {
  test("places, steps and ties", () => {
    const counts = new Map([
      ["d", 1],
      ["c", 5],
      ["b", 9],
      ["a", 5]
    ]);
    expect(inOrder(counts)).toEqual([
      {id: "b", count: 9, place: 1, step: 1, tied: 1},
      {id: "a", count: 5, place: 2, step: 2, tied: 2},
      {id: "c", count: 5, place: 2, step: 2, tied: 2},
      {id: "d", count: 1, place: 4, step: 3, tied: 1}
    ]);
  });

  // 9, 5, 5, 1: 其次 is the next number, 第三 nobody's place, 居末 the least.
  const four = green(["anytown", 9], ["hillford", 5], ["twinriver", 5], ["old-harbour", 1]);
  const city4 = {...four, geos: catalogue.geos.map((row) => ({...row, level: "city" as const}))};
  test.each([
    ["居首 green_share_trips anytown", null],
    ["其次 green_share_trips hillford", "并列"],
    ["并列其次 green_share_trips hillford", null],
    ["并列第二 green_share_trips twinriver", null],
    ["第三 green_share_trips twinriver", "不是“第三”"],
    ["再次 green_share_trips old-harbour", null],
    ["其次 green_share_trips old-harbour", "不是“其次”"],
    ["第四位 green_share_trips old-harbour", null],
    ["第4 green_share_trips old-harbour", null],
    ["居末 green_share_trips old-harbour", null],
    ["居末 green_share_trips hillford", "不是“居末”"],
    ["并列居首 green_share_trips anytown", "没有与谁并列"],
    ["第x green_share_trips anytown", '没有 "第x" 这个次序的词']
  ])("[[ranked %s 2024 city]]", (words, fault) => {
    const run = () => said(`ranked ${words} 2024 city`, city4);
    if (fault === null) expect(run()).toBe(words.split(" ")[0]);
    else expect(run).toThrow(fault);
  });
});
