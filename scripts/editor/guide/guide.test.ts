// The guide for the editor: it is not stale, it explains every column, and each of its examples holds.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import {expect, test} from "vitest";

import {kinds} from "../../../src/charts/kinds/index.ts";
import {following} from "../../../src/domain/versions/semver-level.ts";
import {city} from "../../../src/fixtures/edited.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import {zh} from "../../../src/words/zh.ts";
import {dryRun} from "../../compile/dry-run.ts";
import {spec} from "../../compile/figures/spec.ts";
import {figureTables} from "../../compile/figures/tables/index.ts";
import {context} from "../../compile/prose/expressions/context.ts";
import {evaluate, operators} from "../../compile/prose/interpolate.ts";
import {rehearse} from "../change/build-draft.ts";
import {figureSentences} from "./figure-sentences.ts";
import {guideText} from "./guide-text.ts";
import {guideFile, guideParts} from "./parts.ts";

const parts = guideParts();
const root = join(import.meta.dirname, "../../..");
const decoder = new TextDecoder();

test("the guide in data/ is the one that npm run guide writes", () => {
  expect(readFileSync(join(root, "data", guideFile), "utf8")).toBe(guideText(parts));
});

test.each(Object.values(inputTables))("it explains every column of $file", ({file, row}) => {
  const section = guideText(parts).split(`### ${file}\n`)[1]?.split("\n### ")[0] ?? "";
  for (const name of Object.keys(row.shape)) {
    const line = section.split("\n").find((one) => one.startsWith(`| \`${name}\` |`)) ?? "";
    expect(line.split("|")[4]?.trim(), `${file} ${name}`).not.toBe("");
  }
});

test("there is a chart of each kind", () => {
  const text = guideText(parts);
  for (const kind of Object.keys(kinds)) {
    const section = text.split(`### ${kind}\n`)[1]?.split("\n### ")[0] ?? "";
    expect(section, kind).toContain("```yaml figures/");
  }
});

test("every part, setting and filter of a chart is explained in Chinese, and nothing else", () => {
  const said = [
    ...Object.values(kinds).flatMap(({description, channels, options}) => [
      description,
      ...Object.values(channels).map((channel) => channel.description),
      ...Object.values(options)
    ]),
    ...Object.values(figureTables).flatMap(({filters, options}) => [
      ...Object.values(filters),
      ...Object.values(options)
    ]),
    ...Object.values(spec.shape).map((field) => field.description ?? "")
  ];
  expect([...new Set(said)].sort()).toEqual(Object.keys(figureSentences).sort());
});

