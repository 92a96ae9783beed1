// The check that no two words are parted by a margin alone, which `pages.test.ts` makes on every page.
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";

import {closePages, sharedBrowser} from "../harness/browser.ts";
import {bare} from "../harness/host-page.ts";
import {joints} from "./joints.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

test.each([
  ["a margin", '<p>455<small style="margin-left:1em">D1</small></p>', 1],
  ["a padding", '<p><b style="padding-right:1em">455</b>D1</p>', 1],
  ["items of a row", '<p style="display:flex"><a>455</a><a>D1</a></p>', 1],
  ["a margin and a blank", '<p>455 <small style="margin-left:1em">D1</small></p>', 0],
  ["a blank between items", '<p style="display:flex"><a>455</a> <a>D1</a></p>', 0],
  ["a margin and a mark", '<p>455，<small style="margin-left:1em">D1</small></p>', 0],
  ["nothing", "<p>455<small>D1</small></p>", 0],
  ["blocks", '<ul style="display:flex"><li>455<li>D1</ul>', 0]
])("of words parted by %s the check says so", async (_, html, count) => {
  const page = await browser.newPage();
  await page.setContent(bare(html));
  expect(await joints(page)).toHaveLength(count);
  await page.close();
});
