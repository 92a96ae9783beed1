import {describe, expect, it} from "vitest";

import type {Unit} from "../../../src/model/plan/unit.ts";
import {parsePlan} from "./read-plan.ts";

const unit = (id: string, name: string, ...aliases: string[]): Unit => ({
  ...{id, name, aliases, kind: "government", parent: null, collective: false, note: null}
});
const units = [
  unit("a", "市甲局"),
  unit("b", "市乙局"),
  unit("c", "各区〔县、市〕政府"),
  unit("d", "各地区"),
  unit("e", "国务院相关部门")
];

const read = (body: string, noted: string[] = []) =>
  parsePlan(`# 方案\n\n${body}\n`, "plan.md", units, new Set(noted));
/** Each duty as clause:unit:role. */
const duties = (body: string, noted: string[] = []) =>
  read(body, noted).plan.duties.map((one) => `${one.clause}:${one.unit}:${one.role}`);
const faults = (body: string, noted: string[] = []) =>
  read(body, noted).problems.map(({found}) => found.split("\n")[1]);

describe("the numbers of headings", () => {
  it.each([
    [
      "sections that run on over chapters",
      "## 一、甲\n\n### （一）乙\n\n### （二）丙\n\n## 二、丁\n\n### （三）戊"
    ],
    ["numbers in points", "## 1 甲\n\n### 1.1 乙\n\n### 1.2 丙\n\n## 2 丁\n\n### 2.1 戊"],
    ["no numbers at all", "## 甲\n\n### 乙\n\n## 丙"],
    ["formal numbers", "## 壹、甲\n\n## 贰、乙"],
    ["第一条", "## 第一条 甲\n\n## 第二条 乙"],
    ["an annex without a number", "## 一、甲\n\n## 二、乙\n\n## 附件1 丙"]
  ])("hold: %s", (_what, body) => {
    expect(faults(body)).toEqual([]);
  });

  it("are refused out of place, and taken as printed where the errata remark on them", () => {
    const body = "## 一、甲\n\n## 三、乙";
    expect(faults(body)).toHaveLength(1);
    expect(faults(body, ["2"])).toEqual([]);
  });

  it("are read at items, which keep their places as addresses", () => {
    const {plan} = read("## 一、甲\n\n1．乙。\n\n（1）丙。\n\n①丁。\n\n2.5倍增长。");
    expect(plan.clauses.map(({id, label}) => [id, label])).toEqual([
      ["1", "一、"],
      ["1.0.1", "1．"],
      ["1.0.2", "（1）"],
      ["1.0.3", "①"],
      ["1.0.4", null]
    ]);
  });
});

