// WCAG 2.2 AA on a page of each kind, as axe sees it, in light, in the dark on a phone, in large print; with keys; with wider spacing.
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {
  lowWindow,
  overflow,
  overflowAtAllWidths,
  type Visitor,
  visitor
} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {sample} from "../harness/sample.ts";
import {violations} from "../harness/violations.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

const phone = {width: 360, height: 800};
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
  const faults = [...broken, ...(await overflowAtAllWidths(page))];
  await page.evaluate(() => delete document.documentElement.dataset["size"]);
  return faults.map((fault) => `large print: ${fault}`);
}

/** All that is tried in light, at night on a phone, and what sticks out there at any width. */
async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({colorScheme: "dark"});
  await page.setViewportSize(phone);
  const faults = [...(await violations(page)), ...(await overflowAtAllWidths(page))];
  return faults.map((fault) => `dark: ${fault}`);
}

/** What sticks out of the page on a phone with the reader's own spacing, WCAG 1.4.12. */
async function widelySpaced(page: Page): Promise<string[]> {
  await page.setViewportSize(phone);
  const content =
    "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}";
  await page.addStyleTag({content});
  return (await overflow(page)).map((fault) => `widely spaced: ${fault}`);
}

describe("pages of each kind can be used in light, with keys, in large print, in the dark on a phone, widely spaced", () => {
  let see: Visitor;
  beforeAll(async () => {
    see = visitor(
      await browser.newContext({reducedMotion: "reduce", bypassCSP: true, viewport: lowWindow})
    );
  });

  test.each(sample())("/%s", (path) =>
    see(address + path, async ({page, faults}) => {
      await page.emulateMedia({colorScheme: "light"});
      faults.push(...(await violations(page)), ...(await withKeys(page, path)));
      for (const look of [inLargePrint, inTheDark, widelySpaced])
        faults.push(...(await look(page)));
      expect(faults).toEqual([]);
    })
  );
});
