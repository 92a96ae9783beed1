// The whole way from a data folder to typed JSON, on the imaginary city and on slips of the hand in it.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterAll, beforeAll, describe, expect, it} from "vitest";

import {catalogue as schema} from "../../src/model/catalogue.ts";
import {buildData} from "../build-data.ts";
import type {Problem} from "./problem.ts";
import {readFolder} from "./read.ts";

const city = join(import.meta.dirname, "../../src/fixtures/anytown");
const folder = mkdtempSync(join(tmpdir(), "anytown-"));
const data = join(folder, "in");
const generated = join(folder, "out");
const build = () => buildData({data, generated});

/** Every generated file with its bytes and the time it was written. */
const written = () =>
  readdirSync(generated).map((name) => {
    const path = join(generated, name);
    return [name, readFileSync(path, "utf8"), statSync(path).mtimeMs];
  });

/** `file:line column` and the English sentence of what was found. */
const short = ({file, line, column, found}: Problem) =>
  [`${file}:${line ?? "-"}`, ...(column === null ? [] : [column]), found.split("\n").at(-1)].join(
    " "
  );

type Edit = [file: string, from: string | RegExp, to: string | Uint8Array | null];

/** Carries out edits, each of which must change its file; a null takes the file away. */
function edit(edits: readonly Edit[]): void {
  for (const [file, from, to] of edits) {
    const path = join(data, file);
    if (to === null) rmSync(path);
    else if (to instanceof Uint8Array) writeFileSync(path, to);
    else {
      const text = readFileSync(path, "utf8");
      const edited = text.replace(from, to);
      expect(edited, `edit of ${file}`).not.toBe(text);
      writeFileSync(path, edited);
    }
  }
}

const mend = () => {
  rmSync(data, {recursive: true, force: true});
  cpSync(city, data, {recursive: true});
};

beforeAll(mend);
afterAll(() => {
  rmSync(folder, {recursive: true});
});

describe("the imaginary city", () => {
  it("builds without problems", () => {
    const result = build();
    expect(result.problems).toEqual([]);
    expect(result.counts).toMatchObject({
      chapters: 2,
      sections: 2,
      paragraphs: 6,
      boxes: 1,
      "box items": 3,
      brackets: 5,
      mentions: 11,
      "lead mentions": 2,
      units: 10,
      indicators: 4,
      observations: 46
    });
  });

  it("gives a catalogue of its schema", () => {
    const text = readFileSync(join(generated, "catalogue.json"), "utf8");
    expect(schema.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  it("writes nothing anew where nothing changed", () => {
    const before = written();
    expect(build().changed).toEqual([]);
    expect(written()).toEqual(before);
  });

  it("has one of everything that needs care", () => {
    const {observations, units, sources, events, plan} = schema.parse(
      JSON.parse(readFileSync(join(generated, "catalogue.json"), "utf8"))
    );
    const kinds = (values: readonly string[]) => [...new Set(values)].sort();
    expect(kinds(observations.map((one) => one.qualifier))).toHaveLength(4);
    expect(kinds(observations.map((one) => one.period_kind))).toHaveLength(5);
    expect(observations.filter((one) => one.conflict)).toHaveLength(2);
    expect(observations.some((one) => one.date_inferred)).toBe(true);
    expect(kinds(observations.map((one) => one.document ?? ""))).toHaveLength(3);
    expect(kinds(sources.map((one) => one.url_kind))).toHaveLength(3);
    expect(kinds(events.map((one) => String(one.date.length)))).toEqual(["10", "4", "7"]);
    expect(units.some((one) => one.collective)).toBe(true);
    expect(units.some((one) => /（.*）/.test(one.name))).toBe(true);
    expect(kinds(plan.duties.map((one) => one.role))).toHaveLength(3);
    expect(plan.brackets.some((one) => one.open)).toBe(true);
  });
});

const rank = "statistics/lane_rank.csv";
const rides = "statistics/tram_rides.csv";
const green = "statistics/green_share_trips.csv";
const promises = "plan/commitments.csv";
const story = "stories/green-streets.md";
const bytes = (file: string) => readFolder(city).get(file) ?? new Uint8Array();

const slips: [title: string, edit: Edit, ...found: string[]][] = [
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

describe("a slip of the hand is named with its place, and nothing is written", () => {
  it.each(slips)("%s", (_title, one, ...found) => {
    mend();
    const before = written();
    edit([one]);
    const {problems, counts, changed} = build();
    expect(problems.map(short)).toEqual(
      found.map((text) => expect.stringContaining(text) as string)
    );
    expect([counts, changed]).toEqual([null, []]);
    expect(written()).toEqual(before);
  });
});

describe("many slips at once", () => {
  it("are all found, sorted, and the last good files stay", () => {
    mend();
    const before = written();
    // One slip a file. Without the plan no quote can be looked up, and whether an id is unused cannot
    // be said while other files are faulty; nor are stories read on faulty facts.
    const fit = slips.filter(
      ([title]) => !/a plan that is missing|an unused id|^a story|^a title/.test(title)
    );
    const some = fit.filter(
      ([, [file]], index) => fit.findIndex(([, [other]]) => other === file) === index
    );
    expect(some.length).toBeGreaterThan(8);
    edit(some.map(([, one]) => one));
    const found = build().problems.map(short);
    const expected = some.flatMap(([, , ...texts]) => texts);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(
      expect.arrayContaining(expected.map((text) => expect.stringContaining(text) as string))
    );
    const files = found.map((text) => text.slice(0, text.indexOf(":")));
    expect(files).toEqual([...files].sort());
    expect(written()).toEqual(before);
  });

  it("leave no trace once they are mended", () => {
    mend();
    const result = build();
    expect([result.problems, result.changed]).toEqual([[], []]);
  });
});
