import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {launch} from "../../scripts/browser.ts";
import {overflow, type Visitor, visitor} from "../harness/browse.ts";
import {pages, sample} from "../harness/sample.ts";
import {joints} from "./joints.ts";

const address = inject("address");
/** The smallest is also a window of 1280 at 400 %, as WCAG 1.4.10 asks. */
const widths = [320, 360, 768, 1440, 1280];
/** Low, so that little is painted: what sticks out to the right does so at any height. */
const height = 240;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a page, tries all widths, looks at it at the last one, and gives whatever is wrong. */
function faultsOf(
  see: Visitor,
  path: string,
  look: (page: Page) => Promise<string[]> = () => Promise.resolve([])
): Promise<string[]> {
  return see(address + path, async ({page, faults}) => {
    for (const width of widths) {
      await page.setViewportSize({width, height});
      faults.push(...(await overflow(page)));
    }
    return [...faults, ...(await look(page))];
  });
}

/** Words of a page that a margin alone parts, with all its folds open: a copy and a voice run them together. */
async function partedByMargin(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  return (await joints(page)).map(({before, after, between}) => `${before}|${after} (${between})`);
}

describe("every page fits all widths, parts words for all, asks nobody else and says nothing on the console", () => {
  let see: Visitor;
  beforeAll(async () => {
    see = visitor(await browser.newContext());
  });

  test.each(pages())("/%s", async (path) => {
    expect(await faultsOf(see, path, partedByMargin)).toEqual([]);
  });
});

const ways = [
  {name: "with scripts off", options: {javaScriptEnabled: false}},
  {name: "in the dark", options: {colorScheme: "dark" as const}},
  {name: "in large print", options: {}, large: true}
];

describe.each(ways)("pages of each kind fit all widths $name", ({options, large}) => {
  let see: Visitor;
  beforeAll(async () => {
    const context = await browser.newContext(options);
    if (large) await context.addInitScript(() => localStorage.setItem("text-size", "large"));
    see = visitor(context);
  });

  test.each(sample())("/%s", async (path) => {
    expect(await faultsOf(see, path)).toEqual([]);
  });
});
