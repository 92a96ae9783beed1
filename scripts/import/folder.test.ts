// Plans of odd shapes become whole folders that build at once; all is counted by hand on the texts.
import {readFileSync} from "node:fs";

import {describe, expect, it} from "vitest";

import {nationalPlan} from "../../src/fixtures/national-plan.ts";
import {draftFolder} from "./folder.ts";
import {buildProblems} from "./written/build-problems.ts";

const text = (name: string) =>
  readFileSync(new URL(`../../src/fixtures/plans/${name}.txt`, import.meta.url), "utf8");

/** Chapters, sections, brackets, mentions, of these leads, units, indicators. */
type Counts = [number, number, number, number, number, number, number];

const cases: [name: string, text: string, counts: Counts, site: string[]][] = [
  [
    "no-chapters",
    text("no-chapters"),
    [1, 0, 0, 0, 0, 0, 0],
    ['title: "柳溪乡清洁河道工作安排"', "period_from: 2023", "period_to: 2024"]
  ],
  [
    "running-numbers",
    text("running-numbers"),
    [3, 5, 5, 9, 5, 5, 0],
    ['title: "青禾市夜间公共交通提升方案"', 'approved: "2021-05-06"', "period_to: 2023"]
  ],
  [
    "task-table",
    text("task-table"),
    [3, 2, 6, 7, 3, 5, 3],
    ["period_from: 2025", "period_to: 2032"]
  ],
  [
    "no-indicators",
    text("no-indicators"),
    [2, 0, 4, 8, 1, 5, 0],
    ['approved_by: "白沙市人民政府常务会议"']
  ],
  [
    "future-target",
    text("future-target"),
    [2, 3, 2, 6, 1, 5, 4],
    ['approved_by: "云岭省人民政府"', "period_from: 2023", "period_to: 2040"]
  ],
  [
    "traditional",
    text("traditional"),
    [3, 3, 3, 6, 1, 4, 0],
    ["language: zh-Hant", 'title: "雲灣市公園綠地行動方案"', "period_to: 2026"]
  ],
  ["national", nationalPlan(), [5, 25, 100, 200, 100, 20, 0], ["period_to: 2025"]]
];

describe("draftFolder(raw)", () => {
  it.each(cases)("%s", (_, raw, counts, site) => {
    const drafted = draftFolder(raw);
    if (!drafted) throw new Error("not read as Chinese");
    const {files, plan} = drafted;
    const rows = (path: string) => (files.get(path) ?? "").trim().split("\n").length - 1;
    const kind = (wanted: string) => plan.clauses.filter((one) => one.kind === wanted).length;
    expect([
      ...[kind("chapter"), kind("section"), plan.brackets.length, plan.duties.length],
      plan.duties.filter(({role}) => role === "lead").length,
      ...[rows("plan/units.csv"), rows("indicators.csv")]
    ]).toEqual(counts);
    for (const line of site) expect(files.get("site.yaml")).toContain(line);
    expect(buildProblems(files)).toEqual([]);
  });

  it("gives an elided name its head only within a list of one government", () => {
    const names = (raw: string) => draftFolder(raw)?.files.get("plan/units.csv") ?? "";
    const plan = (bracket: string) =>
      `甲省办事规划\n为办好事，制定本规划。\n一、目标\n事事办好。（${bracket}）\n`;
    expect(names(plan("省教育厅、财政厅负责"))).toContain("省财政厅");
    // One word of government for several places, and a body of the nation that bears the name of its place.
    expect(names(plan("东州、西州市政府，甲州金融监管局、省财政厅负责"))).toContain(
      ",东州市政府,东州,"
    );
    expect(names(plan("省财政厅，甲州金融监管局负责"))).toContain(",甲州金融监管局,,central");
    expect(names(plan("市场监管总局及相关地区负责"))).toMatch(/,市场监管总局,[^]*,相关地区,,coll/u);
    // 市场监管总局 begins with 市 and is of no city.
    expect(names(plan("市场监管总局、税务总局、国务院办公厅负责"))).not.toMatch(
      /市(?:税务|国务院)/u
    );
  });

  it.each<[text: string, row: string]>([
    ["到2027年，新建公园不少于12个", ",新建公园,12,,at_least,个,2027,到2027年"],
    ["沟渠每年清疏不得少于2次", ",沟渠每年清疏,2,,at_least,次,,"],
    ["改造老旧管网300公里以上", ",改造老旧管网,300,,at_least,公里,,"],
    ["2026年6月底前印发办事指南", ",印发办事指南,,,,,2026-06,2026年6月底前"],
    ["2025年底前建成平台，2026年3月底前全面使用", ",全面使用,,,,,2026-03,2026年3月底前"],
    // A year that is compared with is no deadline.
    ["到2027年，用水量比2020年下降16%", ",用水量比2020年下降,16,,exact,%,2027,到2027年"],
    ["救援平均到达时间控制在15分钟内", ",救援平均到达时间,15,,at_most,分钟,,"]
  ])("drafts a promise of %s", (text, row) => {
    const plan = `甲市办事规划（2024—2028年）\n为办好事，制定本规划。\n一、任务\n办好事。${text}。\n`;
    expect(draftFolder(plan)?.files.get("plan/commitments.csv")).toContain(row);
  });

  it.each([
    "对全年登记达10个以上的，优先支持",
    "打造“10分钟便利圈”",
    "分别给予100万元、50万元、20万元资助"
  ])("drafts none of %s", (text) => {
    const plan = `甲市办事规划（2024—2028年）\n为办好事，制定本规划。\n一、任务\n办好事。${text}。\n`;
    expect(draftFolder(plan)?.files.get("plan/commitments.csv")?.trim().split("\n")).toHaveLength(
      1
    );
  });

  it("leaves the number of a line out of what it promises", () => {
    const plan =
      "甲市办事规划（2024—2028年）\n为办好事，制定本规划。\n一、任务\n办好事。\n② 新建公园12个。\n";
    expect(draftFolder(plan)?.files.get("plan/commitments.csv")).toContain(
      ",新建公园12个,新建公园,12,"
    );
  });

  it("takes more of what meets a standard for better, also of what is let out", () => {
    const plan =
      "甲市办事规划（2024—2028年）\n为办好事，制定本规划。\n一、任务\n办好事。\n表1 主要指标\n" +
      "| 指标 | 2024年 | 2028年 |\n| 污水达标排放率（%） | - | 100 |\n| 污水排放量（吨） | - | 20 |\n";
    const indicators = draftFolder(plan)?.files.get("indicators.csv");
    expect(indicators).toContain("污水达标排放率,%,0,up,");
    expect(indicators).toContain("污水排放量,吨,0,down,");
  });

  it("parts a target by kind of place, each with the words printed for it", () => {
    const drafted = draftFolder(
      "甲省绿地规划（2021—2025年）\n为多种树，制定本规划。\n一、目标\n处处有树。\n" +
        "表1 主要指标\n| 指标 | 2020年 | 2025年 |\n" +
        "| 绿地率（%） | 大城≥25 小城≥20 | 大城≥40 小城≥30 |\n| 种树（万棵） | 8 | 12 |\n二、任务\n多种树。\n"
    );
    const indicators = drafted?.files.get("indicators.csv") ?? "";
    expect(indicators).toContain("绿地率（大城）,%,0,up,未写,level,25,2020,大城≥25 小城≥20,40");
    expect(indicators).toContain("绿地率（小城）,%,0,up,未写,level,20,2020,大城≥25 小城≥20,30");
    expect(buildProblems(drafted?.files ?? new Map())).toEqual([]);
  });
});
