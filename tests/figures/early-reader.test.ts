// A reader is quicker than the page: what was typed or chosen before its modules came is answered, not lost.
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, expect, inject, test} from "vitest";

import {started} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";

const address = inject("address");
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

const painted = "painted";

/** A page that is loaded, its modules not yet begun: its first paint is told when the test says so. */
async function waiting(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((painted) => {
    window.PerformanceObserver = class extends PerformanceObserver {
      override observe(options: PerformanceObserverInit) {
        addEventListener(painted, () => super.observe(options));
      }
    };
  }, painted);
  await page.goto(address + path, {waitUntil: "load"});
  expect(await page.locator("html").getAttribute("data-scripts")).toBe("on");
  return page;
}

/** Lets the modules come. */
async function begin(page: Page): Promise<void> {
  await page.evaluate((painted) => dispatchEvent(new Event(painted)), painted);
  await started(page);
}

test("a list is narrowed by the word that already stands in its field", async () => {
  const page = await waiting("units/");
  const all = await page.locator("[data-found]").count();
  await page.locator("[data-finder] input").fill("监管");
  expect(await page.locator("[data-found]:visible").count()).toBe(all);
  await begin(page);
  const left = await page.locator("[data-found]:visible").count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
});

test.each(["search/", "search/?q=专利"])("%s answers the word that was typed", async (path) => {
  const page = await waiting(path);
  await page.locator("#q").fill("PCT");
  await begin(page);
  await page.locator("[data-results] mark").first().waitFor();
  expect(await page.locator("#q").inputValue()).toBe("PCT");
  expect(new URL(page.url()).searchParams.get("q")).toBe("PCT");
});

test("the promises keep the choice that was made", async () => {
  const page = await waiting("commitments/?number=1");
  const unit = page.locator("commitment-list select[name=unit]");
  await unit.selectOption({index: 1});
  const chosen = await unit.inputValue();
  await begin(page);
  expect(await unit.inputValue()).toBe(chosen);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({number: "1", unit: chosen});
});