/** The section below a head of the guide, as far as the next. */
const section = (head: string): string =>
  guideText(parts)
    .split(`${head}\n`)[1]
    ?.split(/\n##+ /u)[0] ?? "";

test("every row of every table has as many cells as its head", () => {
  const plain = guideText(parts).replaceAll(/^```[\s\S]*?^```$/gmu, "");
  const tables = plain.match(/(?:^\|.*\n)+/gmu) ?? [];
  expect(tables.length).toBeGreaterThan(40);
  for (const text of tables) {
    const [head = 0, ...rows] = text
      .trim()
      .split("\n")
      .map((row) => row.split(/(?<!\\)\|/u).length);
    expect(
      rows.filter((cells) => cells !== head),
      text
    ).toEqual([]);
  }
});

test("of a figure file it names every key, and the pages in every form that they have", () => {
  const rows = [...section("## 一张图").matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name);
  expect(rows).toEqual([
    ...["title", "subtitle", "claims", "topic", "kind", "from", "where", "channels", "options"],
    ...["focus", "note", "alt", "places"],
    ...["home", "plan", "units", "indicators", "commitments", "method", "press"],
    ...["plan/章的序号", "indicators/指标代码", "units/单位代码", "data/series/序列代码"]
  ]);
});

test.each([
  [
    "observations",
    ["能画成 `line`、`multiples`、`rank`；`channels` 可以写的列：`series`（指标）、`geo`（地区）、"]
  ],
  [
    "duties",
    [
      "`by` 写一样时，能画成 `rank`；`channels` 可以写的列：`label`（责任单位）、`count`（项数）、`lead`（其中牵头）、`href`（地址）。",
      "`by` 写两样时，能画成 `matrix`；`channels` 可以写的列：`row`（责任单位）、`row_kind`（类别）、`column`（章）、"
    ]
  ],
  ["partners", ["能画成 `network`；"]],
  ["clauses", ["能画成 `tree`；"]],
  ["events", ["能画成 `timeline`；`channels` 可以写的列：`date`（日期）、`title`（事件）、"]],
  ["indicators", ["能画成 `range`、`bullet`、`rank`；"]]
])("of what is drawn from %s it says the drawings and the columns", (from, said) => {
  for (const words of said) expect(section(`### from: ${from}`)).toContain(`\n${words}`);
});

test.each(parts.figures)("$file is drawn from a table that the guide names for it", ({text}) => {
  const [kind = "", from = ""] = ["kind", "from"].map(
    (key) => new RegExp(`^${key}: (.*)$`, "mu").exec(text)?.[1] ?? ""
  );
  expect(section(`### from: ${from}`)).toMatch(new RegExp(`能画成 [^；]*\`${kind}\``, "u"));
});

test("every word of an expression is told in Chinese, and nothing else", () => {
  const told = parts.expressions.map(({word}) => word);
  expect(told.sort()).toEqual(Object.keys(operators).sort());
  const rows = [...section("## 双方括号里的算式").matchAll(/^\| `([a-z]+)([^`]*)` \|.*\[\[/gmu)];
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(operators));
  for (const [, name, form] of rows) expect(form, name).not.toMatch(/[A-Z]/u);
  expect(rows.find(([, name]) => name === "order")?.[2]).toBe(" 次序词 表 列=值 [列=值 … by=列]");
});

test.each(parts.expressions)("[[$example]] prints $prints", ({example, prints}) => {
  expect(evaluate(example, context(parts.facts, zh)).text).toBe(prints);
});

test("of what may be counted it names the tables with their columns", () => {
  const text = section("## 双方括号里的算式");
  expect(text).toContain("\n| `brackets` | `id`（序号）、`clause`（条款）、`text`（原文）、");
  expect(text).toMatch(/\n\| `verdicts` \| .*`status`（状态）/u);
  expect(text).toContain("`latest` 是最新的一个。级别是 `nation`、`province`、");
});

const tasks = parts.tasks
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.split("\n")[0] ?? "",
    blocks: [
      ...text.matchAll(
        /^```\w+ (加到|新文件|换掉) (\S+)(?: 中以 (\S+) 开头的行)?\n([\s\S]*?)^```$/gm
      )
    ]
  }))
  .filter(({blocks}) => blocks.length > 0);

test("without a file that the guide lets go all is well, without any other it is said to be missing", () => {
  const [, said = ""] = /可以没有的文件。\*\* (.*)里的任何文件。/u.exec(guideText(parts)) ?? [];
  const optional = [...said.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);
  expect(optional.length).toBeGreaterThan(5);
  const free = (file: string) =>
    optional.some((name) => file === name || (name.endsWith("/") && file.startsWith(name)));
  const missed = (gone: (file: string) => boolean) => {
    const {facts} = dryRun(new Map([...city].filter(([file]) => !gone(file))));
    return facts.map(({file, found}) => `${file} ${found.split("\n")[0] ?? ""}`);
  };
  expect(missed(free)).toEqual([]);
  const needed = ["site.yaml", "plan/plan.md", "plan/received.txt"];
  for (const file of [...needed, ...Object.values(inputTables).map(({file}) => file)])
    if (city.has(file)) {
      expect(free(file), file).toBe(false);
      expect(missed((one) => one === file)).toContain(`${file} 没有这个文件。`);
    }
});

test("every task that changes a file has its example", () => {
  expect(tasks.map(({title}) => title)).toEqual([
    ...["一年的一个数", "一个来源", "改正一个数", "一项指标", "一件事"],
    ...["一份文件和它的目标", "一篇报道", "一个新版本"]
  ]);
});

test.each(tasks)("$title: the example holds in the imaginary city", async ({blocks}) => {
  const folder = new Map(city);
  for (const [, how, file = "", start = "", text = ""] of blocks) {
    const before = decoder.decode(folder.get(file));
    const rest = before.split("\n").filter((line) => start === "" || !line.startsWith(start));
    expect(rest.length < before.split("\n").length, `${file} ${start}`).toBe(how === "换掉");
    expect(folder.has(file)).toBe(how !== "新文件");
    folder.set(file, new TextEncoder().encode(rest.join("\n") + text));
  }
  const {catalogue, said} = await rehearse(folder, "data");
  expect(said).toBe("");
  expect(catalogue).not.toBeNull();
});

const numbers = section("## 一个新版本").match(/^\| .*`\d.*$/gmu) ?? [];

test("the numbers of new releases are those that the release command asks for", () => {
  const told = numbers.map((row) => [...row.matchAll(/`([\d.]+)`/gu)].map(([, number]) => number));
  expect(told).toEqual([
    ["0.2.0", "0.3.0", "0.3.0", "0.2.1"],
    ["2.0.0", "3.0.0", "2.1.0", "2.0.1"]
  ]);
  for (const [before = "", ...after] of told)
    expect(after).toEqual(
      (["major", "minor", "patch"] as const).map((level) => following(before, level)[0])
    );
});

test.each([
  ["加到 releases.csv", "2.0.0", "minor"],
  ["上一版以 0 开头时，加到 releases.csv", "0.2.0", "major"]
] as const)("the example “%s” holds after %s", async (head, before, level) => {
  const line = parts.tasks.split(`\n\`\`\`csv ${head}\n`)[1]?.split("\n```")[0] ?? "";
  expect(line.split(",")[0]).toBe(following(before, level)[0]);
  const releases = `version,date,note\n${before},2026-05-20,上一版\n${line}\n`;
  const {catalogue, said} = await rehearse(
    new Map([...city, ["releases.csv", new TextEncoder().encode(releases)]]),
    "data"
  );
  expect(said).toBe("");
  expect(catalogue?.releases.map(({version}) => version)).toEqual([before, line.split(",")[0]]);
});
