// The site on paper: page 1 of each kind holds title, finding and drawing; the plan is one book that can be searched.
import {readFileSync, rmSync} from "node:fs";

import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {chaptersOf, printPlan} from "../../scripts/pdf/print-plan.ts";
import {qr} from "../../src/figures/images/qr.ts";
import {arrive, overflow, type Visitor, visitor} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {pages, sample} from "../harness/sample.ts";

const address = inject("address");
/** What a sheet of A4 holds between the margins of styles/print.css, in CSS pixels. */
const sheet = {width: 657, height: 971};
const below = (folder: string) =>
  pages().filter((path) => new RegExp(`^${folder}/[^/]+/$`).test(path));
/** Of each kind of page two that may be printed. */
const kinds = sample().filter((path) => !/(?:^|\/)embed\/|^404/u.test(path));
const first = (folder: string) => below(folder)[0]!;

let browser: Browser;
let see: Visitor;
beforeAll(async () => {
  browser = await sharedBrowser();
  const context = await browser.newContext({viewport: sheet, javaScriptEnabled: false});
  see = visitor(context, "print");
});
afterAll(() => closePages(browser));

/** Kinds of page that have something drawn or tabled, and show it on page 1. */
const drawn = [
  ...["", "commitments/", "silence/", "indicators/"],
  ...["plan", "indicators", "units", "figures", "stories", "data/series"].map(first)
];

/** Where title, finding and drawing of a page end, in pixels from its head; null of what it has not. */
const bottoms = (page: Page) =>
  page.evaluate((high) => {
    /** Where what must not be parted ends; of a list, or of what is higher than a sheet, a quarter of one. */
    const end = (element: Element): number => {
      const {top, bottom} = element.getBoundingClientRect();
      let last = Math.min(bottom, top + high / 4);
      for (let part = element; part.localName !== "main"; part = part.parentElement!) {
        const box = part.getBoundingClientRect();
        const whole =
          part.matches("svg, img") || getComputedStyle(part).breakInside.startsWith("avoid");
        if (whole && box.height <= high) last = Math.max(last, box.bottom);
      }
      return last;
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(`main :is(${selector})`)].find(
        (element) => element.getBoundingClientRect().height > 8
      );
    return Object.fromEntries(
      Object.entries({
        title: "h1",
        finding: "p, li, dd",
        drawing: "svg, img, table, .rows"
      }).map(([name, selector]) => {
        const found = shown(selector);
        return [name, found ? end(found) : null];
      })
    );
  }, sheet.height);

/** The first sheet bears the page's address, in words and as a code with nothing under it. */
async function withoutAddress(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const code = box(".printed.qr");
    return {
      canonical: document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "?",
      words: document.querySelector(".printed.address")?.textContent ?? "",
      dashes: document.querySelector(".printed.qr path")?.getAttribute("stroke-dasharray"),
      code: code && {top: code.top, bottom: code.bottom, width: code.width},
      main: box("main")?.top ?? 0
    };
  });
  const {code} = found;
  return [
    ...(found.words.includes(found.canonical) ? [] : ["no address"]),
    ...(!code || code.top > 40 || code.width < 60 ? ["no code at the head"] : []),
    ...(found.dashes === qr(found.canonical).dashes ? [] : ["another code"]),
    ...(code && found.main < code.bottom - 6 ? ["text under the code"] : [])
  ];
}

/** Words smaller than 9 pt. */
const small = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (text === "" || !parent?.checkVisibility()) continue;
      const svg = parent.closest("svg");
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      // 9 pt are 12 px.
      if (size < 11.9 && parent.closest("sup, .unseen") === null)
        found.add(
          `${parent.localName}.${parent.className} ${size.toFixed(1)} ${text.slice(0, 12)}`
        );
    }
    return [...found].slice(0, 3);
  });

// A browser shrinks every word of a page that is wider than its sheet.
test.each([...new Set([...drawn, ...kinds, ...below("data/series"), ...below("figures")])])(
  "/%s on paper: as wide as its sheet, the first one with title, finding, drawing and address, no word below 9 pt",
  async (path) => {
    await see(address + path, async ({page}) => {
      const ends = await bottoms(page);
      const must = ["title", "finding", ...(drawn.includes(path) ? ["drawing"] : [])];
      expect([
        ...must.filter((name) => (ends[name] ?? Infinity) > sheet.height),
        ...(await withoutAddress(page)),
        ...(await overflow(page)),
        ...(await small(page))
      ]).toEqual([]);
    });
  }
);

test.each([...below("units")].filter((_, at) => at % 6 === 0))(
  "the brief /%s is one page",
  async (path) => {
    const page = await browser.newPage({viewport: sheet, javaScriptEnabled: false});
    await page.emulateMedia({media: "print"});
    await arrive(page, address + path);
    const pdf = (await page.pdf({format: "A4", preferCSSPageSize: true})).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBe(1);
    await page.close();
  }
);

test("the plan is one book with bookmarks and words that can be searched", async () => {
  const out = ".tmp/plan-test.pdf";
  const chapters = chaptersOf("dist");
  expect(await printPlan(browser, address, chapters, out)).toBe(chapters.length);
  const pdf = readFileSync(out, "latin1");
  rmSync(out);
  expect(pdf).toContain("/Outlines");
  expect(pdf).toContain("/ToUnicode");
  expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(chapters.length);
});
