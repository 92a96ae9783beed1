// Sites made of nothing but the text of a plan, in shapes that leave much empty: what is not there is not shown.
import {globSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

import {parseHTML} from "linkedom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {draftFolder} from "../../scripts/import/folder.ts";
import {run} from "../../scripts/run.ts";
import {serve} from "../../scripts/serve.ts";
import {nationalPlan} from "../../src/fixtures/national-plan.ts";
import type {Catalogue} from "../../src/model/catalogue.ts";
import type {Commitment} from "../../src/model/plan/commitment.ts";
import type {Clause} from "../../src/model/plan/plan.ts";
import {routes} from "../../src/routes.ts";
import {lowWindow, overflow, type Visitor, visitor} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {type Aside, aside, build} from "../harness/build.ts";

/** What the builds may take, in milliseconds, on a slow machine. */
const long = 900_000;

const text = (name: string) => readFileSync(`src/fixtures/plans/${name}.txt`, "utf8");

/** The folder as the importer writes it, untouched by any hand. */
function imported(raw: string): Aside {
  const site = aside();
  const data = join(site.folder, "data");
  for (const [path, content] of draftFolder(raw)?.files ?? []) {
    mkdirSync(dirname(join(data, path)), {recursive: true});
    writeFileSync(join(data, path), content);
  }
  return {...site, env: {...site.env, DATA: data}};
}

/** The city of this repository and the imaginary one: no other site may name them. */
const own = JSON.parse(readFileSync("generated/catalogue.json", "utf8")) as Catalogue;
const strangers = [own.geos.find(({id}) => id === own.site.place)?.name ?? "?", "安尼城"];

const {home, plan, units, indicators, commitments, data, method} = routes;
const always = [home, plan, routes.chapter("1"), data, method, routes.seriesList];

const cases: [name: string, raw: string, pages: string[], absent: string[], says: string][] = [
  [
    "no chapters, duties or indicators",
    text("no-chapters"),
    [...always, commitments],
    [units, indicators, routes.glossary],
    "这份方案写了什么？"
  ],
  [
    "tables of tasks and indicators, a year to come",
    text("task-table"),
    [...always, units, indicators, routes.indicator("i01"), commitments],
    [routes.silence],
    "3项目标，2032年到期，走到哪一步了？"
  ],
  [
    "a plan in traditional characters",
    text("traditional"),
    [...always, units, commitments],
    [indicators],
    "這份方案要誰做什麼？"
  ],
  [
    "sections that run on over chapters",
    text("running-numbers"),
    [...always, routes.chapter("2"), units, commitments],
    [indicators],
    "这份方案要谁做什么？"
  ],
  [
    "measures of one level, without indicators",
    text("no-indicators"),
    [...always, units, routes.unit("unit-01")],
    [indicators, commitments],
    "这份方案要谁做什么？"
  ],
  [
    "targets of two years far ahead",
    text("future-target"),
    [...always, routes.chapter("2"), units, indicators, routes.indicator("i02"), commitments],
    [routes.silence],
    "4项目标，2040年到期，走到哪一步了？"
  ],
  [
    "a plan of a nation with a hundred brackets",
    nationalPlan(),
    [...always, units, routes.unit("unit-01")],
    [indicators],
    "这份方案要谁做什么？"
  ]
];

/** The rows of the tables of tasks that promise something: the first says with its date what the text says without one. */
const inRows = ["table2.1", "table2.2", "table2.3"];

/** The signs of Big5, in which traditional Chinese was typed for decades: it holds no simplified ones. */
const big5 = new Set(
  Array.from({length: 0xf9d5 - 0xa440}, (_, index) => 0xa440 + index)
    // Between the signs in daily use and the others lies what Hong Kong added later, simplified ones too.
    .filter((code) => code < 0xc6a1 || code > 0xc8fe)
    .map((code) => new TextDecoder("big5").decode(new Uint8Array([code >> 8, code & 255])))
);

/** Headings with nothing below them, tables without rows, lists and paragraphs without words. */
function empties(): string[] {
  const main = document.querySelector("main");
  const shown = (element: Element) => element.getClientRects().length > 0;
  const level = (element: Element) => Number(element.tagName.slice(1));
  const headings = [...(main?.querySelectorAll("h2, h3, h4") ?? [])].filter(
    (one) => one.closest("summary") === null
  );
  const bare = headings.filter((one, index) => {
    const next = headings[index + 1];
    const range = document.createRange();
    range.setStartAfter(one);
    if (next) range.setEndBefore(next);
    else if (main) range.setEndAfter(main);
    const part = range.cloneContents();
    const holds = part.querySelector("svg, img, input, button, canvas") !== null;
    const deeper = next !== undefined && level(next) > level(one);
    return !deeper && !holds && part.textContent.trim() === "";
  });
  const tables = [...(main?.querySelectorAll("table") ?? [])].filter(
    (table) => table.querySelector("tbody tr, tr td") === null
  );
  const silent = [...(main?.querySelectorAll("p, li, dd, ul, ol, dl, figcaption") ?? [])].filter(
    (one) =>
      shown(one) &&
      !one.hasAttribute("aria-live") &&
      one.textContent.trim() === "" &&
      one.querySelector("svg, img, input, button") === null
  );
  return [...bare, ...tables, ...silent].map((one) => one.outerHTML.slice(0, 120));
}

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

describe.each(cases)("%s", (_, raw, pages, absent, says) => {
  const site = imported(raw);
  let address = "";
  let see: Visitor;
  let close = (): Promise<void> => Promise.resolve();
  beforeAll(async () => {
    await build(site);
    ({address, close} = await serve({folder: site.out, base: "/"}));
    see = visitor(await browser.newContext({viewport: lowWindow}));
  }, long);
  afterAll(async () => {
    await close();
    site.remove();
  });

  test("is sound", async () => {
    const {output} = await run(["scripts/audit-site.ts"], site.env);
    expect(output).toMatch(/ 0 failed\s*$/u);
  });

  test("has no page for what is not there, and asks what can be answered", async () => {
    for (const path of absent) expect((await fetch(address + path)).status, path).toBe(404);
    const {document} = parseHTML(await (await fetch(address)).text());
    expect(document.querySelector("h1")?.textContent.replaceAll(/\s/gu, "")).toBe(says);
  });

  test("marks the promises in the rows of its tables", async () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(join(site.out, "data", `${name}.json`), "utf8")) as Clause[];
    const chapters = new Map(read("clauses").map(({id, chapter}) => [id, chapter]));
    const rows = (read("commitments") as unknown as Commitment[]).filter(({clause}) =>
      clause.startsWith("table")
    );
    if (raw === text("task-table")) expect(rows.map(({clause}) => clause)).toEqual(inRows);
    for (const {id, clause, quote} of rows) {
      const path = routes.chapter(chapters.get(clause) ?? "");
      const {document} = parseHTML(await (await fetch(address + path)).text());
      const link = document.querySelector(`[id="${clause}"] a[href="/${routes.commitment(id)}"]`);
      expect(link?.textContent.trim()).toBe(quote);
    }
  });

  test("is in the signs of its plan", async () => {
    const traditional = raw === text("traditional");
    for (const path of pages) {
      const html = await (await fetch(address + path)).text();
      expect(parseHTML(html).document.documentElement.lang).toBe(traditional ? "zh-Hant" : "zh-CN");
      const signs = new Set(html.match(/\p{Script=Han}/gu));
      const simplified = [...signs].filter((sign) => !big5.has(sign));
      if (traditional) expect(simplified, path).toEqual([]);
      else expect(simplified).not.toEqual([]);
    }
    for (const path of globSync(join(site.out, "figures/*.svg")))
      expect(readFileSync(path, "utf8")).toContain(traditional ? "Noto Sans TC" : "Noto Sans SC");
  });

  test.each(pages)("/%s shows nothing empty and nothing false", (path) =>
    see(address + path, async ({page, faults}) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({...lowWindow, width});
        faults.push(...(await overflow(page)));
      }
      faults.push(...(await page.evaluate(empties)));
      const words = await page.evaluate(() => document.body.textContent);
      expect(words.match(/正在读取|undefined|NaN/gu) ?? []).toEqual([]);
      expect(words.match(/(?<![\d.])0(?:项|个|处|节|章|段|次|张|篇).{0,8}/gu) ?? []).toEqual([]);
      for (const name of strangers) expect(words).not.toContain(name);
      expect(faults).toEqual([]);
    })
  );
});
