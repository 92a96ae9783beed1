import {describe, expect, test} from "vitest";

import {city} from "../../../src/fixtures/edited.ts";
import type {Observation} from "../../../src/model/evidence/observation.ts";
import {zh} from "../../../src/words/zh.ts";
import {deriveCatalogue} from "../derive/catalogue.ts";
import {parse} from "../read/parse-folder.ts";
import {context, Fault} from "./expressions/context.ts";
import {bindText, checkClaim, evaluate} from "./interpolate.ts";
import {readStory} from "./read-story.ts";

const {parsed} = parse(city);
if (!parsed.site || !parsed.plan) throw new Error("the fixture city does not parse");
const catalogue = deriveCatalogue(parsed, parsed.site, parsed.plan);
const given = context(catalogue, zh);
const paragraph = catalogue.plan.clauses.find(({kind}) => kind === "paragraph")?.id ?? "";
const at = {file: "stories/x.md", line: 7};

describe("evaluate(expression)", () => {
  test.each([
    ["value green_share_trips anytown 2020", "48.5%"],
    ["value green_share_trips anytown 2022", "超52%"],
    ["value bike_lanes_sum anytown 2023", "约58公里"],
    ["value street_noise_avg anytown 2024", "66.4分贝或66.9分贝"],
    ["number lane_rank anytown latest", "2"],
    ["period lane_rank anytown latest", "2024年"],
    ["change green_share_trips anytown 2020 2024", "9.8个百分点"],
    ["growth cycling_injuries anytown 2020 2023", "17.9%"],
    ["rank green_share_trips anytown 2024 city", "1"],
    ["places green_share_trips 2024 city", "3"],
    ["baseline green_share", "48.5%"],
    ["target green_share", "60%以上"],
    ["target green_share work-list-2022", "62%以上"],
    ["due green_share", "2025年"],
    ["verdict green_share", "达成"],
    [
      "silent tram_satisfaction",
      String(
        catalogue.verdicts.find(({indicator}) => indicator === "tram_satisfaction")?.silent_years
      )
    ],
    ["count indicators", "4"],
    ["count indicators direction=down", "1"],
    ["count indicators direction!=down", "3"],
    ["count indicators id^=tram", "1"],
    ["distinct indicators category", "3"],
    ["name units trams", "安尼城有轨电车与公共交通运营调度中心"],
    ["literal 4·26", "4·26"]
  ])("%s", (expression, text) => {
    expect(evaluate(expression, given).text).toBe(text);
  });

  test.each([
    ["valu green_share_trips anytown 2020", 'unknown word "valu"'],
    ["value green_shar anytown 2020", 'unknown series "green_shar"'],
    ["value green_share_trips nowhere 2020", 'unknown id "nowhere" in geos'],
    ["value green_share_trips anytown 1999", "no figure of green_share_trips for anytown"],
    ["change green_share_trips anytown 2022 2024", "is a bound or a forecast"],
    ["change street_noise_avg anytown 2020 2024", "sources conflict"],
    ["change street_noise_avg anytown 2020 2022", "the method of street_noise_avg changed in 2022"],
    ["change tram_rides anytown 2022 2023-01..2023-06", "different kinds of period"],
    ["baseline tram_satisfaction", "has no base value"],
    ["count nothing", 'unknown table "nothing"'],
    ["count indicators colour=red", 'unknown column of indicators "colour"'],
    [`plan ${paragraph} "words that do not stand there"`, "does not stand in clause"]
  ])("faults on %s", (expression, message) => {
    expect(() => evaluate(expression, given)).toThrow(Fault);
    expect(() => evaluate(expression, given)).toThrow(message);
  });

  const fault = (expression: string, at = given): Fault => {
    try {
      evaluate(expression, at);
    } catch (error) {
      if (error instanceof Fault) return error;
    }
    throw new Error(`no fault: ${expression}`);
  };

  test.each([
    "valu x",
    "value green_shar anytown 2020",
    "value green_share_trips nowhere 2020",
    "value green_share_trips anytown 1999",
    "value tram_satisfaction_score anytown latest",
    "growth street_noise_avg anytown 2020 2024",
    "change green_share_trips anytown 2022 2024",
    "change street_noise_avg anytown 2020 2022",
    "change tram_rides anytown 2022 2023-01..2023-06",
    "places green_share_trips 1999 city",
    "rank green_share_trips anytown 2024 village",
    "baseline tram_satisfaction",
    "implied tram_satisfaction",
    "baseline nothing",
    "target green_share yunland-travel-202",
    "target tram_rides work-list-2022",
    "promise K01",
    "compound tram_satisfaction C03",
    "verdict nothing",
    "covered tram_satisfaction",
    "silent nothing",
    "count nothing",
    "count indicators colour=red",
    "sum indicators name",
    "share gaps id=x",
    "most duties unit chapter=9",
    'plan 1.0.1 "words that do not stand there"',
    "name nothing x",
    "date e99"
  ])("faults on %s in two languages, both with the usage", (expression) => {
    const {message, expected} = fault(expression);
    const [zh = "", en = "", ...more] = message.split("\n");
    expect(more).toEqual([]);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[ -~]*[a-z][ -~]*\.$/u);
    expect(expected.split("\n")[0]).toMatch(/\p{Script=Han}/u);
    expect(expected.split("\n")[1]).toMatch(/^Expected [^\p{Script=Han}]*$/u);
  });

  const toned = (assessment: "neutral" | "off") =>
    context(deriveCatalogue(parsed, {...catalogue.site, assessment}, catalogue.plan), zh);

  test.each([
    ["neutral", "verdict green_share", "有公布值"],
    ["neutral", "verdict tram_satisfaction", "没有查到"],
    ["neutral", "silent tram_satisfaction", "5"],
    ["off", "silent tram_satisfaction", "5"],
    ["off", "count silence kind=indicator unreported=yes", "1"],
    ["off", "target green_share", "60%以上"]
  ] as const)("in %s, [[%s]] says %s", (tone, expression, text) => {
    expect(evaluate(expression, toned(tone)).text).toBe(text);
  });

  test.each([
    ["neutral", "count verdicts status=met"],
    ["off", "count verdicts status=met"],
    ["off", "verdict green_share"],
    ["off", "covered green_share"]
  ] as const)("in %s, [[%s]] is a fault and no false zero", (tone, expression) => {
    expect(fault(expression, toned(tone)).message).toContain("there are no verdicts to use");
  });
});

