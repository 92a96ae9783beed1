// What is said of each slip in an expression that counts or orders: the whole sentence in both languages, read by hand.
import {expect, test} from "vitest";

import {told} from "../../../../src/fixtures/bound-city.ts";

test.each<[expression: string, zh: string, en: string]>([
  [
    "count nothing",
    '没有 "nothing" 这张表。可用：clauses、brackets、duties、units、indicators、commitments、verdicts、silence、observations、series、sources、events、documents、errata。',
    'unknown table "nothing". Expected one of clauses, brackets, duties, units, indicators, commitments, verdicts, silence, observations, series, sources, events, documents, errata.'
  ],
  [
    "count indicators colour=red",
    '没有 "colour" 这一列（indicators）。可用：id、category、name、unit、decimals、direction、nature、kind、baseline、baseline_period、baseline_text、target、target_to、target_period、target_text、bound、series、wording、related、certainty……。',
    'unknown column of indicators "colour". Expected one of id, category, name, unit, decimals, direction, nature, kind, baseline, baseline_period, baseline_text, target, target_to, target_period, target_text, bound, series, wording, related, certainty, ….'
  ],
  [
    "count duties unit",
    '"unit" 不是筛选。应写作 列=值、列!=值 或 列^=开头。',
    '"unit" is no filter. Expected COLUMN=VALUE, != or ^=.'
  ],
  [
    "count duties x=unit=",
    '没有 "x" 这一列（duties）。可用：id、bracket、clause、chapter、section、unit、printed、role、open。',
    'unknown column of duties "x". Expected one of id, bracket, clause, chapter, section, unit, printed, role, open.'
  ],
  [
    "count duties unit=",
    "unit 这一列没有空的格。等号后应有值。",
    "No cell of unit is empty. Expected a value."
  ],
  [
    "count duties unit^=",
    "unit 这一列没有空的格。等号后应有值。",
    "No cell of unit is empty. Expected a value."
  ],
  [
    "count duties unit=patrols",
    '没有 "patrols" 这个值（unit）。可用：budget-review、cyclists、island、lakeside、noise-institute、patrol、school-safety、surveyors、town-councils、trams。是否应为 "patrol"？',
    'unknown value of unit "patrols". Expected one of budget-review, cyclists, island, lakeside, noise-institute, patrol, school-safety, surveyors, town-councils, trams. Did you mean "patrol"?'
  ],
  [
    "count duties chapter=3",
    '没有 "3" 这个值（chapter）。可用：1、2。',
    'unknown value of chapter "3". Expected one of 1, 2.'
  ],
  [
    "count events tags=吵",
    '没有 "吵" 这个值（tags）。可用：政策、工程、噪声。',
    'unknown value of tags "吵". Expected one of those in the Chinese line.'
  ],
  [
    "count events date=20",
    '没有 "20" 这个值（date）。可用：2021、2022-05、2023-04-18、2024-09。是否应为 "2021"、"2022-05"、"2024-09"？',
    'unknown value of date "20". Expected one of 2021, 2022-05, 2023-04-18, 2024-09. Did you mean "2021" or "2022-05" or "2024-09"?'
  ],
  [
    "count events date=2020-1",
    '没有 "2020-1" 这个值（date）。可用：2021、2022-05、2023-04-18、2024-09。是否应为 "2021"、"2023-04-18"？',
    'unknown value of date "2020-1". Expected one of 2021, 2022-05, 2023-04-18, 2024-09. Did you mean "2021" or "2023-04-18"?'
  ],
  [
    "count events date=2020-01-1",
    '没有 "2020-01-1" 这个值（date）。可用：2021、2022-05、2023-04-18、2024-09。是否应为 "2021"、"2023-04-18"？',
    'unknown value of date "2020-01-1". Expected one of 2021, 2022-05, 2023-04-18, 2024-09. Did you mean "2021" or "2023-04-18"?'
  ],
  [
    "count events date=x2020",
    '没有 "x2020" 这个值（date）。可用：2021、2022-05、2023-04-18、2024-09。是否应为 "2021"？',
    'unknown value of date "x2020". Expected one of 2021, 2022-05, 2023-04-18, 2024-09. Did you mean "2021"?'
  ],
  [
    "count events date=2020..",
    '没有 "2020.." 这个值（date）。可用：2021、2022-05、2023-04-18、2024-09。',
    'unknown value of date "2020..". Expected one of 2021, 2022-05, 2023-04-18, 2024-09.'
  ],
  [
    "count duties unit!=cyclists,patrols",
    '没有 "patrols" 这个值（unit）。可用：budget-review、cyclists、island、lakeside、noise-institute、patrol、school-safety、surveyors、town-councils、trams。是否应为 "patrol"？',
    'unknown value of unit "patrols". Expected one of budget-review, cyclists, island, lakeside, noise-institute, patrol, school-safety, surveyors, town-councils, trams. Did you mean "patrol"?'
  ],
  [
    "sum duties unit",
    '"unit" 不是数值列。应为数值列。',
    '"unit" is not a number. Expected a column of numbers.'
  ],
  [
    "sum commitments value",
    '"value" 有空的格，空不是零。应筛选到都有数值的行。',
    '"value" has empty cells. Expected rows that all have a number.'
  ],
  [
    "most duties unit chapter=9",
    '没有 "9" 这个值（chapter）。可用：1、2。',
    'unknown value of chapter "9". Expected one of 1, 2.'
  ],
  [
    "most events tags",
    "工程 与 政策 并列。应有一个最多的。",
    "工程 and 政策 tie. Expected one that leads."
  ],
  [
    "order 最好 duties unit=patrol",
    '没有 "最好" 这个次序的词。可用：最多、最高、最大、最长、最强、居首、首位、榜首、领先、最少、最低、最小、最短、居末、末位、垫底、其次、再次、第一、第二……，前面可加“并列”。',
    "unknown word of order. Expected one of the words in the Chinese line."
  ],
  [
    "order 最多 duties unit=patrol",
    "安尼城交通巡守队不是“最多”。次序是：各街镇（乡）理事会 2、安尼城预算与公共资金评议处 1、慢行之友协会、骑行联盟联合会 1、湖心岛理事会 1、安尼城环湖街区与慢行道路建设管理委员会（桥梁隧道处） 1、安尼城噪声监测与城市声环境研究院 1、安尼城交通巡守队 1、安尼城中小学校与幼儿园出行安全联合办公室 1……。",
    'the word of order is not true of "patrol". Expected a word that is true; the Chinese line gives the order.'
  ],
  [
    "order 居末 duties unit=patrol",
    "安尼城交通巡守队与另外 8 个并列，应写“并列居末”，并把它们都写出来。次序是：各街镇（乡）理事会 2、安尼城预算与公共资金评议处 1、慢行之友协会、骑行联盟联合会 1、湖心岛理事会 1、安尼城环湖街区与慢行道路建设管理委员会（桥梁隧道处） 1、安尼城噪声监测与城市声环境研究院 1、安尼城交通巡守队 1、安尼城中小学校与幼儿园出行安全联合办公室 1……。",
    '"patrol" shares its place with 8 more. Expected a word that is true; the Chinese line gives the order.'
  ],
  [
    "order 并列最多 duties unit=town-councils",
    "各街镇（乡）理事会没有与谁并列。次序是：各街镇（乡）理事会 2、安尼城预算与公共资金评议处 1、慢行之友协会、骑行联盟联合会 1、湖心岛理事会 1、安尼城环湖街区与慢行道路建设管理委员会（桥梁隧道处） 1、安尼城噪声监测与城市声环境研究院 1、安尼城交通巡守队 1、安尼城中小学校与幼儿园出行安全联合办公室 1……。",
    '"town-councils" shares its place with nobody. Expected a word that is true; the Chinese line gives the order.'
  ],
  [
    "order 最多 duties chapter=nobody",
    '里面没有 "nobody"。次序是：任务 9、目标 2。',
    '"nobody" is not among them. Expected a word that is true; the Chinese line gives the order.'
  ],
  [
    "order 最多 commitments kind=rule by=quote",
    '"quote" 不是数值列。by= 后应为数值列。',
    '"quote" is not a number. Expected a column of numbers after by=.'
  ],
  [
    "order 最多 commitments kind=quantified by=value",
    '"value" 有空的格，空不是零。应筛选到都有数值的行。',
    '"value" has empty cells. Expected rows that all have numbers.'
  ]
])("[[%s]]", (expression, inChinese, inEnglish) => {
  expect(told(expression)).toEqual([inChinese, inEnglish]);
});
