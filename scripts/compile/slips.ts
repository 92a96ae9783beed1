// For tests: slips of an editor's hand in the files of the imaginary city, and what must be said of each.
import {join} from "node:path";

import {readFolder} from "./read.ts";

const city = join(import.meta.dirname, "../../src/fixtures/anytown");

/** What is replaced by what in a file; bytes replace the whole file, a null takes it away. */
export type Edit = [file: string, from: string | RegExp, to: string | Uint8Array | null];

const rank = "statistics/lane_rank.csv";
const rides = "statistics/tram_rides.csv";
const green = "statistics/green_share_trips.csv";
const promises = "plan/commitments.csv";
const story = "stories/green-streets.md";
const bytes = (file: string) => readFolder(city).get(file) ?? new Uint8Array();

/** A slip in one file, and each problem it must give: place and English sentence, by its beginning. */
export const slips: [title: string, edit: Edit, ...found: string[]][] = [
  ["a missing file", ["documents.csv", "", null], "documents.csv:- The file is missing."],
  ["a plan that is missing", ["plan/plan.md", "", null], "plan/plan.md:- The file is missing."],
  [
    "a missing column",
    ["glossary.csv", /^(.*?),.*?,/gm, "$1,"],
    'glossary.csv:1 The column "term" is missing.'
  ],
  ["an unknown column", [rank, /(.)$/gm, "$1,x"], `${rank}:1 13 x Unknown column "x".`],
  [
    "a row too narrow",
    ["sources.csv", "s6,双河城晚报,", "s6,"],
    "sources.csv:7 The row has 5 cells."
  ],
  ["a row too wide", [rank, "anytown,2023,", "anytown,2023,,"], `${rank}:3 The row has 13 cells.`],
  [
    "text where a number belongs",
    [rank, "2023,year,3", "2023,year,三"],
    `${rank}:3 4 value "三" is not a number.`
  ],
  [
    "full-width digits",
    [rank, "2023,year,3", "2023,year,３"],
    `${rank}:3 4 value "３" has full-width characters.`
  ],
  [
    "a thousands separator",
    [rides, "402.5", '"1,402.5"'],
    `${rides}:4 4 value "1,402.5" has thousands separators.`
  ],
  ["a blank cell", [rides, "402.5", ""], `${rides}:4 4 value The cell is blank.`],
  [
    "a duplicate key",
    ["glossary.csv", "lead,", "box,"],
    'glossary.csv:4 1 id "box" already stands on line 2.'
  ],
  [
    "a dangling id",
    [rank, "3,exact,,,s5", "3,exact,,,s55"],
    `${rank}:3 8 source There is no "s55" in sources.csv.`
  ],
  [
    "an unused id",
    ["geos.csv", /$/, "nowhere,无有城,city,\n"],
    'geos.csv:9 1 id Nothing refers to "nowhere".'
  ],
  [
    "an impossible month",
    [rank, "anytown,2023,", "anytown,2023-13,"],
    `${rank}:3 2 period "2023-13" has no month 13.`
  ],
  [
    "a period that ends before it starts",
    [rides, "2023-01..2023-06", "2023-06..2023-01"],
    `${rides}:5 2 period "2023-06..2023-01" ends before it starts, or at once.`
  ],
  [
    "a quote that is not in its clause",
    [promises, "示范段3条,", "示范段4条,"],
    `${promises}:5 4 quote "建成环湖示范段4条" does not stand in clause box1.1.`
  ],
  [
    "a quote that is there more than once",
    [promises, ",公布噪声地图,", ",噪,"],
    `${promises}:6 4 quote "噪" stands 3 times in clause 2.2.1.`
  ],
  [
    "bytes that are not UTF-8",
    ["events.csv", "", Buffer.concat([bytes("events.csv"), Buffer.from([0xb5, 0xda, 0x0a])])],
    'events.csv:6 1 The line is not UTF-8; read as GBK it says "第".'
  ],
  [
    "a unit nobody knows",
    ["plan/units.csv", "巡守队", "巡逻队"],
    'plan/plan.md:28 30 The unit bracket names "安尼城交通巡守队", which no unit is called.'
  ],
  [
    "a heading out of order",
    ["plan/plan.md", "## 第二章", "## 第三章"],
    'plan/plan.md:22 4 The heading prints "第三章".',
    "plan/received.txt:13 2 With the errata undone"
  ],
  [
    "words of the plan changed in silence",
    ["plan/plan.md", "五年累计", "五年合计"],
    "plan/received.txt:6 41 With the errata undone"
  ],
  [
    "a target without a year",
    ["indicators.csv", ",60,,2025,", ",60,,,"],
    "indicators.csv:2 14 target_period The cell is blank."
  ],
  [
    "a rule that does not fit its indicator",
    ["indicators.csv", "60以上,at_least", "60以上,at_most"],
    'indicators.csv:2 16 bound The bound "at_most" goes against the direction "up": no rule fits.'
  ],
  [
    "a shape of target nobody knows",
    ["indicators.csv", "引导性,level,48.5", "引导性,levels,48.5"],
    'indicators.csv:2 8 kind "levels" is not one of the words.'
  ],
  [
    "an event on a day that no calendar has",
    ["events.csv", "2023-04-18", "2023-02-30"],
    'events.csv:4 2 date "2023-02-30" has no day 30.'
  ],
  [
    "a story that names a figure that is not there",
    [story, "::figure{targets}", "::figure{target}"],
    `${story}:16 1 unknown figure "target".`
  ],
  [
    "a story that names a cell that is not there",
    [
      story,
      "上升[[change green_share_trips anytown 2020 2025]]",
      "上升[[change green_share_trips anytown 2019 2025]]"
    ],
    `${story}:10 269 [[change green_share_trips anytown 2019 2025]]: no figure of green_share_trips for anytown in "2019".`
  ],
  [
    "a title that a changed figure makes false",
    [green, "anytown,2024,year,58.3", "anytown,2024,year,61.3"],
    `${story}:7 5 the claim "value green_share_trips anytown 2025 > value green_share_trips anytown 2024" is false: 60.4 > 61.3.`
  ],
  [
    "a story with a number of its own",
    [story, "两个目标不同", "2个目标不同"],
    `${story}:14 65 the bare number "2".`
  ],
  [
    "a target without its document",
    [green, "A,work-list-2022", "A,"],
    `${green}:7 11 document A target needs the document that sets it.`
  ]
];
