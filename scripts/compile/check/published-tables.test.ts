// A plan whose own lines begin with a sign is published as it is; what tables cannot be made with is told by the data step.
import Papa from "papaparse";
import {expect, test} from "vitest";

import {kinds} from "../../../src/charts/kinds/index.ts";
import {silence} from "../../../src/domain/silence.ts";
import {csv as figureCsv} from "../../../src/downloads/figure-csv.ts";
import {csv} from "../../../src/downloads/formats/csv.ts";
import {chapterTables, unitTables} from "../../../src/downloads/partial-tables.ts";
import {published} from "../../../src/downloads/tables.ts";
import {type Edit, edited} from "../../../src/fixtures/edited.ts";
import {deriveCatalogue} from "../derive/catalogue.ts";
import {dryRun} from "../dry-run.ts";
import {compileFigures} from "../figures/compile-figures.ts";
import {parse} from "../read/parse-folder.ts";

/** The same words in the plan and in the text received, which has narrow commas. */
const inPlan = (from: string, to: string): Edit[] => [
  ["plan/plan.md", from, to],
  ["plan/received.txt", from.replaceAll("，", ","), to.replaceAll("，", ",")]
];

/** The imaginary city with a sign at the beginning of every kind of the plan's own words. */
const signed: Edit[] = [
  ...inPlan("到2028年，街道", "－5℃以上，街道"),
  ...inPlan("连通环湖慢行道，", "+5个百分点，"),
  ...inPlan("制定《安尼城慢行道设计导则》", "-5℃以上制定《安尼城慢行道设计导则》"),
  ...inPlan("设立慢行体验中心", "@慢行体验中心"),
  ...inPlan("驿站由街区自管", "=驿站由街区自管"),
  ["plan/plan.md", "| / | 累计120 |", "| － | 累计120 |"],
  ["plan/received.txt", "/ 累计120", "－ 累计120"],
  ["indicators.csv", ",2020,/,120,", ",2020,－,120,"],
  ["plan/errata.csv", "20,驿站由街区自管", "20,=驿站由街区自管"],
  ["plan/commitments.csv", "设立慢行体验中心（试运行）,", "@慢行体验中心（试运行）,"],
  ["changes.csv", "每年整修10处", "-10处"]
];

/** The catalogue of the edited city, and its figures. */
function derived(edits: readonly Edit[]) {
  const {parsed} = parse(edited(edits));
  if (!parsed.site || !parsed.plan) throw new Error("the city does not parse");
  const catalogue = deriveCatalogue(parsed, parsed.site, parsed.plan);
  return {catalogue, ...compileFigures(catalogue, parsed.figures, kinds)};
}

/** What the data step finds: the place and the Chinese sentence. */
function found(edits: readonly Edit[]): string[] {
  const {facts, prose} = dryRun(edited(edits));
  return [...facts, ...prose].map(
    ({file, line, column, found: said}) =>
      `${file}:${String(line)} ${String(column)} ${said.split("\n")[0] ?? ""}`
  );
}

/** The cells of a column as the file prints them, where they begin with an apostrophe. */
function marked(text: string, column: string): string[] {
  const {data} = Papa.parse<Record<string, string>>(text, {header: true});
  return data.flatMap((row) => (row[column]?.startsWith("'") ? [row[column]] : []));
}

test("lines of the plan that begin with a sign are no fault, and every table is written", () => {
  expect(found(signed)).toEqual([]);
  const {catalogue} = derived(signed);
  const tables = published(catalogue, silence(catalogue));
  const cells = (name: string, column: string) => {
    const table = tables[name];
    if (!table) throw new Error(name);
    return marked(csv(table), column);
  };
  expect(cells("clauses", "text").map((words) => words.slice(0, 7))).toEqual([
    "'－5℃以上，",
    "'+5个百分点",
    "'=驿站由街区",
    "'-5℃以上制",
    "'@慢行体验中"
  ]);
  expect(cells("indicators", "baseline_text")).toEqual(["'－"]);
  expect(cells("commitments", "quote")).toEqual(["'@慢行体验中心（试运行）"]);
  expect(cells("errata", "found")).toEqual(["'=驿站由街区自管"]);
  expect(cells("changes", "old")).toEqual(["'-10处"]);
  const parts = [...chapterTables(catalogue), ...unitTables(catalogue)];
  const texts = parts.flatMap(({table}) => marked(csv(table), "text"));
  expect(texts.filter((words) => words.startsWith("'+5个百分点")).length).toBeGreaterThan(1);
});

test("the tables go back as they were downloaded, without the mark before such words", () => {
  const {catalogue} = derived(signed);
  const {commitments, errata} = published(catalogue, silence(catalogue));
  if (!commitments || !errata) throw new Error("no tables");
  const bytes = (text: string) => new TextEncoder().encode(text);
  const {parsed, facts, prose} = dryRun(
    new Map(edited(signed))
      .set("plan/commitments.csv", bytes(csv(commitments)))
      .set("plan/errata.csv", bytes(csv(errata)))
  );
  expect([...facts, ...prose]).toEqual([]);
  const quotes = parsed.tables.commitments.rows.map(({quote}) => quote);
  expect(quotes).toContain("@慢行体验中心（试运行）");
  expect(parsed.tables.errata.rows.map(({found}) => found)).toContain("=驿站由街区自管");
});

test("a figure of such words is written too", () => {
  const {figures, problems} = derived(signed);
  expect(problems).toEqual([]);
  const drawn = figures.map((figure) => figureCsv(figure)).join("");
  expect(drawn).toContain(",'－5℃以上");
});

test("what an editor types may not begin with a sign, told with line and column", () => {
  expect(found([["indicators.csv", "出行,新建自行车道", "出行,=新建自行车道"]])).toContain(
    'indicators.csv:3 3 name "=新建自行车道" 以 =、+、-、@ 开头，电子表格会当作公式。'
  );
  // Nor with the mark before it that our downloads put there.
  expect(found([["indicators.csv", "出行,新建自行车道", "出行,'=新建自行车道"]])).toContain(
    'indicators.csv:3 3 name "=新建自行车道" 以 =、+、-、@ 开头，电子表格会当作公式。'
  );
});

test("an entry of the record that stands twice is found by the data step", () => {
  const line = "2026-05-20,added,green_share_trips,green_share_trips:anytown:2025,,60.4,年报公布\n";
  expect(found([["changes.csv", line, `${line}${line}`]])).toEqual([
    'changes.csv:5 1 date 数据表 changes，行 ["2026-05-20","added","green_share_trips","年报公布"]，列 date kind subject reason：主键重复。'
  ]);
});

test("two places may not share the columns of the wide tables", () => {
  const named = (id: string): Edit[] => [
    ["geos.csv", "old-harbour", id],
    ["statistics/residents_total.csv", "old-harbour", id]
  ];
  expect(found(named("Anytown"))).toEqual([
    'geos.csv:6 1 id "Anytown" 在宽表里的列名与 "anytown" 的相同。'
  ]);
  expect(found(named("period"))).toEqual([
    'geos.csv:6 1 id "period" 在宽表里的列名与 "period" 的相同。'
  ]);
});
