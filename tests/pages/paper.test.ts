// The site on paper: page 1 of each kind holds title, finding and drawing; the plan is one book that can be searched.
import {readFileSync, rmSync} from "node:fs";

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {launch} from "../../scripts/browser.ts";
import {chaptersOf, printPlan} from "../../scripts/pdf/print-plan.ts";
import {qr} from "../../src/figures/images/qr.ts";
import {arrive, overflow} from "../harness/browse.ts";
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
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Kinds of page that have something drawn or tabled, and show it on page 1. */
const drawn = [
  ...["", "commitments/", "silence/", "indicators/"],
  ...["plan", "indicators", "units", "figures", "stories", "data/series"].map(first)
];

test.each([...new Set([...drawn, ...kinds])])(
  "page 1 of /%s on paper holds title, finding and drawing",
  async (path) => {
    const page = await browser.newPage({viewport: sheet, javaScriptEnabled: false});
    await page.emulateMedia({media: "print"});
    await arrive(page, address + path);
    const bottoms = await page.evaluate((high) => {
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
    const must = ["title", "finding", ...(drawn.includes(path) ? ["drawing"] : [])];
    const wrong = must.filter((name) => (bottoms[name] ?? Infinity) > sheet.height);
    expect(wrong, JSON.stringify(bottoms)).toEqual([]);
    await page.close();
  }
);

test("the first sheet of every kind of page bears its address, in words and as a code", async () => {
  const page = await browser.newPage({viewport: sheet, javaScriptEnabled: false});
  await page.emulateMedia({media: "print"});
  const faults: string[] = [];
  for (const path of kinds) {
    await arrive(page, address + path);
    const words = page.locator(".printed.address");
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    if (!(await words.textContent())?.includes(canonical ?? "?")) faults.push(`${path}: address`);
    const box = await page.locator(".printed.qr").boundingBox();
    if (!box || box.y > 40 || box.width < 60) faults.push(`${path}: no code at the head`);
    const line = await page.locator(".printed.qr path").getAttribute("d");
    if (line !== qr(canonical ?? "").line) faults.push(`${path}: code`);
    // Nothing of the page lies under the code.
    const top = (await page.locator("main").boundingBox())?.y ?? 0;
    if (box && top < box.y + box.height - 6) faults.push(`${path}: text under the code`);
  }
  expect(faults).toEqual([]);
  await page.close();
});

test("no page is wider than its sheet: a browser would shrink every word of it", async () => {
  const page = await browser.newPage({viewport: sheet, javaScriptEnabled: false});
  await page.emulateMedia({media: "print"});
  const faults: string[] = [];
  for (const path of new Set([...kinds, ...below("data/series"), ...below("figures")])) {
    await arrive(page, address + path);
    faults.push(...(await overflow(page)).map((fault) => `/${path} ${fault}`));
  }
  expect(faults).toEqual([]);
  await page.close();
});

test("no word on paper is smaller than 9 pt", async () => {
  const page = await browser.newPage({viewport: sheet, javaScriptEnabled: false});
  await page.emulateMedia({media: "print"});
  const faults: string[] = [];
  for (const path of kinds) {
    await arrive(page, address + path);
    const small = await page.evaluate(() => {
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
    faults.push(...small.map((fault) => `/${path} ${fault}`));
  }
  expect(faults).toEqual([]);
  await page.close();
});

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
