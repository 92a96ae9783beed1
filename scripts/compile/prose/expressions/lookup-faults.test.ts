// What is said of each slip in an expression that looks something up: the whole sentence in both languages, read by hand.
import {expect, test} from "vitest";

import {
  catalogue,
  cityWith,
  green,
  said,
  told,
  toned
} from "../../../../src/fixtures/bound-city.ts";
import {evaluate} from "../interpolate.ts";
import {Fault} from "./context.ts";

test.each<[expression: string, zh: string, en: string]>([
  [
    "value tram_rides anytown",
    "少了 PERIOD|first|latest。几个词都要写全。",
    "PERIOD|first|latest is missing. Expected every word."
  ],
  [
    "value tram_rides anytown 2021 2020",
    '多了 "2020"。不能有多余的词。',
    '"2020" is too much. Expected no more words.'
  ],
  [
    "target green_share work-list-2022 2025",
    '多了 "2025"。不能有多余的词。',
    '"2025" is too much. Expected no more words.'
  ],
  [
    "value tram_ride anytown 2021",
    '没有统计项 "tram_ride"。应为 series.csv 的一个代码。是否应为 "tram_rides"？',
    'unknown series "tram_ride". Expected an id of series.csv. Did you mean "tram_rides"?'
  ],
  [
    "value anytown tram_rides 2021",
    '没有统计项 "anytown"。应为 series.csv 的一个代码。"anytown" 是 geos 的代码，写的位置不对。',
    'unknown series "anytown". Expected an id of series.csv. "anytown" is an id of geos: it stands in the wrong place.'
  ],
  [
    "value tram_rides anytwn 2021",
    'geos 里没有 "anytwn"。应为 geos 的一个代码。是否应为 "anytown"？',
    'unknown id "anytwn" in geos. Expected an id of geos. Did you mean "anytown"?'
  ],
  [
    "value tram_rides anytown 1999",
    'anytown 的 tram_rides 在 "1999" 没有查到数。有数值的时期：2020、2021、2022、2023-01..2023-06、2023、2024。',
    'no figure of tram_rides for anytown in "1999". Expected one of 2020, 2021, 2022, 2023-01..2023-06, 2023, 2024.'
  ],
  [
    "value tram_satisfaction_score anytown latest",
    'anytown 的 tram_satisfaction_score 在 "latest" 没有查到数。应为有公布值的统计项和地区。',
    'no figure of tram_satisfaction_score for anytown in "latest". Expected a series and a place with figures.'
  ],
  [
    "rank street_noise_avg anytown 2024 city",
    "anytown 的 street_noise_avg 在 2024 有互相冲突的数值。应为只有一个数值的时期。",
    "sources conflict on street_noise_avg for anytown in 2024. Expected a single figure."
  ],
  [
    "rank green_share_trips anytown 2024 village",
    '没有 "village" 一级的地区。可用：nation、province、city、district、cluster。',
    'no place of level "village". Expected one of nation, province, city, district, cluster.'
  ],
  [
    "change green_share_trips anytown 2022 2024",
    "green_share_trips:anytown:2022 是界限或预计数。计算须用确数。",
    "green_share_trips:anytown:2022 is a bound or a forecast. Expected an exact figure to reckon with."
  ],
  [
    "change street_noise_avg anytown 2020 2022",
    "street_noise_avg 的统计方法在 2022 有变更。应取变更同一侧的两个数值。",
    "the method of street_noise_avg changed in 2022. Expected two figures on the same side of the change."
  ],
  [
    "change tram_rides anytown 2022 2023-01..2023-06",
    "tram_rides:anytown:2022 与 tram_rides:anytown:2023-01..2023-06 的时期类别不同。应为同一类时期。",
    "tram_rides:anytown:2022 and tram_rides:anytown:2023-01..2023-06 are of different kinds of period. Expected one kind."
  ],
  [
    "growth tram_ride anytown 2022 2023",
    '没有统计项 "tram_ride"。应为 series.csv 的一个代码。是否应为 "tram_rides"？',
    'unknown series "tram_ride". Expected an id of series.csv. Did you mean "tram_rides"?'
  ],
  [
    "places green_share_trips 1999 city",
    'green_share_trips 在 "1999" 没有查到数。应为有公布值的时期。',
    'no figure of green_share_trips in "1999". Expected a period with figures.'
  ],
  [
    "places green_share 2024 city",
    '没有统计项 "green_share"。应为 series.csv 的一个代码。"green_share" 是 indicators 的代码，写的位置不对。',
    'unknown series "green_share". Expected an id of series.csv. "green_share" is an id of indicators: it stands in the wrong place.'
  ],
  [
    "baseline tram_satisfaction",
    "tram_satisfaction 没有基期值。应为有基期值的指标。",
    "tram_satisfaction has no base value. Expected an indicator with one."
  ],
  [
    "baseline tram_rides",
    'indicators 里没有 "tram_rides"。应为 indicators 的一个代码。"tram_rides" 是 series 的代码，写的位置不对。',
    'unknown id "tram_rides" in indicators. Expected an id of indicators. "tram_rides" is an id of series: it stands in the wrong place.'
  ],
  [
    "implied tram_satisfaction",
    "tram_satisfaction 没有基期值。应为有基期值的指标。",
    "tram_satisfaction has no base value. Expected an indicator with one."
  ],
  [
    "target green_share nothing",
    'documents 里没有 "nothing"。应为 documents 的一个代码。',
    'unknown id "nothing" in documents. Expected an id of documents.'
  ],
  [
    "target tram_rides work-list-2022",
    "work-list-2022 没有给 tram_rides 定目标。应为定了目标的文件。",
    "work-list-2022 sets no target for tram_rides. Expected a document that sets one."
  ],
  [
    "promise K01",
    "K01 没有写数字。应为写了数字的承诺。",
    "K01 promises no number. Expected a quantified promise."
  ],
  [
    "promise K99",
    'commitments 里没有 "K99"。应为 commitments 的一个代码。',
    'unknown id "K99" in commitments. Expected an id of commitments.'
  ],
  [
    "compound tram_satisfaction C03",
    "tram_satisfaction 或 C03 缺少数字。应有基期值和年增幅。",
    "tram_satisfaction or C03 lacks a number. Expected a base value and a yearly rate."
  ],
  [
    "verdict nothing",
    '"nothing" 没有结论。应为指标，或统计项和定目标的文件。',
    'no verdict on "nothing". Expected an indicator, or a series and its document.'
  ],
  [
    "covered tram_satisfaction",
    "tram_satisfaction 没有可算的路程。应为有基期值和确数的指标。",
    "no share is defined for tram_satisfaction. Expected an indicator with a base and an exact figure."
  ],
  [
    "silent nothing",
    'indicators 里没有 "nothing"。应为 indicators 的一个代码。',
    'unknown id "nothing" in indicators. Expected an id of indicators.'
  ],
  [
    'plan 1.0.1 "没有的话"',
    '条款 1.0.1 里没有 "没有的话"。应为条款原文，一字不差。',
    '"没有的话" does not stand in clause 1.0.1. Expected words of the clause, verbatim.'
  ],
  [
    'plan 1.0.1 ""',
    '条款 1.0.1 里没有 ""。应为条款原文，一字不差。',
    '"" does not stand in clause 1.0.1. Expected words of the clause, verbatim.'
  ],
  [
    "plan 9.9.9 话",
    'clauses 里没有 "9.9.9"。应为 clauses 的一个代码。',
    'unknown id "9.9.9" in clauses. Expected an id of clauses.'
  ],
  [
    "name nothing x",
    '没有 "nothing" 这张表。可用：units、indicators、series、geos、documents。',
    'unknown table "nothing". Expected one of units, indicators, series, geos, documents.'
  ],
  [
    "name units x",
    'units 里没有 "x"。应为 units 的一个代码。',
    'unknown id "x" in units. Expected an id of units.'
  ],
  [
    "date e99",
    'events 里没有 "e99"。应为 events 的一个代码。',
    'unknown id "e99" in events. Expected an id of events.'
  ],
  [
    "quote C99",
    'commitments 里没有 "C99"。应为 commitments 的一个代码。',
    'unknown id "C99" in commitments. Expected an id of commitments.'
  ]
])("[[%s]]", (expression, inChinese, inEnglish) => {
  expect(told(expression)).toEqual([inChinese, inEnglish]);
});

