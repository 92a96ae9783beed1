import {describe, expect, test} from "vitest";

import {city} from "../../../src/fixtures/edited.ts";
import {zh} from "../../../src/words/zh.ts";
import {deriveCatalogue} from "../derive/catalogue.ts";
import {parse} from "../read/parse-folder.ts";
import {checkText} from "./check-text.ts";
import {context} from "./expressions/context.ts";
import {readStory} from "./read-story.ts";

const {parsed} = parse(city);
if (!parsed.site || !parsed.plan) throw new Error("the fixture city does not parse");
const given = context(deriveCatalogue(parsed, parsed.site, parsed.plan), zh);

/** Line, column and the English sentence of each fault. */
const faults = (text: string): string[] =>
  checkText(text, given, {file: "x.md", line: 1}).map(
    ({line, column, found}) => `${String(line)}:${String(column)} ${found.split("\n")[1] ?? ""}`
  );

describe("a number is bare in every script", () => {
  test.each([
    ["一共12项", '1:3 the bare number "12".'],
    ["一共１２项", '1:3 the bare number "１２".'],
    ["第②条", '1:2 the bare number "②".'],
    ["共Ⅻ章", '1:2 the bare number "Ⅻ".'],
    ["共𝟐𝟎件", '1:2 the bare number "𝟐𝟎".'],
    ["共٣件", '1:2 the bare number "٣".'],
    ["占½", '1:2 the bare number "½".'],
    ["二〇年", '1:2 the bare number "〇".'],
    ["㈠说", '1:1 the bare number "㈠".'],
    ["好。\n涨了12.5%，", '2:3 the bare number "12.5%".']
  ])("%s", (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test.each(["三个目标", "[[base]]起", "[[literal 4·26]]", "一致"])("%s is fine", (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe("what looks like the language and is not is refused", () => {
  test.each([
    ["前面[[value a", '1:3 "[[value a" is not closed by ]] on the same line.'],
    [
      "[[value green_share_trips\nanytown 2020]]。",
      '1:1 "[[value green_share_trips" is not closed by ]] on the same line.'
    ],
    ["value a]]后面", '1:8 "]]" has no [[ before it.'],
    ["［［base］］。", '1:1 "［［base］］。" is not the half-width [[.'],
    ["[［base]］", '1:1 "[［base]］" is not the half-width [[.'],
    ["【【base】】", '1:1 "【【base】】" is not the half-width [[.'],
    ["[ [base] ]", '1:1 "[ [base] ]" is not the half-width [[.'],
    ["{{base}}", '1:1 "{{base}}" is not the half-width [[.'],
    ["[count duties]", '1:1 "[count duties]" has one bracket where two belong.'],
    [" ::figure{x}", '1:1 "::figure{x}" does not place a figure.'],
    ["：：figure{x}", '1:1 "：：figure{x}" does not place a figure.'],
    ["::figure(x)", '1:1 "::figure(x)" does not place a figure.'],
    ["::figure{x}。", '1:1 "::figure{x}。" does not place a figure.'],
    ["::figures{x}", '1:1 "::figures{x}" does not place a figure.'],
    ["::图{x}", '1:1 "::图{x}" does not place a figure.'],
    ["见::figure{x}", '1:2 "::figure{x}" does not place a figure.'],
    [":figure{x}", '1:1 ":figure{x}" does not place a figure.'],
    ["::figure｛x｝", '1:1 "::figure｛x｝" does not place a figure.']
  ])("%s", (text, fault) => {
    expect(faults(text)[0]).toBe(fault);
  });

  test.each(["::figure{x}", "[链接](https://example.org)", "注：见下。", "[[base]]：[[end]]"])(
    "%s is fine",
    (text) => {
      expect(faults(text)).toEqual([]);
    }
  );
});

describe("a word of order is bound", () => {
  test.each([
    ["任务最多的是它", '1:3 the bare word of order "最多".'],
    ["其次是它，再次是她", '1:1 the bare word of order "其次".'],
    ["它居首", '1:2 the bare word of order "居首".'],
    ["居末的是它等几个", '1:1 the bare word of order "居末".'],
    ["并列最少", '1:1 the bare word of order "并列最少".'],
    ["列第二", '1:1 the bare word of order "列第二".'],
    ["排名第三位", '1:3 the bare word of order "第三位".'],
    ["是第一大城市", '1:2 the bare word of order "第一大".'],
    ["列前五", '1:1 the bare word of order "列前五".'],
    ["跻身前十名", '1:1 the bare word of order "跻身前十".'],
    ["名列前茅", '1:1 the bare word of order "名列前茅".'],
    ["全城领先", '1:3 the bare word of order "领先".'],
    ["[[most duties unit]]列出，最多", '1:24 the bare word of order "最多".'],
    ["[[most duties unit]]其次", '1:21 the bare word of order "其次".'],
    [
      "第[[count duties]]位",
      '1:2 "[[count duties]]" after the sign of an ordinal is no place in a ranking.'
    ],
    [
      "第[[number tram_rides anytown 2020]]",
      '1:2 "[[number tram_rides anytown 2020]]" after the sign of an ordinal is no place in a ranking.'
    ]
  ])("%s", (text, fault) => {
    expect(faults(text)[0]).toBe(fault);
  });

  test.each([
    "[[most duties unit]]最多",
    "[[order 其次 duties unit=cyclists]]",
    "[[literal 最多]]",
    "第[[number lane_rank anytown 2024]]位",
    "第[[rank green_share_trips anytown 2024 city]]",
    "第一章，第二处，前三年",
    "最高人民法院最近公布",
    "前五个月"
  ])("%s is fine", (text) => {
    expect(faults(text)).toEqual([]);
  });
});

// 48.5 to 58.3; 240 to 197; places 5 and 3; 68.2 to 65.
const rise = "[[change green_share_trips anytown 2020 2024]]";
const fall = "[[change cycling_injuries anytown 2020 2023]]";
const ahead = "[[change lane_rank anytown 2021 2023]]";

describe("a verb goes the way of the figures", () => {
  test.each([
    `上升${rise}`,
    `比那年多了${rise}`,
    `四年里提高约${rise}`,
    `减少${fall}`,
    `下降[[growth cycling_injuries anytown 2020 2023]]`,
    `${fall}的降幅`,
    `前移${ahead}`,
    `上升${ahead}`,
    `前后相差${ahead}`,
    `先升后降，共下降${fall}`,
    `每年下降[[implied street_noise]]`
  ])("%s", (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([`下降${rise}`, `增加${fall}`, `后退${ahead}`, `比那年少${rise}`, `${fall}的增幅`])(
    "%s goes against them",
    (text) => {
      expect(faults(text)).toEqual([expect.stringMatching(/goes against the figures\.$/u)]);
    }
  );

  test.each([
    `这一年，${rise}`,
    `增加的是[[base]]${fall}`,
    `减少${ahead}`,
    `每年[[implied street_noise]]`
  ])("%s does not say which way", (text) => {
    expect(faults(text)).toEqual([expect.stringMatching(/says which way it goes\.$/u)]);
  });

  test("says which words fit", () => {
    const [problem] = checkText(`后退${ahead}`, given, {file: "x.md", line: 1});
    expect(problem?.expected.split("\n")[0]).toBe("应为：上升、前进、前移。");
  });
});

test("a story tells each slip with its line and column, in title and body alike", () => {
  const text = `---
title: "它最多，[[base]"
summary: "到[[end]]"
date: "2026-01-01"
claims:
  - count indicators > 0
---

下降${rise}。

 ::figure{shown}
`;
  const {problems, story} = readStory({file: "stories/x.md", text}, given, [{id: "shown"}]);
  expect(story).toBeNull();
  expect(problems.map(({line, column}) => `${String(line)}:${String(column)}`)).toEqual([
    "2:13",
    "2:10",
    "11:1",
    "9:3"
  ]);
});
