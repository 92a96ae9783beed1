import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {
  atAllWidths,
  lowWindow,
  overflow,
  overflowAtAllWidths,
  type Visitor,
  visitor
} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {pages, sample} from "../harness/sample.ts";
import {drawingFaults} from "./drawing-faults.ts";
import {joints} from "./joints.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

/** Words of a page that a margin alone parts, with all its folds open: a copy and a voice run them together. */
async function partedByMargin(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  return (await joints(page)).map(({before, after, between}) => `${before}|${after} (${between})`);
}

/** Columns of text that embeds stand in. */
const columns = [600, 1200];

describe("every page fits all widths with its drawings readable, parts words for all, asks nobody else and says nothing on the console", () => {
  let see: Visitor;
  beforeAll(async () => {
    see = visitor(await browser.newContext({viewport: lowWindow}));
  });

  test.each(pages())("/%s", (path) =>
    see(address + path, async ({page, faults}) => {
      faults.push(
        ...(await atAllWidths(
          page,
          [overflow, drawingFaults],
          path.startsWith("embed/") ? columns : []
        )),
        ...(await partedByMargin(page))
      );
      expect(faults).toEqual([]);
    })
  );
});

// In the dark and in large print they are tried together with access.
describe("pages of each kind fit all widths with scripts off", () => {
  let see: Visitor;
  beforeAll(async () => {
    see = visitor(await browser.newContext({javaScriptEnabled: false, viewport: lowWindow}));
  });

  test.each(sample())("/%s", (path) =>
    see(address + path, async ({page, faults}) => {
      expect([...faults, ...(await overflowAtAllWidths(page))]).toEqual([]);
    })
  );
});
