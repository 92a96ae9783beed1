import {readFileSync} from "node:fs";

import Papa from "papaparse";
import {describe, expect, it} from "vitest";

import {plan as schema} from "../../../src/model/plan/plan.ts";
import type {Unit} from "../../../src/model/plan/unit.ts";
import {parsePlan} from "./read-plan.ts";

const unit = (id: string, name: string): Unit => ({
  id,
  name,
  aliases: [],
  kind: "government",
  parent: null,
  collective: false,
  note: null
});
const units = [unit("a", "市甲局"), unit("b", "市乙局（丙局）")];

const small = `# 甲城行动方案

> 已经会议通过。

为做好工作，制定本方案。

## 一、目标

到期末，建成（试行）。

**主要指标**

| 分类 | 指标 | 目标 |
| --- | --- | --- |
| 甲 | 乙（件） | 1 |
| | 丙（%） | 85以上 |

## 二、任务

总起一段。

### (一)加强。

做好甲(市甲局牵头，市乙局(丙局)等配合)，再做好乙。（市甲局负责）

::: box 专栏1 提升工程

- 甲
- 乙

:::

又一段。

### （二）改进。

末段。
`;

describe("parsePlan(markdown, file, units)", () => {
  const {plan, problems} = parsePlan(small, "plan.md", units);
  const clause = (id: string) => plan.clauses.find((one) => one.id === id);

  it("reads a sound plan without problems and to its shape", () => {
    expect(problems).toEqual([]);
    expect(schema.omit({received_sha256: true}).parse(plan)).toEqual(plan);
  });

  it("reads the front matter", () => {
    expect(plan).toMatchObject({
      title: "甲城行动方案",
      approval: "已经会议通过。",
      preamble: "为做好工作，制定本方案。"
    });
  });

  it("numbers clauses by their place, in the order of the document", () => {
    expect(plan.clauses.map((one) => `${one.id}<${one.parent}`)).toEqual([
      "1<null",
      "1.0.1<1",
      "table1<1",
      "2<null",
      "2.0.1<2",
      "2.1<2",
      "2.1.1<2.1",
      "box1<2.1",
      "box1.1<box1",
      "box1.2<box1",
      "2.1.2<2.1",
      "2.2<2",
      "2.2.1<2.2"
    ]);
    expect(plan.clauses.map((one) => one.order)).toEqual(plan.clauses.map((_, i) => i));
  });

  it("gives the outline as ids", () => {
    expect(plan.chapters).toEqual([
      {id: "1", blocks: ["1.0.1", "table1"], sections: []},
      {
        id: "2",
        blocks: ["2.0.1"],
        sections: [
          {id: "2.1", blocks: ["2.1.1", "box1", "2.1.2"]},
          {id: "2.2", blocks: ["2.2.1"]}
        ]
      }
    ]);
  });

  it("parts the number from the heading and keeps the heading as printed", () => {
    expect(clause("2")).toMatchObject({label: "二、", title: "任务", text: "二、任务"});
    expect(clause("2.1")).toMatchObject({label: "(一)", title: "加强", text: "(一)加强。"});
    expect(clause("box1")).toMatchObject({label: "专栏1", title: "提升工程", line: 26});
    expect(clause("2.1.1")).toMatchObject({label: null, title: null, chapter: "2", section: "2.1"});
    expect(clause("1.0.1")).toMatchObject({chapter: "1", section: null});
    expect(clause("table1")).toMatchObject({title: "主要指标", text: "主要指标"});
  });

  it("counts characters without the unit brackets and with the others", () => {
    expect(clause("2.1.1")?.characters).toBe(Array.from("做好甲，再做好乙。").length);
    expect(clause("1.0.1")?.characters).toBe(Array.from("到期末，建成（试行）。").length);
  });

  it("finds several brackets in one paragraph, mid-sentence too", () => {
    expect(plan.brackets).toEqual([
      {
        id: 1,
        clause: "2.1.1",
        text: "(市甲局牵头，市乙局(丙局)等配合)",
        start: 3,
        manner: "牵头，配合",
        open: true
      },
      {id: 2, clause: "2.1.1", text: "（市甲局负责）", start: 27, manner: "负责", open: false}
    ]);
    expect(plan.duties.map((d) => [d.id, d.unit, d.printed, d.role, d.open])).toEqual([
      ["b1.1", "a", "市甲局", "lead", false],
      ["b1.2", "b", "市乙局(丙局)", "support", true],
      ["b2.1", "a", "市甲局", "responsible", false]
    ]);
    expect(plan.duties[0]).toMatchObject({clause: "2.1.1", chapter: "2", section: "2.1"});
  });

  it("keeps the table as printed, blank cells blank", () => {
    expect(plan.tables).toEqual([
      {
        id: "table1",
        title: "主要指标",
        header: ["分类", "指标", "目标"],
        second_head: false,
        rows: [
          ["甲", "乙（件）", "1"],
          ["", "丙（%）", "85以上"]
        ]
      }
    ]);
  });
});

