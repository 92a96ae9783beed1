// How the explorer stands on the screen: nothing jumps while it loads, targets are large, drawing and choices share a phone's screen.
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";

import {arrive} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {shifted, watchShifts} from "../pages/shifts.ts";
import {drawn, home, open} from "./explorer.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

test.each([360, 768, 1280])("nothing jumps while it loads at %i px", async (width) => {
  const context = await browser.newContext({viewport: {width, height: 760}});
  const page = await context.newPage();
  await watchShifts(page);
  await arrive(page, home);
  await drawn(page);
  expect(await shifted(page)).toBeLessThanOrEqual(0.05);
  await context.close();
});

test("everything that can be pressed is 24 px or more each way", async () => {
  const context = await browser.newContext({viewport: {width: 360, height: 760}});
  const {page} = await open(context);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll(".explorer :is(input, select, button, summary)")]
      .map((element) => ({element, box: element.getBoundingClientRect()}))
      .filter(({box}) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({element, box}) => `${element.outerHTML.slice(0, 60)} ${box.width}×${box.height}`)
  );
  expect(small).toEqual([]);
  await context.close();
});

test("on a phone drawing and choices stand on one screen, one above the other", async () => {
  const context = await browser.newContext({viewport: {width: 360, height: 760}});
  const {page} = await open(context);
  const [drawing, form] = await page.evaluate(() =>
    [".explored svg.drawing", "form[data-explorer]"].map((selector) => {
      const {top, bottom} = document.querySelector(selector)!.getBoundingClientRect();
      return {top, bottom};
    })
  );
  expect(form!.top).toBeGreaterThanOrEqual(drawing!.bottom);
  expect(form!.bottom - drawing!.top).toBeLessThanOrEqual(760);
  await context.close();
});