test.each([
  ["neutral", "count verdicts"],
  ["off", "verdict green_share"],
  ["off", "covered green_share"]
] as const)("where nothing is judged (%s), [[%s]] says so", (assessment, expression) => {
  expect(told(expression, toned(assessment))).toEqual([
    "site.yaml 的 assessment 不是 full，没有可用的结论。应改用不下结论的写法，例如 count silence kind=indicator unreported=yes。",
    "assessment in site.yaml is not full: there are no verdicts to use. Expected an expression without verdicts, such as count silence kind=indicator unreported=yes."
  ]);
});

test("an unknown word is told with the nearest, and with all there are", () => {
  const run = () => evaluate("valeu x", cityWith());
  expect(run).toThrow(Fault);
  try {
    run();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    expect(fault.message).toBe(
      '[[valeu x]] 里没有 "valeu" 这个词。\nunknown word "valeu" in [[valeu x]].'
    );
    expect(fault.mend).toBe('是否应为 "value"？\nDid you mean "value"?');
    const all =
      "value number period change growth rank places baseline target promise compound implied due verdict covered silent count distinct share sum most order ranked plan quote name date approved base end literal";
    expect(fault.expected).toBe(
      `可用：${all.replaceAll(" ", "、")}。\nExpected one of ${all.replaceAll(" ", ", ")}.`
    );
  }
});

