// The guide for the editor: it is not stale, it explains every column, and each of its examples holds.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import {expect, test} from "vitest";

import {kinds} from "../../../src/charts/kinds/index.ts";
import {following} from "../../../src/domain/versions/semver-level.ts";
import {city} from "../../../src/fixtures/edited.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import {dryRun} from "../../compile/dry-run.ts";
import {figureTables} from "../../compile/figures/tables/index.ts";
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
    ])
  ];
  expect([...new Set(said)].sort()).toEqual(Object.keys(figureSentences).sort());
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

test("the number of the new release in its example is the one that is due", () => {
  const [, version = ""] = /^```csv 加到 releases\.csv\n([\d.]+),/m.exec(parts.tasks) ?? [];
  expect(following("2.0.0", "minor")).toContain(version);
});
