// The pages of tables and series on paper: nothing is cut at the edge of an upright A4 sheet.
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {arrive} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {pages} from "../harness/sample.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

/** A sheet is 210 mm wide, its margins 18 mm each: 174 mm in CSS pixels. */
const sheet = Math.floor((174 / 25.4) * 96);

test("tables and programs end within the sheet", async () => {
  const page = await browser.newPage({viewport: {width: sheet, height: 1000}});
  await page.emulateMedia({media: "print"});
  const paths = pages().filter((path) => /^data\/(series\/[a-e][^/]*\/|[^/]+\/)?$/u.test(path));
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    await arrive(page, address + path);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("table, td, th, pre, code")]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 100))
    );
    expect(cut, path).toEqual([]);
  }
  await page.close();
});
