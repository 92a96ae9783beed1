import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterAll, beforeEach, describe, expect, it} from "vitest";

import {catalogue} from "../../src/model/catalogue.ts";
import {block} from "./derive/summary.ts";
import {buildData} from "./index.ts";

const root = mkdtempSync(join(tmpdir(), "build-data-"));
const data = join(root, "in");
const generated = join(root, "out");
const read = () =>
  Object.fromEntries(
    readdirSync(generated).map((name) => [name, readFileSync(join(generated, name), "utf8")])
  );

beforeEach(() => {
  rmSync(data, {recursive: true, force: true});
  rmSync(generated, {recursive: true, force: true});
  cpSync(join(import.meta.dirname, "../../src/fixtures/anytown"), data, {recursive: true});
});
afterAll(() => {
  rmSync(root, {recursive: true});
});

describe("buildData(options)", () => {
  it("writes what the catalogue's schema accepts", async () => {
    const {problems, changed} = await buildData({data, generated});
    expect(problems).toEqual([]);
    expect(changed).toEqual([
      "figures.json",
      "stories.json",
      "input.json",
      "frozen.json",
      "catalogue.json"
    ]);
    const written: unknown = JSON.parse(read()["catalogue.json"] ?? "");
    expect(catalogue.parse(written)).toEqual(written);
  });

  it("writes the same bytes twice, and then touches no file", async () => {
    await buildData({data, generated});
    const first = read();
    expect((await buildData({data, generated})).changed).toEqual([]);
    rmSync(generated, {recursive: true});
    await buildData({data, generated});
    expect(read()).toEqual(first);
  });

  it("writes only the files that changed", async () => {
    await buildData({data, generated});
    const terms = join(data, "glossary.csv");
    writeFileSync(terms, readFileSync(terms, "utf8").replace("repost,转载", "repost,转贴"));
    expect((await buildData({data, generated})).changed).toEqual(["input.json", "catalogue.json"]);
  });

  it("leaves the last good files alone when anything is wrong", async () => {
    await buildData({data, generated});
    const before = read();
    writeFileSync(join(data, "geos.csv"), "id\n");
    const {problems, counts, changed, whole} = await buildData({data, generated});
    expect(problems.length).toBeGreaterThan(0);
    expect({counts, changed, whole}).toEqual({counts: null, changed: [], whole: false});
    expect(read()).toEqual(before);
  });

  it("looks at the form of figures even where facts are faulty", async () => {
    writeFileSync(join(data, "figures", "new.yaml"), "titel: 甲\n");
    writeFileSync(join(data, "geos.csv"), "id\n");
    const {problems} = await buildData({data, generated});
    const files = problems.map((problem) => problem.file);
    expect(files).toEqual(expect.arrayContaining(["figures/new.yaml", "geos.csv"]));
  });

  it("reports facts that do not agree, and does not draw from them", async () => {
    const series = join(data, "series.csv");
    writeFileSync(series, readFileSync(series, "utf8").replace("green_share_trips,", "green,"));
    const {problems, whole} = await buildData({data, generated});
    // A series without its file is the cause; what rests on it is not told.
    expect(problems.map(({file}) => file)).toEqual(["series.csv"]);
    expect(whole).toBe(false);
  });

  it("removes what is no longer written", async () => {
    await buildData({data, generated});
    writeFileSync(join(generated, "old.json"), "{}");
    await buildData({data, generated});
    expect(readdirSync(generated)).not.toContain("old.json");
  });

  it("says once that a folder is not there, and not what is missing in it", async () => {
    const {problems} = await buildData({data: join(root, "nowhere"), generated});
    expect(problems.map(({found, scope}) => [found.split("\n")[0], scope])).toEqual([
      [`没有 "${join(root, "nowhere")}" 这个文件夹。`, "folder"]
    ]);
  });

  it("tells each step and counts at the end", async () => {
    const lines: string[] = [];
    const {counts} = await buildData({data, generated, log: (line) => lines.push(line)});
    const steps = ["read", "parsed", "checked", "derived", "figures", "prose", "wrote"];
    expect(lines.map((line) => line.split(" ")[0])).toEqual(steps);
    expect(block(counts ?? {})).toMatch(/^ {6}2 chapters +2 sections +6 paragraphs +1 boxes\n/);
  });
});