test("another document's target is said with its bound", () => {
  const [, verdict] = catalogue.verdicts.filter(({indicator}) => indicator === "green_share");
  expect(verdict?.sentence).toMatch(/^2025年目标62%以上，/u);
});

describe("bindText(text)", () => {
  test("fills in a value, links it to its cell and escapes the words around it", () => {
    const bound = bindText("a < [[value green_share_trips anytown 2020]]", given, at);
    expect(bound.text).toBe("a < 48.5%");
    expect(bound.html).toBe(
      'a &lt; <a class="bound" href="/data/series/green_share_trips/#green_share_trips:anytown:2020" data-cells="green_share_trips:anytown:2020">48.5%</a>'
    );
    expect([bound.count, bound.cells]).toEqual([1, ["green_share_trips:anytown:2020"]]);
  });

  test("gives a fault its line and column", () => {
    const {problems} = bindText("one\ntwo [[valu x]]", given, at);
    expect(problems.map(({line, column}) => [line, column])).toEqual([[8, 5]]);
  });
});

describe("checkClaim(claim)", () => {
  test.each([
    ["value green_share_trips anytown 2024 > value green_share_trips anytown 2020", 0],
    ["count indicators = 4", 0],
    ["count indicators >= 5", 1],
    ["number lane_rank anytown 2024 < number lane_rank anytown 2021", 0],
    ["count indicators", 1],
    ["value street_noise_avg anytown 2024 > 1", 1]
  ])("%s", (claim, problems) => {
    expect(checkClaim(claim, given, at)).toHaveLength(problems);
  });
});

const head = `---
title: "到[[end]]"
summary: "[[count indicators]]项"
date: "2026-01-01"
claims:
  - count indicators > 0
---
`;
const read = (body: string, front = head) =>
  readStory({file: "stories/x.md", text: front + body}, given, [{id: "shown"}]);
const found = (text: string, front = head): string[] =>
  read(text, front).problems.map(
    ({line, column, found: what}) =>
      `${String(line)}:${String(column)} ${what.split("\n")[1] ?? "in one language"}`
  );