test.each([
  [
    "share events grade=A",
    {events: []},
    "events 是空表。应为有行的表。",
    "events is empty. Expected a table with rows."
  ],
  [
    "most events tags date=1999",
    {},
    "筛选后没有剩下的行。应有可数的行。",
    "nothing to count. Expected rows."
  ],
  [
    "growth green_share_trips anytown 2020 2024",
    green(["anytown", 0, "exact", "2020"], ["anytown", 5]),
    "green_share_trips:anytown:2020 不大于零。增幅须从大于零的数算起。",
    "green_share_trips:anytown:2020 is not above zero. Expected a base above zero."
  ],
  [
    "rank green_share_trips anytown 2024 city",
    green(["anytown", 5], ["hillford", 4, "at_least"]),
    "green_share_trips:hillford:2024 是界限或预计数，名次定不下来。排名次须用确数。",
    "green_share_trips:hillford:2024 is a bound or a forecast: the place is open. Expected exact figures to rank."
  ],
  [
    "silent tram_satisfaction",
    {
      indicators: catalogue.indicators.map((row) => ({...row, baseline_period: null})),
      observations: []
    },
    "tram_satisfaction 没有可算的空白年数。应为有基期的指标。",
    "no silence is known for tram_satisfaction. Expected an indicator with a base."
  ]
])("[[%s]] where the data allow no answer", (expression, more, inChinese, inEnglish) => {
  expect(told(expression, cityWith(more))).toEqual([inChinese, inEnglish]);
});

test("a chapter, a section and a flag may be asked for though no row has them", () => {
  const bare = {plan: {...catalogue.plan, duties: []}};
  for (const filter of ["chapter=2", "section=2.1", "role=lead", "open=yes", "unit=patrol"])
    expect(said(`count duties ${filter}`, bare)).toBe("0");
  expect(() => said("count duties section=2", bare)).toThrow('unknown value of section "2".');
  expect(() => said("count duties chapter=2.1", bare)).toThrow('unknown value of chapter "2.1".');
});

test("marks within a quotation become single ones", () => {
  const [first, ...rest] = catalogue.commitments;
  if (!first) throw new Error("no promise");
  const commitments = [{...first, quote: "建成“绿道”"}, ...rest];
  expect(said("quote C01", {commitments})).toBe("“建成‘绿道’”");
});

test("the target and the verdict are those of the document asked for, among several", () => {
  const [figure] = green(["anytown", 9]).observations;
  if (!figure) throw new Error("no figure");
  const report = {...figure, document: "work-list-2022"};
  const aim = {...figure, value: 7, period_kind: "target" as const, document: "work-list-2022"};
  const later = {...aim, value: 8, document: "yunland-travel-2025"};
  const more = {observations: [report, later, aim]};
  expect(said("target green_share work-list-2022", more)).toBe("7%");
  const documents = [...catalogue.documents].reverse();
  const verdicts = [...catalogue.verdicts].reverse();
  expect(said("verdict green_share", {documents, verdicts})).toBe("达成");
});
