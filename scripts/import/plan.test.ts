import {readFileSync} from "node:fs";

import {describe, expect, it} from "vitest";

import {parsePlan} from "../compile/plan/plan.ts";
import {draftPlan} from "./plan.ts";
import {draftUnits, unitsTable} from "./units.ts";

const raw = `首页 > 文件
关于《甲城办事规划》的通知
经会议审议通过,现印发给你们。
甲城办事规划
为办好事,制定本规划。
一、目标
到期末,事事办好,一件不漏。
主要指标
类别 指标 期初 期末
二、任务
(一)加快办。凡事当日办。(市甲局牵头,市乙局(丙局)、各街道等配合)
专栏1 加快工程 先办急事。
再办要事,三天1,200件。
末项在此。正文在此。(责任单位:市甲局；市乙局)
(三)慢慢办。
细活慢办。(市甲局落实)
`;

const says = (text: string) =>
  draftPlan(text).doubts.map(({line, what}) => `${line ?? "-"} ${what.split("\n")[1]}`);

describe("draftPlan(raw)", () => {
  it("sets out title, approval, chapters, sections, boxes and paragraphs", () => {
    expect(draftPlan(raw).markdown.split("\n\n")).toEqual([
      "# 甲城办事规划",
      "> 经会议审议通过，现印发给你们。",
      "为办好事，制定本规划。",
      "## 一、目标",
      "到期末，事事办好，一件不漏。",
      "主要指标",
      "类别 指标 期初 期末",
      "## 二、任务",
      "### （一）加快办。",
      "凡事当日办。（市甲局牵头，市乙局（丙局）、各街道等配合）",
      "::: box 专栏1 加快工程",
      "- 先办急事。",
      "- 再办要事，三天1,200件。",
      ":::",
      "末项在此。正文在此。（责任单位：市甲局；市乙局）",
      "### （三）慢慢办。",
      "细活慢办。（市甲局落实）\n"
    ]);
  });

  it.each([
    ["signs it widened", "- 19 half-width"],
    ["lines it left out", '1 Left out of the plan: "首页 > 文件"'],
    ["the title of a table", "8 The line may be part of a table"],
    ["the cells of a table", "9 The line may be part of a table"],
    ["a heading parted from its text", "11 Heading and text share a line"],
    ["a title parted from its item", "12 Title and first item share a line"],
    ["an item that may be glued to a paragraph", "14 The box was ended before this line"],
    ["a number out of order", "15 The section prints （三） and is number 2"]
  ])("doubts %s", (_what, doubt) => {
    expect(says(raw).filter((one) => one.startsWith(doubt))).toHaveLength(1);
  });

  it("has no doubt about a sound text in full-width signs", () => {
    const sound =
      "甲城办事规划\n为办好事，制定本规划。\n第一章 目标\n第一节 总\n事事办好。\n专栏一 急事\n先办。";
    expect(says(sound)).toEqual([]);
    expect(draftPlan(sound).markdown).toContain("::: box 专栏一 急事\n\n- 先办。\n\n:::");
  });

  it("says where there is nothing to find", () => {
    expect(says("甲乙丙")).toEqual(["- No line starts a first chapter.", "- No title was found."]);
  });
});

describe("draftUnits(markdown)", () => {
  const {units, doubts} = draftUnits(draftPlan(raw).markdown);

  it("names each unit once, in the order of the text", () => {
    expect(units.map((one) => [one.id, one.name, one.kind, one.collective])).toEqual([
      ["unit-01", "市甲局", "government", false],
      ["unit-02", "市乙局（丙局）", "government", false],
      ["unit-03", "各街道", "collective", true],
      ["unit-04", "市乙局", "government", false]
    ]);
  });

  it("doubts two names that may be one body", () => {
    expect(doubts.map((one) => one.what.split("\n")[1])).toEqual([
      "市乙局（丙局） and 市乙局 may be one body: if so make one an alias."
    ]);
  });

  it("writes a table with every column of a unit", () => {
    expect(unitsTable(units).split("\n").slice(0, 2)).toEqual([
      "id,name,aliases,kind,parent,collective,note",
      "unit-01,市甲局,,government,,,"
    ]);
  });
});

describe("the draft of the text received", () => {
  const received = new URL("../../data/plan/received.txt", import.meta.url);
  const {markdown, doubts} = draftPlan(readFileSync(received, "utf8"));
  const {units} = draftUnits(markdown);
  const {plan, problems} = parsePlan(markdown, "plan.md", units);
  const kinds = (kind: string) => plan.clauses.filter((one) => one.kind === kind).length;

  it("is read without problems", () => {
    expect(problems).toEqual([]);
  });

  it.each([
    ["chapters", kinds("chapter"), 9],
    ["sections", kinds("section"), 25],
    ["boxes", kinds("box"), 9],
    ["box items but for the five glued ones", kinds("box_item"), 32 - 5],
    ["unit brackets", plan.brackets.length, 39],
    ["mentions", plan.duties.length, 210],
    ["names, variants not yet merged", units.length, 41],
    [
      "doubts about the five glued lines",
      doubts.filter((d) => d.what.includes("part them")).length,
      5
    ]
  ])("finds the %s", (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  it("has the boxes' titles and the plan's own as they were set by hand", () => {
    const {plan: set} = parsePlan(
      readFileSync(new URL("../../data/plan/plan.md", import.meta.url), "utf8"),
      "plan.md",
      units
    );
    const titles = (of: typeof plan) =>
      of.clauses.filter((one) => one.kind === "box").map((one) => one.title);
    expect(titles(plan)).toEqual(titles(set));
    expect([plan.title, plan.approval, plan.preamble]).toEqual([
      set.title,
      set.approval,
      set.preamble
    ]);
  });
});