type Case = [title: string, from: string, to: string, line: number, column: number, says: string];
const faults: Case[] = [
  ["a chapter out of order", "## 二、任务", "## 三、任务", 18, 4, "number 2"],
  ["a chapter without a number", "## 二、任务", "## 任务", 18, 4, "no number"],
  ["a section out of order", "### （二）", "### （三）", 35, 5, "number 2"],
  ["a box out of order", "专栏1 ", "专栏2 ", 26, 9, "number 1"],
  ["a unit nobody knows", "（市甲局负责）", "（市甲委负责）", 24, 29, '"市甲局"'],
  ["a unit that is like none", "（市甲局负责）", "（天文台负责）", 24, 29, "Add a row"],
  ["a bracket that is not closed", "（市甲局负责）", "（市甲局负责", 24, 28, "no partner"],
  ["a bracket that is not opened", "再做好乙。", "再做好乙）。", 24, 27, "no partner"],
  ["a duty without a unit", "（市甲局负责）", "（按职责分工负责）", 24, 28, "names no unit"],
  ["units without a duty", "（市甲局负责）", "（市甲局、市乙局(丙局)）", 24, 28, "no duty"],
  ["a second title", "## 二、任务", "# 二、任务", 18, 3, "second title"],
  ["a heading too low", "### （二）", "#### （二）", 35, 6, "out of place"],
  ["a table without a title", "**主要指标**", "", 13, 1, "no title"],
  ["a bold line without a table", "总起一段。", "**总起一段。**", 20, 3, "no table follows"],
  ["an approval in a chapter", "总起一段。", "> 总起一段。", 20, 3, "inside a chapter"],
  [
    "a box before the first chapter",
    "为做好工作",
    "::: box 专栏1 甲\n:::\n\n为做好工作",
    5,
    9,
    "before"
  ],
  ["no title", "# 甲城行动方案", "", 1, 1, "no title"]
];

describe("parsePlan finds, with line and column,", () => {
  it.each(faults)("%s", (_title, from, to, line, column, says) => {
    const text = small.replace(from, to);
    expect(text).not.toBe(small);
    const {problems} = parsePlan(text, "plan/plan.md", units);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({file: "plan/plan.md", line, column});
    expect(Object.values(problems[0]!).join(" ")).toContain(says);
  });

  it("every fault of a plan at once", () => {
    const text = faults
      .slice(0, 5)
      .reduce((done, [, from, to]) => done.replace(from, to), small)
      .replace("## 二、任务", "## 三、任务");
    expect(parsePlan(text, "plan.md", units).problems.length).toBeGreaterThanOrEqual(4);
  });

  it("an empty file", () => {
    expect(parsePlan("", "plan.md", units).problems).toHaveLength(2);
  });
});

const read = (name: string) =>
  readFileSync(new URL(`../../../data/plan/${name}`, import.meta.url), "utf8");

describe("the plan of data/", () => {
  const rows = Papa.parse<Record<string, string>>(read("units.csv"), {
    header: true,
    skipEmptyLines: true
  }).data;
  const known = rows.map((row) => ({
    ...unit(row["id"] ?? "", row["name"] ?? ""),
    aliases: row["aliases"]?.split("|") ?? []
  }));
  const {plan, problems} = parsePlan(read("plan.md"), "plan/plan.md", known);
  const kinds = (kind: string) => plan.clauses.filter((one) => one.kind === kind).length;

  it("has no problem", () => {
    expect(problems).toEqual([]);
  });

  it.each([
    ["chapters", kinds("chapter"), 9],
    ["sections", kinds("section"), 25],
    ["paragraphs", kinds("paragraph"), 42],
    ["boxes", kinds("box"), 9],
    ["box items", kinds("box_item"), 32],
    ["tables", kinds("table"), 1],
    ["rows of the table", plan.tables[0]?.rows.length, 9],
    ["unit brackets", plan.brackets.length, 39],
    ["brackets with a lead", plan.brackets.filter((b) => b.manner.includes("牵头")).length, 6],
    [
      "brackets of 按职责分工负责 alone",
      plan.brackets.filter((b) => b.manner === "按职责分工负责").length,
      31
    ],
    ["brackets of 负责 alone", plan.brackets.filter((b) => b.manner === "负责").length, 2],
    ["open lists", plan.brackets.filter((b) => b.open).length, 15],
    ["mentions", plan.duties.length, 210],
    ["leads", plan.duties.filter((d) => d.role === "lead").length, 14],
    ["units", new Set(plan.duties.map((d) => d.unit)).size, 38],
    ["printed forms of units", new Set(plan.duties.map((d) => d.printed)).size, 41]
  ])("has so many %s", (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  it.each([
    ["1.0.1", 207],
    ["2.1.1", 182],
    ["5.1.2", 136],
    ["box6.4", 169],
    ["9.3.1", 164]
  ])("has a clause %s of %i characters without its bracket", (id, characters) => {
    expect(plan.clauses.find((one) => one.id === id)?.characters).toBe(characters);
  });
});
