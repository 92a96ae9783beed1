// One page for many addresses: what is wrong with one is not laid at the door of the next.
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";

import {visitor} from "./browse.ts";
import {closePages, sharedBrowser} from "./browser.ts";
import {bare, type Elsewhere, elsewhere} from "./host-page.ts";

let browser: Browser;
let other: Elsewhere;
beforeAll(async () => {
  browser = await sharedBrowser();
  other = await elsewhere();
});
afterAll(async () => {
  await closePages(browser);
  await other.close();
});

test("a visitor hears each page for itself, at the size it came with", async () => {
  const context = await browser.newContext({viewport: {width: 700, height: 500}});
  const see = visitor(context);
  const loud = other.put(bare("<script>setInterval(() => console.error('again'), 1)</script>"));
  const quiet = other.put(bare("<p>quiet</p>"));
  const first = await see(loud, async ({page, faults}) => {
    await page.setViewportSize({width: 320, height: 500});
    await expect.poll(() => faults, {timeout: 60_000}).toContain("console error: again");
    return page;
  });
  await see(quiet, async ({page, faults}) => {
    expect(page).toBe(first);
    expect(page.viewportSize()).toEqual({width: 700, height: 500});
    expect(await page.textContent("p")).toBe("quiet");
    expect(faults).toEqual([]);
  });
  // Another place of the page it stands on is a visit all the same.
  for (const place of ["", "#there", "#elsewhere"]) {
    await see(quiet + place, async ({page}) => {
      expect(await page.evaluate("window.mark")).toBeUndefined();
      await page.evaluate("window.mark = true");
    });
  }
  await expect(see(quiet, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await see(quiet, ({page}) => Promise.resolve(page))).not.toBe(first);
  await context.close();
});
