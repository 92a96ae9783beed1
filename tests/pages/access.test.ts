// WCAG 2.2 AA on a page of each kind, as axe sees it, in light, in the dark on a phone, in large print; with keys; with wider spacing.
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {launch} from "../../scripts/browser.ts";
import {overflow, overflowAtAllWidths, type Visitor, visitor} from "../harness/browse.ts";
import {sample} from "../harness/sample.ts";
import {violations} from "../harness/violations.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const phone = {width: 360, height: 800};
/** What else is wrong with a page. */
type Look = (page: Page, path: string) => Promise<string[]>;

/** What is wrong when the contents are gone to with the first two keys; a frame of another site has nothing to skip. */
async function withKeys(page: Page, path: string): Promise<string[]> {
  if (/(^|\/)embed\//.test(path)) return [];
  await page.keyboard.press("Tab");
  const skip = await page.evaluate(() => {
    const {top, bottom} = document.activeElement!.getBoundingClientRect();
    const seen = top >= 0 && bottom > 0 ? "seen" : "not seen";
    return `${document.activeElement!.getAttribute("href") ?? "nothing"} ${seen}`;
  });
  await page.keyboard.press("Enter");
  const reached = await page.evaluate(() => document.activeElement?.localName);
  return skip === "#main seen" && reached === "main" ? [] : [`skip: ${skip}, ${reached ?? ""}`];
}

/** What large print alone can spoil: what must be scrolled or pressed, and what sticks out of the page at any width. */
async function inLargePrint(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.documentElement.dataset["size"] = "large"));
  const broken = await violations(page, ["scrollable-region-focusable", "target-size"]);
  return [...broken, ...(await overflowAtAllWidths(page))].map((fault) => `large print: ${fault}`);
}

/** What sticks out of the page at any width, and on a phone with the reader's own spacing, WCAG 1.4.12. */
async function widelySpaced(page: Page): Promise<string[]> {
  const found = await overflowAtAllWidths(page);
  await page.setViewportSize(phone);
  const content =
    "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}";
  await page.addStyleTag({content});
  return [...found, ...(await overflow(page))];
}

const ways: {name: string; options: object; more: Look[]}[] = [
  {
    name: "light, with keys, then in large print",
    options: {colorScheme: "light"},
    more: [withKeys, inLargePrint]
  },
  {
    name: "dark and narrow, then widely spaced",
    options: {colorScheme: "dark", viewport: phone, bypassCSP: true},
    more: [widelySpaced]
  }
];

describe.each(ways)("pages of each kind can be used, $name", ({options, more}) => {
  let see: Visitor;
  beforeAll(async () => {
    const context = await browser.newContext({reducedMotion: "reduce", ...options});
    see = visitor(context);
  });

  test.each(sample())("/%s", (path) =>
    see(address + path, async ({page, faults}) => {
      const broken = await violations(page);
      for (const look of more) broken.push(...(await look(page, path)));
      expect([...broken, ...faults]).toEqual([]);
    })
  );
});
