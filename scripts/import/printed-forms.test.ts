// Forms that whole kinds of plans are printed in, each in a few invented lines: nothing is lost, moved or made up.
import Papa from "papaparse";
import {expect, it} from "vitest";

import {draftFolder} from "./folder.ts";

function drafted(...lines: string[]) {
  const folder = draftFolder(`${lines.join("\n")}\n`);
  if (!folder) throw new Error("not read as Chinese");
  const of = (...kinds: string[]) =>
    folder.plan.clauses.filter(({kind}) => kinds.includes(kind)).map(({text}) => text);
  return {folder, of, said: folder.doubts.map(({did}) => did)};
}

const done = "把这一件事办得妥妥当当，让每个人都看得见。";

it("a table of contents whose entries have the page behind a tab or one blank is left out", () => {
  for (const gap of ["\t", " "]) {
    const {of, folder} = drafted(
      ...[
        "甲省办事规划",
        "目 录",
        `第一章 起头的话${gap}1`,
        `第二章 收尾的话${gap}3`,
        "前言有话。"
      ],
      ...["第一章 起头的话", done, "第二章 收尾的话", done]
    );
    expect(of("chapter")).toEqual(["第一章 起头的话", "第二章 收尾的话"]);
    expect(folder.plan.preamble).toBe("前言有话。");
  }
});

it("a box whose first item reads like a decimal keeps all its items", () => {
  const {of} = drafted(
    ...["甲省办事规划", "一、任务", done, "专栏1 网络工程", "1.5G网络工程。建设基站。"],
    ...["2.数据中心工程。建设节点。", "3.物联网工程。部署终端。", "二、保障", done]
  );
  expect(of("box_item")).toEqual([
    "1.5G网络工程。建设基站。",
    "2.数据中心工程。建设节点。",
    "3.物联网工程。部署终端。"
  ]);
});

it("a number of another form ends a box, though it follows in count", () => {
  const {of} = drafted(
    ...["甲部办事方案", "一、任务", "1.甲事。办好。", "2.乙事。办好。", "专栏1 工程"],
    ...["（1）修桥。", "（2）铺路。", "3.丙事。办好。", "二、保障", done]
  );
  expect(of("box_item")).toEqual(["（1）修桥。", "（2）铺路。"]);
  expect(of("paragraph")).toContain("3.丙事。办好。");
});

it("several bodies sign a notice", () => {
  const {folder, said} = drafted(
    ...["甲部等三部门关于印发《办事行动方案》的通知", "各单位：", "现印发给你们。"],
    ...[
      "甲部",
      "乙总局",
      "丙委员会",
      "2026年2月1日",
      "办事行动方案",
      "一、任务",
      done,
      "二、保障",
      done
    ]
  );
  expect(folder.plan.approval.split("\n").slice(-4)).toEqual([
    "甲部",
    "乙总局",
    "丙委员会",
    "2026年2月1日"
  ]);
  expect(said.some((words) => words.includes("没有收入"))).toBe(false);
});

it("a note on how the plan was made, printed before it, is left out and doubted", () => {
  const {of, folder, said} = drafted(
    ...[
      "《乙县办事方案（2025—2027年）》",
      "编制说明",
      "一、编制背景",
      "征求意见15条。",
      "二、过程"
    ],
    ...["乙县办事方案", "（2025—2027年）", "一、目标", done, "二、任务", done]
  );
  expect(folder.plan.title).toBe("乙县办事方案（2025—2027年）");
  expect(of("chapter")).toEqual(["一、目标", "二、任务"]);
  expect(said).toContain("“编制说明”没有收入，到第 5 行“二、过程”为止。");
});

it("a table with blanks alone between its cells is read where each row has as many as the head", () => {
  const {folder, said} = drafted(
    ...["甲省办事规划（2021—2025年）", "一、目标", done, "表1 主要指标"],
    ...["类别 指标 单位 2020年 2025年 属性", "产业 好事占比 % 8.3 12 预期性"],
    ...["设施 网点数 万个 3 12 约束性", "二、任务", done]
  );
  expect(folder.plan.tables.map(({title, header, rows}) => [title, header, ...rows])).toEqual([
    [
      "表1 主要指标",
      ["类别", "指标", "单位", "2020年", "2025年", "属性"],
      ["产业", "好事占比", "%", "8.3", "12", "预期性"],
      ["设施", "网点数", "万个", "3", "12", "约束性"]
    ]
  ]);
  expect(said).toContain("这张表的格只用空格隔开，按空格分成 6 列 2 行。");
});

it("a line that opens with a label is no rest of the line before it", () => {
  const {of} = drafted(
    ...["甲区2026年实事清单", "一、就业", "1.新增就业8000人", "责任单位：区甲局、各街道（镇）"],
    ...["完成时限：2026年12月底", "2.培训5000人次", "责任单位：区甲局、各街道（镇）"],
    ...["完成时限：2026年11月底", "二、养老", "3.新建食堂12家", "责任单位：区乙局、各街道（镇）"],
    ...["完成时限：2026年10月底"]
  );
  expect(of("paragraph")).toHaveLength(9);
});

it("what a web page prints below a plan is no part of it", () => {
  const {of, said} = drafted(
    ...["甲市办事方案", "一、目标", done, "二、任务", "市甲局要办好。", "分享到：微信 微博"],
    ...["上一篇：别的通知", "相关解读", "图解：甲市办事方案", "主办：甲市人民政府"]
  );
  expect(of("paragraph")).toEqual([done, "市甲局要办好。"]);
  expect(said.find((words) => words.includes("网页下方的栏目"))).toContain("有 5 行");
});

it("by when stands in a bracket of units without being one", () => {
  const {folder} = drafted(
    ...["甲市办事方案", "一、任务", "新增车位200个（区甲局牵头，区乙局配合，2026年底前完成）"],
    ...["二、保障", done]
  );
  const rows = Papa.parse<Record<string, string>>(folder.files.get("plan/units.csv") ?? "", {
    header: true,
    skipEmptyLines: true
  }).data;
  expect(rows.map(({name}) => name)).toEqual(["区甲局", "区乙局"]);
  expect(folder.files.get("plan/commitments.csv")).toContain(
    "新增车位,200,,exact,个,2026,2026年底前"
  );
});

it("a table in a box that holds nothing else is called as the box is", () => {
  const {folder, said} = drafted(
    ...[
      "甲省办事规划（2025—2027年）",
      "一、目标",
      done,
      "专栏1 主要指标",
      "| 指标 | 2024年 | 2027年 |"
    ],
    ...[
      "| --- | --- | --- |",
      "| 办成率（%） | 80 | 95 |",
      "| 满意率（%） | 81 | 96 |",
      "二、任务",
      done
    ]
  );
  expect(folder.plan.tables.map(({title}) => title)).toEqual(["主要指标"]);
  expect(said.some((words) => words.includes("没有认出标题"))).toBe(false);
});

it("the day below who signs is the plan's, where annexes follow", () => {
  const lines = Array.from({length: 9}, (_, at) => `${at + 1}、办好第${at + 1}件事。${done}`);
  const {folder} = drafted(
    ...[
      "甲区关于办事的实施意见",
      "一、任务",
      ...lines,
      "二、要求",
      done,
      "甲区人民政府",
      "2025年4月20日"
    ],
    ...["附件", "任务分解表", "序号\t任务\t责任单位", "1\t挂牌\t各街道", "2\t修桥\t区甲局"],
    ...["3\t铺路\t区乙局", "4\t建站\t区丙局", "5\t植树\t区丁局"]
  );
  expect(folder.files.get("site.yaml")).toContain("2025-04-20");
});
