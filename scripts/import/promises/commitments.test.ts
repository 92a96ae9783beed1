import {expect, it} from "vitest";

import {parsePlan} from "../../compile/plan/read-plan.ts";
import {draftCommitments} from "./commitments.ts";

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