describe("readStory(file)", () => {
  test("puts figures between the paragraphs and counts what is bound", () => {
    const {story, problems} = read(
      "绿色出行[[value green_share_trips anytown 2020]]。\n\n::figure{shown}\n\n完。\n"
    );
    expect(problems).toEqual([]);
    expect(story?.blocks.map((block) => block.kind)).toEqual(["html", "figure", "html"]);
    expect([story?.bound, story?.title]).toEqual([3, "到2025年"]);
  });

  test("refuses a bare number, with its place", () => {
    expect(found("一共12项。\n")).toEqual(['8:3 the bare number "12".']);
    expect(found("一共１２项。\n")).toEqual(['8:3 the bare number "１２".']);
  });

  test("refuses an unknown figure and an unknown cell", () => {
    expect(found("::figure{hidden}\n")).toEqual(['8:1 unknown figure "hidden".']);
    expect(found("[[value green_share_trips anytown 1999]]\n")[0]).toMatch(/^8:1 .*no figure/u);
  });

  test("refuses a claim that has become false", () => {
    expect(found("完。\n", head.replace("> 0", "> 9"))[0]).toMatch(/^6:5 .* is false: 4 > 9\.$/u);
  });

  test("names every bare number of a line", () => {
    expect(found("12项，8项。\n").map((text) => text.slice(0, 4))).toEqual(["8:1 ", "8:5 "]);
  });

  test("says all of it in two languages, with line and column", () => {
    const problems = [
      ...read("12。[[valu x]]\n\n::figure{hidden}\n").problems,
      ...read("完。\n", head.replace("> 0", "> 9")).problems,
      ...read("完。\n", head.replace("> 0", "+ 9")).problems,
      ...read("完。\n", head.replace("date:", "dates:")).problems,
      ...read("完。\n", head.replace('"2026-01-01"', '"[')).problems,
      ...read("", "完。\n").problems
    ];
    expect(problems.length).toBeGreaterThan(7);
    for (const problem of problems) {
      expect([problem.line, problem.column]).toEqual([expect.any(Number), expect.any(Number)]);
      for (const part of [problem.found, problem.expected, problem.mend].filter(Boolean))
        expect(part).toMatch(/^[^\n]*\p{Script=Han}[^\n]*\n[^\n]+$/u);
    }
  });

  test("holds no pictures, and links lead to pages of the web or of ours", () => {
    const said = (words: string) =>
      read(`${words}\n`).problems.map((one) => one.found.split("\n")[0]);
    expect(said("[甲](https://a.example/x) 和 [乙](/plan/)。")).toEqual([]);
    expect(said("![图](https://evil.example/a.png)")).toEqual([
      '"![图](https://evil.example/a.png)" 是图片，报道里不放图片。'
    ]);
    for (const address of ["javascript:alert", "ftp://a.example/", "//evil.example/"])
      for (const before of ["", "见]", "[乙]"])
        expect(said(`${before}[甲](${address})`)).toEqual([`"${address}" 不能用作链接。`]);
  });

  test("says what curly quotes, tabs and cut values do to front matter, in Chinese", () => {
    const said = (from: RegExp, to: string) =>
      read("完。\n", head.replace(from, to)).problems.map(
        (one) => `${one.line} ${one.found.split("\n")[0]}`
      );
    expect(said(/date: .*/u, "date: “2026-01-01”")[0]).toMatch(/^4 .*date.*2026-01-01/u);
    expect(said(/date: /u, "\tdate: ")[0]).toMatch(/^4 写法有误：缩进用了制表符/u);
    expect(said(/title: .*/u, "title: 甲 #乙丙")[0]).toMatch(/^2 "#乙丙" 会被当作注释丢掉/u);
  });

  test("refuses front matter without claims", () => {
    expect(found("完。\n", head.replace(/claims:\n.*\n/u, ""))[0]).toMatch(/claims/u);
  });

  test("says another number when a cell changes", () => {
    const row = (figure: Observation): Observation =>
      figure.cell === "green_share_trips:anytown:2020" ? {...figure, value: 47.1} : figure;
    const changed = context({...catalogue, observations: catalogue.observations.map(row)}, zh);
    const text = "[[value green_share_trips anytown 2020]]";
    expect([bindText(text, given, at).text, bindText(text, changed, at).text]).toEqual([
      "48.5%",
      "47.1%"
    ]);
  });
});
