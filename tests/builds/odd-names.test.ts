// Names that a format, a page or a picture could stumble over: shown as typed, or refused where they stand.
import {globSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import {unzipSync} from "fflate";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {run} from "../../scripts/run.ts";
import {anytown, aside, build} from "../harness/build.ts";

/** What the builds may take, in milliseconds, on a slow machine. */
const long = 900_000;

const odd = {
  indicator: "R&D投入强度<含估算>",
  // More than the 31 signs of a sheet's name, and all that such a name may not hold.
  series: "每万人口/年：[A]*?增速与“R&D”<投入>强度的逐年比较数据一览表（含上级口径）",
  publisher: "<b>晨讯</b> & ]]>",
  event: "第一条“<script>alert(1)</script>”示范段 & 通车 ]]>",
  tag: "工 程",
  title: "R&D <噪声> 在"
};

const site = aside(anytown);
const data = join(site.folder, "data");

function edit(file: string, old: string | RegExp, now: string): void {
  const text = readFileSync(join(data, file), "utf8");
  const changed = text.replace(old, () => now);
  expect(changed, file).not.toBe(text);
  writeFileSync(join(data, file), changed);
}

beforeAll(async () => {
  // An indicator is called as the plan prints it.
  for (const file of ["indicators.csv", "plan/plan.md", "plan/received.txt"])
    edit(file, /新建自行车道/gu, odd.indicator);
  edit("series.csv", "骑行受伤人次", odd.series);
  edit("sources.csv", "安尼城晨讯", odd.publisher);
  edit("events.csv", "第一条环湖示范段通车", odd.event);
  edit("events.csv", ",工程,", `,${odd.tag},`);
  edit("figures/noise.yaml", "主干路噪声在", odd.title);
  await build(site);
}, long);
afterAll(site.remove);

const read = (path: string) => readFileSync(join(site.out, path), "utf8");

describe("a site with odd names", () => {
  test("is sound", async () => {
    const {output} = await run(["scripts/audit-site.ts"], site.env);
    expect(output).toMatch(/ 0 failed\s*$/u);
  });

  test.each([
    ["an indicator", "indicators/bike_lanes/index.html", odd.indicator],
    ["a series", "data/series/cycling_injuries/index.html", odd.series],
    ["a title of a figure", "figures/noise/index.html", odd.title]
  ])("shows the name of %s as typed", (_, path, name) => {
    const {document} = parseHTML(read(path));
    const shown = document.querySelector("h1")?.textContent.replaceAll(/\s+/gu, "") ?? "";
    expect(shown).toContain(name.replaceAll(/\s+/gu, ""));
  });

  test("makes no element out of a name", () => {
    for (const path of globSync("**/*.{html,svg,xml}", {cwd: site.out})) {
      const text = read(path);
      expect(text, path).not.toContain("<script>alert(1)");
      expect(text, path).not.toContain("<b>晨讯");
    }
    const names = globSync("figures/{events,noise}*.svg", {cwd: site.out});
    expect(names.length).toBeGreaterThan(1);
    expect(read("figures/events.svg")).toMatch(/&lt;script&gt;|示范段/u);
  });

  test("has workbooks that a spreadsheet opens: names of sheets short and without forbidden signs", () => {
    const books = globSync("**/*.xlsx", {cwd: site.out});
    expect(books.length).toBeGreaterThan(20);
    for (const path of books) {
      const files = unzipSync(readFileSync(join(site.out, path)));
      const book = new TextDecoder().decode(files["xl/workbook.xml"]);
      const {document} = parseHTML(`<html><body>${book.replace(/^<\?[^>]*>/u, "")}</body></html>`);
      const sheets = [...document.querySelectorAll("sheet")].map(
        (sheet) => sheet.getAttribute("name") ?? ""
      );
      expect(sheets.length, path).toBeGreaterThan(0);
      expect(new Set(sheets).size, path).toBe(sheets.length);
      // https://learn.microsoft.com/openspecs/office_standards/ms-oi29500: at most 31, none of : \ / ? * [ ].
      for (const name of sheets) expect(name, path).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
    }
  });

  test(
    "refuses what cannot be shown before any page is made, each where it stands, and stays",
    async () => {
      const before = read("index.html");
      edit("series.csv", odd.series, "𠮷田人次");
      edit("sources.csv", odd.publisher, "晨讯😀");
      edit("events.csv", odd.event, "示范\u202e段");
      edit("figures/noise.yaml", odd.title, "噪声\u0007在");
      const {code, output} = await run(["scripts/build-site.ts"], site.env);
      expect(code).not.toBe(0);
      expect(output).toContain("U+20BB7");
      for (const place of [/series\.csv:3/u, /sources\.csv:3/u, /events\.csv:3/u, /noise\.yaml:1/u])
        expect(output).toMatch(place);
      expect(output).not.toMatch(/^\s+at .+:\d+:\d+/mu);
      expect(read("index.html")).toBe(before);
    },
    long
  );
});
