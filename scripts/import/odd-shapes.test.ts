// Shapes that plans are printed in and that were once lost or misread, each in a few invented lines.
import {expect, it} from "vitest";

import {type DraftedFolder, draftFolder} from "./folder.ts";

function drafted(...lines: string[]): DraftedFolder {
  const folder = draftFolder(`${lines.join("\n")}\n`);
  if (!folder) throw new Error("not read as Chinese");
  return folder;
}

const titles = ({plan}: DraftedFolder, kind: string) =>
  plan.clauses.flatMap((one) =>
    one.kind === kind ? [`${one.label ?? ""}${one.title ?? ""}`] : []
  );
const texts = ({plan}: DraftedFolder) => plan.clauses.map(({text}) => text);
const table = (folder: DraftedFolder, path: string) =>
  (folder.files.get(path) ?? "")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const done = "把这一件事办得妥妥当当，让每个人都看得见。";

it.each([
  ["lines that lead to pages", "一、起头......1", "二、收尾......2"],
  ["bare entries", "一、起头", "二、收尾"]
])("a table of contents of %s ends where its first entry stands again", (_, first, second) => {
  const folder = drafted(
    ...["甲州市办事规划", "目 录", first, second],
    ...["前言", "事事有人办。", "一、起头", done, "二、收尾", done]
  );
  expect(titles(folder, "chapter")).toEqual(["一、起头", "二、收尾"]);
  expect(texts(folder).filter((text) => text === done)).toHaveLength(2);
  expect(folder.plan.preamble).toContain("事事有人办。");
});

it("a table of contents whose parts are named otherwise takes no line of the text", () => {
  const folder = drafted(
    ...["甲州市办事规划", "目录", "起头的话……1", "收尾的话……2"],
    ...["一、起头", done, "二、收尾", done]
  );
  expect(titles(folder, "chapter")).toEqual(["一、起头", "二、收尾"]);
});

it("numbers of an annex open neither chapters nor sections", () => {
  const folder = drafted(
    ...["甲州市办事方案", "一、起头", "（一）第一样", done, "二、收尾", "（一）又一样", done],
    ...["附件1", "分工", "一、甲事", "（一）甲事的一半", "附件2", "二、乙事"]
  );
  expect(titles(folder, "chapter")).toEqual(["一、起头", "二、收尾"]);
  expect(titles(folder, "section")).toEqual(["（一）第一样", "（一）又一样"]);
  expect(texts(folder)).toEqual(expect.arrayContaining(["附件1", "一、甲事", "二、乙事"]));
});

it("articles are clauses, not chapters named by a sentence", () => {
  const folder = drafted(
    ...["甲州市办事若干措施", "第一条 新建车站3座。", "第二条 新建码头5座。", "第三条 样样办好。"]
  );
  expect(titles(folder, "chapter")).toEqual(["正文"]);
  expect(table(folder, "plan/commitments.csv").map((row) => row[5])).toEqual(["3", "5"]);
});

it("a list of tasks right below the title is a table, and the title no caption", () => {
  const folder = drafted(
    ...["甲州市2026年办事清单", "任务\t牵头单位\t配合单位\t完成时限"],
    ...["新建车站20座\t市甲局\t各区政府\t2026年10月底前", "修路60条\t市乙局\t市甲局\t2026年底前"]
  );
  expect(folder.plan.title).toBe("甲州市2026年办事清单");
  expect(folder.plan.tables.map(({rows}) => rows.length)).toEqual([2]);
  expect(table(folder, "plan/commitments.csv").map((row) => [row[5], row[9]])).toEqual([
    ["20", "2026-10"],
    ["60", "2026"]
  ]);
  // The title names the one year it is for.
  expect(folder.files.get("site.yaml")).toMatch(/period_from: "?2025\b[^]*period_to: "?2026\b/u);
});

it("bars part cells also where none stands before the first", () => {
  const folder = drafted(
    ...["甲州市办事方案", "一、目标", done, "附表", "办事指标"],
    ...["指标名称|现状值（2024年）|目标值（2027年）|备注"],
    ...["办成率|91%|≥93%|约束性", "违规次数|2次|0次|约束性"]
  );
  expect(table(folder, "indicators.csv").map((row) => [row[2], row[3], row[5], row[11]])).toEqual([
    ["办成率", "%", "up", "93"],
    ["违规次数", "次", "down", "0"]
  ]);
});

