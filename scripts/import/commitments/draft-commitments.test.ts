import {expect, it} from "vitest";

import {parsePlan} from "../../compile/plan/read-plan.ts";
import {draftCommitments} from "./draft-commitments.ts";

/** What is drafted of a plan from 2024 on: clause, quote, name, value and date of each promise. */
function drafted(...body: string[]) {
  const {plan} = parsePlan(`# 方案\n\n${body.join("\n\n")}\n`, "plan.md", []);
  return draftCommitments(plan, 2024).commitments.map((row) =>
    [row.clause, row.quote, row.measure, row.value ?? "", row.due ?? ""].join(" | ")
  );
}

it("headings that are sentences promise by digits alone", () => {
  expect(
    drafted(
      "## 一、到2027年建成车站50个",
      "### （一）2026年底前要实现全覆盖",
      "### （二）抓好八项重点任务",
      "样样办好。"
    )
  ).toEqual([
    "1 | 到2027年建成车站50个 | 建成车站 | 50 | 2027",
    "1.1 | 2026年底前要实现全覆盖 | 要实现全覆盖 |  | 2026"
  ]);
});

it("a task is dated also without 前 where it is finished then, unless that is past", () => {
  expect(
    drafted(
      "## 一、任务",
      "2026年6月底，基本建成全网；到2027年，全面完成改造。2023年建成一站。2027年再议。"
    )
  ).toEqual([
    "1.0.1 | 2026年6月底，基本建成全网 | 基本建成全网 |  | 2026-06",
    "1.0.1 | 到2027年，全面完成改造 | 全面完成改造 |  | 2027"
  ]);
});

it("a date on a line below a task, or in its bracket, is its date", () => {
  expect(
    drafted(
      "## 一、任务",
      "1.新建食堂12家",
      "牵头单位：区甲局",
      "完成时限：2026年9月30日前",
      "2.新增车位200个（2026年底前完成）"
    )
  ).toEqual([
    "1.0.1 | 新建食堂12家 | 新建食堂 | 12 | 2026-09",
    "1.0.4 | 新增车位200个 | 新增车位 | 200 | "
  ]);
});

it("titles of what was promise nothing, titles of what is to be done about it do", () => {
  expect(
    drafted("## 一、发展基础", "建成车站9座。", "## 二、夯实数字基础设施", "新建基站8座。")
  ).toEqual(["2.0.1 | 新建基站8座 | 新建基站 | 8 | "]);
});

it("a promise is called by what is counted", () => {
  expect(
    drafted(
      "## 一、任务",
      "一是改造路口200处；二是到2027年新增线路20条。",
      "a)东片8条；",
      "建设一批平台，到2027年达到50个。",
      "打造小区：2026年20个、2027年30个。",
      "召开会议，每季度不少于1次。"
    )
  ).toEqual([
    "1.0.1 | 改造路口200处 | 改造路口 | 200 | ",
    "1.0.1 | 到2027年新增线路20条 | 新增线路 | 20 | 2027",
    "1.0.2 | 东片8条 | 东片 | 8 | ",
    "1.0.3 | 到2027年达到50个 | 建设一批平台 | 50 | 2027",
    "1.0.4 | 2026年20个 | 打造小区 | 20 | 2026",
    "1.0.4 | 2027年30个 | 打造小区 | 30 | 2027",
    "1.0.5 | 每季度不少于1次 | 召开会议 | 1 | "
  ]);
});

it("what a dated sentence tells of the years before is no promise", () => {
  expect(
    drafted(
      "## 一、环境",
      "2024年，入园率达到89%。2024年底前建站5座。",
      "## 二、基础教育",
      "新建园所30所。"
    )
  ).toEqual([
    "1.0.1 | 2024年底前建站5座 | 建站 | 5 | 2024",
    "2.0.1 | 新建园所30所 | 新建园所 | 30 | "
  ]);
});

it("a date in a table may be printed in points", () => {
  expect(
    drafted(
      "## 一、任务",
      "**分工**",
      "| 任务 | 责任单位 | 完成时间 |\n| --- | --- | --- |\n| 挂牌 | 各街道 | 2025.6 |"
    )
  ).toEqual(["table1.1 | 挂牌 | 挂牌 |  | 2025-06"]);
});

it("a sentence that only says by when is the date of the one before it, or of all before", () => {
  expect(
    drafted(
      "## 一、任务",
      "新建食堂12家。该项任务2026年9月底前完成。新建书屋5座。",
      "新建球场3处；新增步道20公里。以上任务于2027年底前全部完成。",
      "新建码头2座。2026年底前建成通车。"
    )
  ).toEqual([
    "1.0.1 | 新建食堂12家 | 新建食堂 | 12 | 2026-09",
    "1.0.1 | 新建书屋5座 | 新建书屋 | 5 | ",
    "1.0.2 | 新建球场3处 | 新建球场 | 3 | 2027",
    "1.0.2 | 新增步道20公里 | 新增步道 | 20 | 2027",
    // What is done by then has a name of its own.
    "1.0.3 | 新建码头2座 | 新建码头 | 2 | ",
    "1.0.3 | 2026年底前建成通车 | 建成通车 |  | 2026"
  ]);
});

it("an amount in the text and again in a table is drafted once, and both places are named", () => {
  const {plan} = parsePlan(
    `# 方案

## 一、任务

新建食堂12家，改造路口200处，2026年底前新建书屋5座。

## 二、分工

**分工表**

| 任务 | 责任单位 | 完成时限 |
| --- | --- | --- |
| 新建食堂12家 | 甲局 | 2026年底前 |
| 改造路口200处 | 乙局 | |
| 新建书屋5座 | 丙局 | 2027年底前 |
`,
    "plan.md",
    []
  );
  const {commitments, doubts} = draftCommitments(plan, 2024);
  expect(
    commitments.map(({id, clause, quote, due, note}) => [id, clause, quote, due, note])
  ).toEqual([
    ["C01", "1.0.1", "改造路口200处", null, "同一个数在表“分工表”里也写了一次：“改造路口200处”。"],
    // By two dates they are two promises.
    ["C02", "1.0.1", "2026年底前新建书屋5座", "2026", null],
    [
      "C03",
      "table1.1",
      "新建食堂12家",
      "2026",
      "同一个数在“一、任务”里也写了一次：“新建食堂12家”。"
    ],
    ["C04", "table1.3", "新建书屋5座", "2027", null]
  ]);
  expect(doubts.map(({did}) => did)).toContain(
    "这些数在正文和表里各写了一次，只起草一条，另一处写在 note 里：C01（改造路口200处）；C03（新建食堂12家）。"
  );
});
