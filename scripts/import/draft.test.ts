import {readFileSync} from "node:fs";

import {describe, expect, it} from "vitest";

import {misfits, plain, undo} from "../compile/check/errata-roundtrip.ts";
import {parsePlan} from "../compile/plan/read-plan.ts";
import {draftPlan} from "./draft.ts";
import {targetParts} from "./indicators.ts";
import {draftUnits} from "./units.ts";

/** What was read back of a text: a line for each clause, the duties, and whether the proof holds. */
function read(raw: string) {
  const {markdown, errata, doubts} = draftPlan(raw);
  const {units} = draftUnits(markdown);
  const {plan} = parsePlan(markdown, "plan.md", units);
  expect(misfits(plain(markdown), errata)).toEqual([]);
  expect(undo(plain(markdown), errata)).toBe(raw);
  const names = new Map(units.map(({id, name}) => [id, name]));
  return {
    ...{plan, doubts, title: plan.title},
    kinds: (kind: string) => plan.clauses.filter((one) => one.kind === kind).map(({text}) => text),
    duties: plan.duties.map(({unit, role}) => `${names.get(unit) ?? ""} ${role}`)
  };
}

describe("draftPlan(raw)", () => {
  it("keeps line ends of Windows, blank lines and the last line end in the proof", () => {
    const text =
      "甲城办事规划\n为办好事，制定本规划。\n一、目标\n事事办好。（市甲局负责）\n二、任务\n样样办快。\n";
    for (const raw of [
      text,
      text.replaceAll("\n", "\r\n"),
      text.replaceAll("\n", "\n\n"),
      text.trim(),
      text.replaceAll("\n", "\n　　")
    ]) {
      expect(read(raw).kinds("chapter")).toEqual(["一、目标", "二、任务"]);
    }
  });

  it("takes no decimal, cell or list item for a chapter", () => {
    const raw =
      "甲城办事规划\n为办好事，制定本规划。\n一、目标\nPM2.5降到30以下。\n2.5倍增长。\n1．先办急事。\n4．末办小事。\n二、任务\n样样办快。\n";
    expect(read(raw).kinds("chapter")).toEqual(["一、目标", "二、任务"]);
  });

  it("reads a plan without chapters below one that it puts in", () => {
    const {kinds, doubts} = read(
      "甲城办事规划\n为办好事，制定本规划。\n事事办好，样样办快。\n件件落地，人人满意。\n"
    );
    expect(kinds("chapter")).toEqual(["正文"]);
    expect(doubts.some(({weight}) => weight === 3)).toBe(true);
  });

  it("makes lines of targets printed one cell a line a table again", () => {
    const cells = [
      "序号",
      "指标",
      "2020年",
      "2025年",
      "属性",
      "1",
      "好事办成率（%）",
      "80",
      "≥95",
      "约束性",
      "2",
      "快事",
      "办成率（%）",
      "——",
      "90",
      "预期性",
      "3",
      "小事数（件）",
      "4.16",
      "10",
      "预期性"
    ];
    const of = (list: readonly string[]) =>
      read(
        `甲城办事规划\n为办好事，制定本规划。\n一、目标\n事事办好。\n表1 主要指标\n${list.join("\n")}\n二、任务\n样样办快。\n`
      ).plan.tables[0];
    // The title of a group of rows is no head of a column.
    const titled = of(cells.toSpliced(5, 0, "甲类："));
    expect([titled?.header, titled?.rows[0]]).toEqual([
      ["序号", "指标", "2020年", "2025年", "属性"],
      ["甲类：", "", "", "", ""]
    ]);
    expect(of(cells)?.rows).toEqual([
      ["1", "好事办成率（%）", "80", "≥95", "约束性"],
      ["2", "快事 办成率（%）", "——", "90", "预期性"],
      ["3", "小事数（件）", "4.16", "10", "预期性"]
    ]);
  });
});

it.each([
  ["≥60", [["≥60", 60, "at_least", null]]],
  ["85以上", [["85以上", 85, "at_least", null]]],
  ["65以内", [["65以内", 65, "at_most", null]]],
  [
    "重点城市≥30 一般城市≥15",
    [
      ["≥30", 30, "at_least", "重点城市"],
      ["≥15", 15, "at_least", "一般城市"]
    ]
  ],
  ["——", []]
])("targetParts(%j)", (printed, expected) => {
  expect(targetParts(printed).map(({text, value, bound, of}) => [text, value, bound, of])).toEqual(
    expected
  );
});