describe("duties", () => {
  it("are about the item that a line of units follows", () => {
    const body =
      "## 一、甲\n\n1．办好。\n\n再说一句。\n\n责任单位：市甲局、市乙局\n\n2．办快。\n\n（市乙局负责）";
    expect(duties(body)).toEqual([
      "1.0.1:a:responsible",
      "1.0.1:b:responsible",
      "1.0.4:b:responsible"
    ]);
  });

  it("are read from labels at the end of a paragraph and from lines of several roles", () => {
    expect(duties("## 一、甲\n\n办好。牵头单位：市甲局；配合单位：市乙局")).toEqual([
      "1.0.1:a:lead",
      "1.0.1:b:support"
    ]);
    expect(duties("## 一、甲\n\n办好。（市甲局牵头，市乙局指导）")).toEqual([
      "1.0.1:a:lead",
      "1.0.1:b:guide"
    ]);
  });

  it("obey the rule that the first unit leads from where it is said", () => {
    const body =
      "## 一、甲\n\n先办。（责任单位：市乙局）\n\n办好。（责任单位：市甲局，各区〔县、市〕政府。列第一位的为牵头单位，下同。以下均需各区〔县、市〕政府落实，不再列出）\n\n办快。（责任单位：市乙局、市甲局）";
    expect(duties(body)).toEqual([
      "1.0.1:b:responsible",
      "1.0.2:a:lead",
      "1.0.2:c:responsible",
      "1.0.3:b:lead",
      "1.0.3:a:responsible"
    ]);
    const whole = "注：第一个为牵头单位。\n\n## 一、甲\n\n先办。（责任单位：市乙局、市甲局）";
    expect(duties(whole)).toEqual(["1.0.1:b:lead", "1.0.1:a:responsible"]);
  });

  it.each([
    ["由市甲局牵头，市乙局配合，年底办好。", ["a:lead", "b:support"]],
    ["（1）市甲局负责办好，市乙局负责办快。", ["a:responsible", "b:responsible"]],
    ["在市里领导下，市甲局要牵头办好。", ["a:lead"]],
    ["市甲局会同市乙局办好。", ["a:responsible", "b:responsible"]],
    ["各地区、市甲局等按职责分工负责落实。", ["d:responsible", "a:responsible"]],
    ["办好。牵头单位为市甲局，配合单位为市乙局。样样办快。", ["a:lead", "b:support"]],
    ["市甲局负责人到场。市甲局负责的事交给市丙局负责。", []],
    ["建立市甲局牵头的机制。本方案由市甲局负责解释。", []]
  ])(
    "are read in running text where known units are listed right before them: %s",
    (text, wanted) => {
      expect(faults(`## 一、甲\n\n${text}`)).toEqual([]);
      expect(duties(`## 一、甲\n\n${text}`)).toEqual(wanted.map((one) => `1.0.1:${one}`));
      const {plan} = read(`## 一、甲\n\n${text}`);
      for (const {start, text: printed} of plan.brackets)
        expect(text.slice(start, start + printed.length)).toBe(printed);
    }
  );

  it("obey the rule that a sign at a name makes its unit lead", () => {
    const lists = "办好。（市甲局、市乙局*负责）\n\n办快。（＊市甲局、市乙局）";
    expect(duties(`## 一、甲\n\n${lists}\n\n注：标*的为牵头单位。`)).toEqual([
      "1.0.1:a:responsible",
      "1.0.1:b:lead",
      "1.0.2:a:lead",
      "1.0.2:b:responsible"
    ]);
    const table =
      "**分工**\n\n| 任务 | 责任单位（带★的为牵头单位） |\n| --- | --- |\n| 办好 | 市甲局、市乙局★ |";
    expect(duties(`## 一、甲\n\n${table}`)).toEqual(["table1.1:a:responsible", "table1.1:b:lead"]);
    // Without the rule a sign says nothing of who leads.
    expect(duties("## 一、甲\n\n办好。（市甲局、市乙局*负责）")).toEqual([
      "1.0.1:a:responsible",
      "1.0.1:b:responsible"
    ]);
  });

  it("part composites at 及各 and after 等…部门", () => {
    expect(
      duties("## 一、甲\n\n办好。（市甲局、市乙局等国务院相关部门及各地区按职责分工负责）")
    ).toEqual(["1.0.1:a:responsible", "1.0.1:b:responsible", "1.0.1:d:responsible"]);
  });

  it("are read in traditional characters", () => {
    expect(duties("## 一、甲\n\n辦好。（責任單位：市甲局、市乙局）")).toEqual([
      "1.0.1:a:responsible",
      "1.0.1:b:responsible"
    ]);
    expect(duties("## 一、甲\n\n辦好。（市甲局牽頭，市乙局負責）")).toEqual([
      "1.0.1:a:lead",
      "1.0.1:b:responsible"
    ]);
  });

  it("come from tables of tasks, whose rows have addresses", () => {
    const body =
      "## 一、甲\n\n**任务分工表**\n\n| 序号 | 任务 | 牵头单位 | 责任单位 | 时限 |\n| --- | --- | --- | --- | --- |\n| 1 | 办好 | 市甲局 | 市乙局，各区〔县、市〕政府 | 长期 |\n| 2 | 办快 | 市乙局 | — | 长期 |";
    expect(faults(body)).toEqual([]);
    expect(duties(body)).toEqual([
      "table1.1:a:lead",
      "table1.1:b:responsible",
      "table1.1:c:responsible",
      "table1.2:b:lead"
    ]);
    const {plan} = read(body);
    const row = plan.clauses.find(({id}) => id === "table1.1");
    expect(row).toMatchObject({
      kind: "row",
      parent: "table1",
      text: "1 办好 市甲局 市乙局，各区〔县、市〕政府 长期"
    });
    for (const {clause, start, text} of plan.brackets) {
      const whole = plan.clauses.find(({id}) => id === clause)?.text;
      expect(whole?.slice(start, start + text.length)).toBe(text);
    }
  });

  it("are read past a bracket without partner where the errata remark on it", () => {
    const body = "## 一、甲\n\n办好（快。（市甲局负责）";
    expect(faults(body)).toHaveLength(1);
    expect(faults(body, ["1.0.1"])).toEqual([]);
  });
});