it("years and days are read in Chinese numerals", () => {
  const folder = drafted(
    ...["甲州市人民政府关于印发《甲州市办事方案》的通知", "各区政府：", "现印发给你们。"],
    ...["甲州市人民政府", "二〇二五年三月一日", "甲州市办事方案", "一、目标", done],
    ...["二、任务", "二〇二八年六月底前新建车站30座。"]
  );
  expect(table(folder, "plan/commitments.csv").map((row) => [row[5], row[9], row[10]])).toEqual([
    ["30", "2028-06", "二〇二八年六月底前"]
  ]);
  expect(folder.files.get("site.yaml")).toContain("2025-03-01");
});

it("years in a line of their own below the title are its years", () => {
  const folder = drafted("甲州市办事方案", "（2025—2027年）", "一、目标", done, "二、任务", done);
  expect(folder.files.get("site.yaml")).toMatch(/period_from: "?2024\b[^]*period_to: "?2027\b/u);
});

it("offices at the end of a clause are its units, and the doubt says what was done", () => {
  const folder = drafted(
    ...["甲州市办事方案", "一、任务", "新建车站。（市甲局、市乙委）", "二、收尾", done]
  );
  expect(folder.plan.brackets).toHaveLength(1);
  expect(table(folder, "plan/units.csv").map((row) => row[1])).toEqual(["市甲局", "市乙委"]);
  const [doubt] = folder.doubts.filter(({did}) => did.includes("没有写职责"));
  expect(doubt?.did).toBe(
    "“（市甲局、市乙委）”列了单位，没有写职责；照印出的保留，算作这些单位的任务，不分牵头和配合，并在 errata.csv 记了一条说明。"
  );
});

it("what stands in a bracket at the end and is no list of offices names no unit", () => {
  const folder = drafted(
    ...["甲州市办事方案", "一、任务", "新建学校。（含幼儿园、托育中心）", "二、收尾", done]
  );
  expect(table(folder, "plan/units.csv")).toEqual([]);
});

it("a label after the sign of a list names units", () => {
  const folder = drafted(
    ...["甲州市办事方案", "一、任务", "■ 新建车站10座；", "◆ 责任单位：市甲局、市乙局"],
    ...["二、收尾", done]
  );
  expect(table(folder, "plan/units.csv").map((row) => row[1])).toEqual(["市甲局", "市乙局"]);
  expect(table(folder, "plan/commitments.csv").map((row) => row[4])).toEqual(["新建车站"]);
});

it("a bounded multiple is drafted so that the build takes it", () => {
  const folder = drafted(
    ...["甲州市办事方案", "一、目标", "到2030年，办成的事比2024年翻一番以上。"],
    ...["二、任务", "漏损率不高于8%，补助不超过3万元。"]
  );
  expect(table(folder, "plan/commitments.csv").map((row) => [row[5], row[7]])).toEqual([
    ["2", "at_least"],
    ["8", "at_most"]
  ]);
});

it("of parts, chapters and sections the first two are levels of the site, and that is said", () => {
  const folder = drafted(
    ...["甲州市发展规划（2026—2030年）", "第一编 总论", "第一章 背景", "第一节 过去", done],
    ...["第二节 将来", done, "第二编 任务", "第二章 修路", "第一节 大路", done]
  );
  expect(titles(folder, "chapter")).toEqual(["第一编总论", "第二编任务"]);
  expect(titles(folder, "section")).toEqual(["第一章背景", "第二章修路"]);
  expect(texts(folder)).toEqual(
    expect.arrayContaining(["第一节 过去", "第二节 将来", "第一节 大路"])
  );
  expect(folder.doubts.map(({line, did}) => [line, did])).toContainEqual([
    4,
    "这份方案有三级标题，网站有两级：第一级（编、篇、部分）作章，第二级（章）作节，第三级的 3 个标题（“第一节 过去”等）各作一段。"
  ]);
});
