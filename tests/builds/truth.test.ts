// One cell changed, and the assessment switched: what follows on the pages, in the stories, pictures and tables.
import {globSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {zh} from "../../src/words/zh.ts";
import {anytown, type Aside, aside, build} from "../harness/build.ts";

/** Several builds on a slow machine, in milliseconds. */
const long = 900_000;
const figures = "statistics/green_share_trips.csv";

/** A copy of the city with one text of one file replaced. */
function city(file: string, from: string, to: string): Aside {
  const made = aside(anytown);
  const path = join(made.folder, "data", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`no ${from} in ${file}`);
  writeFileSync(path, text.replace(from, to));
  return made;
}

const bytes = ({out}: Aside, path: string) => readFileSync(join(out, path));

/** The words a reader sees. */
const words = (site: Aside, path: string) =>
  bytes(site, path)
    .toString()
    .replace(/<(script|style|svg)[^]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "");

const before = aside(anytown);
beforeAll(() => build(before), long);
afterAll(before.remove);

describe("one changed cell", () => {
  const after = city(figures, "anytown,2024,year,58.3", "anytown,2024,year,59.3");
  beforeAll(() => build(after), long);
  afterAll(after.remove);

  test.each([
    ["the page of its indicator", "indicators/green_share/index.html", "58.3%", "59.3%"],
    ["the page of its series", "data/series/green_share_trips/index.html", "58.3%", "59.3%"],
    ["the sentence of a story", "stories/green-streets/index.html", "是58.3%，到", "是59.3%，到"],
    ["the table of a figure", "figures/green-share/index.html", "58.3", "59.3"],
    ["the download", "data/observations.csv", "58.3", "59.3"],
    ["the figure's own table", "figures/green-share.csv", "58.3", "59.3"]
  ])("changes %s", (_name, path, old, now) => {
    const [then, today] = [words(before, path), words(after, path)];
    expect([then.includes(old), then.includes(now)]).toEqual([true, false]);
    expect([today.includes(old), today.includes(now)]).toEqual([false, true]);
  });

  test.each(["svg", "png", "json"])("changes the figure's %s, and no other figure's", (form) => {
    const same = (id: string) =>
      bytes(before, `figures/${id}.${form}`).equals(bytes(after, `figures/${id}.${form}`));
    expect(same("green-share")).toBe(false);
    expect(["noise", "lane-rank", "promises", "who-does-what"].filter((id) => !same(id))).toEqual(
      []
    );
  });

  test("that makes the title of a story false stops the build, in two languages", async () => {
    const false_ = city(figures, "anytown,2024,year,58.3", "anytown,2024,year,61.3");
    const error = await build(false_).then(
      () => "",
      (thrown: unknown) => String(thrown)
    );
    false_.remove();
    expect(error).toMatch(
      /stories\/green-streets\.md:7 .*断言“value green_share_trips anytown 2025/u
    );
    expect(error).toMatch(/the claim "value .*" is false: 60\.4 > 61\.3\./u);
  });
});

describe("a change of the record is told where it concerns", () => {
  test.each([
    ["the page of the unit", "units/trams/index.html", "单位名称写全"],
    ["the promise", "commitments/index.html", "抄录时看错"],
    ["the page of a unit that answers for the promise", "units/lakeside/index.html", "抄录时看错"],
    ["the chapter of the clause", "plan/2/index.html", "与来文核对"],
    ["the figure of a story", "stories/green-streets/index.html", "年报公布"],
    ["the page of an indicator", "indicators/green_share/index.html", "年报公布"],
    ["the page of a series", "data/series/tram_rides/index.html", "录入时两个数字颠倒"],
    ["the page of a figure", "figures/green-share/index.html", "年报公布"],
    ["the record", "changes/index.html", "录入时两个数字颠倒"],
    ["the feed", "feed.xml", "录入时两个数字颠倒"]
  ])("%s", (_name, path, reason) => {
    expect(words(before, path)).toContain(reason);
  });

  test("and not on pages it has nothing to do with", () => {
    const reasons = /单位名称写全|抄录时看错|年报公布|录入时两个数字颠倒|与来文核对/u;
    for (const path of ["plan/1/index.html", "indicators/bike_lanes/index.html"])
      expect(words(before, path)).not.toMatch(reasons);
  });
});

const {labels, neutral, rules, plainRules, disclaimer, cautions, plainCautions} = zh.verdict;
const left = new Set<string>(Object.values(neutral));
/** Words that judge: labels, titles of rules, what the sentences and cautions say with them. */
const judging = [
  ...Object.entries(labels)
    .filter(([status, label]) => !(status in neutral) && !left.has(label))
    .map(([, label]) => label),
  ...Object.entries(rules)
    .filter(([name]) => !(name in plainRules))
    .map(([, {title}]) => title),
  ...Object.keys(plainCautions).map((name) => cautions[name as keyof typeof cautions]),
  ...["结论", "评价", "已达到", "没有达到", "不达标", "仍然达标", "未达", "达成", "落后", "滞后"],
  disclaimer
];
/** Words of distances, which a site that assesses nothing has not either. */
const measuring = [
  ...Object.values(plainRules).map(({title}) => title),
  ...[zh.indicators.distance, zh.indicators.inputs.covered, zh.indicators.inputs.elapsed],
  ...[zh.method.plainRules, zh.method.conventions, "走完", "只比较距离", "距目标"]
].filter((word) => word !== rules.silent.title && word !== rules.scope.title);
const codes = Object.keys(labels).filter((status) => !(status in neutral));

/** Every text of the site in which one of the words stands, with the word. */
function found(site: Aside, wanted: readonly string[]): string[] {
  return globSync("**/*.{html,svg,csv,json,jsonld,xml,md,txt}", {cwd: site.out})
    .sort()
    .flatMap((path) => {
      // What is served of the city's own input is not ours to word.
      if (path.startsWith("data/input/")) return [];
      const text = bytes(site, path).toString();
      return wanted.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
}

/** The statuses in the tables, as data. */
const statuses = (site: Aside): string[] =>
  globSync(["figures/*.json", "figures/*.csv", "data/verdicts.csv", "data/*/*.csv"], {
    cwd: site.out
  })
    .filter((path) => !path.startsWith("data/input/"))
    .flatMap((path) => {
      const cells = new Set(
        bytes(site, path)
          .toString()
          .split(/[",\n]/u)
      );
      return codes.filter((code) => cells.has(code)).map((code) => `${path}: ${code}`);
    });

describe.each([
  ["full", true],
  ["neutral", false],
  ["off", false]
] as const)("assessment: %s", (tone, judges) => {
  const site =
    tone === "full" ? before : city("site.yaml", "assessment: full", `assessment: ${tone}`);
  if (site !== before) {
    beforeAll(() => build(site), long);
    afterAll(site.remove);
  }

  test(`${judges ? "judges" : "leaves no judging word"} on pages, in stories, figures and downloads`, () => {
    const seen = [...found(site, judging), ...statuses(site)];
    if (judges) expect(seen.length).toBeGreaterThan(20);
    else expect(seen).toEqual([]);
  });

  test("says what was published and what not", () => {
    expect(words(site, "silence/index.html")).toContain("电车乘客满意度");
    expect(words(site, "stories/green-streets/index.html")).toContain("已有5个年度没有见到");
    expect(words(site, "indicators/green_share/index.html")).toContain("60.4%");
  });

  test(`${tone === "off" ? "measures" : "does measure"} ${tone === "off" ? "no distance" : "distances"}`, () => {
    const seen = found(site, measuring);
    if (tone === "off") expect(seen).toEqual([]);
    else expect(seen.length).toBeGreaterThan(0);
    expect(globSync("data/verdicts*", {cwd: site.out}).length > 0).toBe(tone !== "off");
  });
});
