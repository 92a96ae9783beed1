// Plans written at random, with tables and boxes in every form they are printed in: what is read is what was written.
import Papa from "papaparse";
import {describe, expect, it} from "vitest";

import {draftFolder} from "./folder.ts";
import {buildProblems} from "./written/build-problems.ts";

/** Numbers between 0 and 1 in an order that the seed fixes. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const han = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
const things = ["天", "地", "人", "山", "水", "田", "林", "草", "路"];

type Form = "pipes" | "tabs" | "cells";

/** A table as it is printed. */
function printed(form: Form, rows: readonly (readonly string[])[]): string[] {
  if (form === "cells") return rows.flat();
  if (form === "tabs") return rows.map((row) => row.join("\t"));
  return rows.map((row) => `| ${row.join(" | ")} |`);
}

const bounds: [text: (target: number) => string, bound: string][] = [
  [(target) => `≥${target}`, "at_least"],
  [(target) => `${target}以上`, "at_least"],
  [(target) => String(target), "reach"],
  [(target) => `${target}以内`, "at_most"],
  [(target) => `≤${target}`, "at_most"]
];

const seeds = Array.from({length: 120}, (_, seed) => seed + 1);

describe("a plan with tables and boxes", () => {
  it.each(seeds)("of seed %i gives back what was written", (seed) => {
    const next = chance(seed);
    const upTo = (count: number) => Math.floor(next() * count);
    const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
    const forms: readonly Form[] = ["pipes", "tabs", "cells"];
    const feed = pick(["\n", "\r\n", "\n\n"]);

    // The table of indicators.
    const unitApart = next() < 0.5;
    const indicators = things.slice(0, 2 + upTo(6)).map((thing) => {
      const [said, bound] = pick(bounds);
      const [base, target] = [10 + upTo(30), 50 + upTo(40)];
      const baseline = next() < 0.3 ? null : base;
      const unit = pick(["%", "件", "公里"]);
      return {name: `${thing}上好事比例`, unit, baseline, target, said: said(target), bound};
    });
    const natures = indicators.map(() => pick(["约束性", "预期性"]));
    const none = pick(["—", "——", "/", "-"]);
    const table = [
      unitApart
        ? ["序号", "指标", "单位", "2020年", "2025年", "属性"]
        : ["序号", "指标", "2020年", "2025年", "属性"],
      ...indicators.map(({name, unit, baseline, said}, index) => [
        ...[String(index + 1), unitApart ? name : `${name}（${unit}）`],
        ...(unitApart ? [unit] : []),
        ...[baseline === null ? none : String(baseline), said, natures[index] ?? ""]
      ])
    ];
    const captioned = `表1${pick([" ", "  ", "　"])}主要指标`;

    // A box with items.
    const mark = pick([
      (n: number) => `${n}. `,
      (n: number) => `${n}．`,
      (n: number) => `（${n}）`,
      (n: number) => `${n}、`
    ]);
    const items = Array.from(
      {length: 2 + upTo(3)},
      (_, index) => `${mark(index + 1)}${things[index] ?? ""}上的事。件件有着落，处处有人管。`
    );

    // The table of tasks.
    const tasks = Array.from({length: 2 + upTo(4)}, (_, index) => ({
      task: `修好${things[index] ?? ""}字桥`,
      lead: `市${pick(["甲", "乙", "丙"])}局`,
      others: pick([["市丁委"], ["市丁委", "市戊局"]]),
      year: 2021 + upTo(4),
      month: 1 + upTo(12)
    }));
    const work = [
      ["序号", "任务", "牵头单位", "责任单位", "完成时限"],
      ...tasks.map(({task, lead, others, year, month}, index) => [
        ...[String(index + 1), task, lead, others.join("、"), `${year}年${month}月底前`]
      ])
    ];

    const chapter = pick([(n: number) => `${han[n]}、`, (n: number) => `第${han[n]}章 `]);
    const section = pick([(n: number) => `（${han[n]}）`, (n: number) => `第${han[n]}节 `]);
    const lines = [
      ...[
        "甲城市办事规划（2021—2025年）",
        "2021年3月1日甲城市人民政府同意",
        "为办好事，制定本规划。"
      ],
      ...[`${chapter(0)}目标`, "事事办好，件件落地。"],
      ...[captioned, ...printed(pick(forms), table)],
      ...[`${chapter(1)}任务`, `${section(0)}头一样`, "样样办快。（市己局负责）"],
      ...["专栏1  好事工程", ...items],
      ...[`${section(1)}第二样`, "处处有人管。（市庚局牵头，市辛局配合）"],
      ...[`${chapter(2)}分工`, "按下表办。"],
      ...["重点任务分工表", ...printed(pick(["pipes", "tabs"]), work)]
    ];
    const drafted = draftFolder(`${lines.join(feed)}\n`);
    if (!drafted) throw new Error("not read as Chinese");
    const {plan, files} = drafted;
    expect(buildProblems(files)).toEqual([]);
    const texts = (kind: string) =>
      plan.clauses.filter((one) => one.kind === kind).map(({text}) => text);
    expect(texts("chapter").map((title) => title.slice(-2))).toEqual(["目标", "任务", "分工"]);
    expect(texts("section").map((title) => title.slice(-3))).toEqual(["头一样", "第二样"]);
    expect(texts("box")).toHaveLength(1);
    expect(texts("box_item").map((item) => item.replaceAll(/\s/gu, ""))).toEqual(
      items.map((item) => item.replaceAll(/\s/gu, ""))
    );
    expect(plan.tables.map(({header, rows}) => [header, ...rows])).toEqual([table, work]);

    const rows = (path: string) =>
      Papa.parse<Record<string, string>>((files.get(path) ?? "").trim(), {header: true}).data;
    expect(
      rows("indicators.csv").map((row) => [
        ...[row["name"], row["unit"], row["nature"], row["baseline"]],
        ...[row["target"], row["target_period"], row["target_text"], row["bound"]]
      ])
    ).toEqual(
      indicators.map(({name, unit, baseline, target, said, bound}, index) => [
        ...[name, unit, natures[index], baseline === null ? "" : String(baseline)],
        ...[String(target), "2025", said, bound]
      ])
    );
    const units = new Map(rows("plan/units.csv").map((row) => [row["id"], row["name"]]));
    expect(plan.duties.map(({unit, role}) => `${units.get(unit)} ${role}`)).toEqual([
      ...["市己局 responsible", "市庚局 lead", "市辛局 support"],
      ...tasks.flatMap(({lead, others}) => [
        `${lead} lead`,
        ...others.map((name) => `${name} responsible`)
      ])
    ]);
    expect(
      rows("plan/commitments.csv")
        .filter((row) => row["clause"]?.startsWith("table2"))
        .map((row) => [row["quote"], row["due"], row["due_text"]])
    ).toEqual(
      tasks.map(({task, year, month}) => [
        ...[task, `${year}-${String(month).padStart(2, "0")}`, `${year}年${month}月底前`]
      ])
    );
  });
});