/** Numbers between 0 and 1 in an order that the seed fixes. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

describe("plans of every form", () => {
  const han = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const chapterForms = [(n: number) => `${han[n]}、`, (n: number) => `第${han[n]}章 `];
  const sectionForms = [(n: number) => `（${han[n]}）`, (n: number) => `第${han[n]}节 `];
  const dutyForms: [(a: string, b: string) => string, string, string][] = [
    [(a, b) => `（${a}牵头，${b}配合）`, "lead", "support"],
    [(a, b) => `（责任单位：${a}、${b}）`, "responsible", "responsible"],
    [(a, b) => `（牵头单位：${a}；配合单位：${b}）`, "lead", "support"],
    [(a, b) => `（${a}、${b}按职责分工负责）`, "responsible", "responsible"],
    [(a, b) => `\n责任单位：${a}，${b}`, "responsible", "responsible"],
    [(a, b) => `［${a}牵头负责，${b}配合］`, "lead", "support"]
  ];
  it.each(Array.from({length: 40}, (_, seed) => seed + 1))(
    "seed %i gives back what was written",
    (seed) => {
      const next = chance(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
      const [chapterForm, sectionForm, feed] = [
        pick(chapterForms),
        pick(sectionForms),
        pick(["\n", "\r\n", "\n\n", "\n　　"])
      ];
      const runsOn = next() < 0.5;
      const lines = ["甲城办事规划", "为办好事，制定本规划。"];
      const chapters: string[] = [];
      const sections: string[] = [];
      const duties: string[] = [];
      for (let c = 0; c < 2 + Math.floor(next() * 3); c++) {
        chapters.push(`${chapterForm(c)}第${han[c]}样事`);
        lines.push(chapters.at(-1) ?? "");
        for (let s = 0; s < 1 + Math.floor(next() * 2); s++) {
          sections.push(`${sectionForm(runsOn ? sections.length : s)}办好`);
          lines.push(sections.at(-1) ?? "");
          const [form, first, second] = pick(dutyForms);
          const [a, b] = [`市${pick(["甲", "乙", "丙"])}局`, `市${pick(["丁", "戊", "己"])}委`];
          lines.push(...`${s + 1}．这件事要办得又快又好，人人满意。${form(a, b)}`.split("\n"));
          duties.push(`${a} ${first}`, `${b} ${second}`);
        }
      }
      const found = read(lines.join(feed) + pick(["", "\n", feed]));
      expect(found.title).toBe("甲城办事规划");
      expect(found.kinds("chapter")).toEqual(chapters);
      expect(found.kinds("section")).toEqual(sections);
      expect(found.duties).toEqual(duties);
    }
  );
});

describe("the draft of the text received", () => {
  const at = (path: string) =>
    readFileSync(new URL(`../../data/plan/${path}`, import.meta.url), "utf8");
  const {plan, kinds} = read(at("received.txt"));
  const {units} = draftUnits(at("plan.md"));
  const {plan: set} = parsePlan(at("plan.md"), "plan.md", units);
  const texts = (kind: string) =>
    set.clauses.filter((one) => one.kind === kind).map(({text}) => text);

  it("gives front, chapters, sections, boxes and brackets as they were set by hand", () => {
    expect([plan.title, plan.approval, plan.preamble]).toEqual([
      set.title,
      set.approval,
      set.preamble
    ]);
    for (const kind of ["chapter", "section", "box"]) expect(kinds(kind)).toEqual(texts(kind));
    expect(plan.brackets.map(({text}) => text)).toEqual(set.brackets.map(({text}) => text));
  });

  // By hand: the flattened table, and five last items of boxes that are glued to the paragraph after them.
  it("differs only in the table and five glued lines", () => {
    const items = texts("box_item");
    const own = [...kinds("paragraph"), ...kinds("box_item")];
    const missing = [...texts("paragraph"), ...items].filter((text) => !own.includes(text));
    expect(missing).toHaveLength(10);
    expect(items.filter((text) => missing.includes(text))).toHaveLength(5);
  });
});
