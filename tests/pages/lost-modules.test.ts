// The line goes down before a module has come. Browsers ask for a module once: what failed is said, and a way out given.
import {type Browser, type BrowserContext, type Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {explore} from "../../src/words/zh/figures/explore.ts";
import {touch} from "../../src/words/zh/figures/figure-controls.ts";
import {scriptMissing} from "../../src/words/zh/figures/script-missing.ts";
import {wechat} from "../../src/words/zh/outside/wechat.ts";
import {control, lines, ofKind} from "../figures/figure-hydration.ts";
import {arrive} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => (browser = await sharedBrowser()));
afterAll(() => closePages(browser));

/** A page whose modules of a name do not come while the line is down. */
async function without(
  module: RegExp,
  path: string
): Promise<{page: Page; context: BrowserContext; mend: () => void}> {
  const context = await browser.newContext({reducedMotion: "reduce"});
  let down = true;
  await context.route(module, (route) => (down ? route.abort() : route.continue()));
  const page = await context.newPage();
  await arrive(page, address + path);
  return {
    ...{page, context},
    mend: () => {
      down = false;
    }
  };
}

test("a figure says that it cannot answer, once, and answers when the page is opened anew", async () => {
  const rank = ofKind("rank");
  const {page, context, mend} = await without(/interactive-figure/u, `figures/${rank.id}/`);
  const reverse = control(page, touch.sort).getByRole("button", {name: touch.sorts.reverse});
  const drawn = await lines(page);
  await reverse.click();
  await page.getByText(scriptMissing.said).waitFor();
  // It stands between the controls and the drawing, where the reader looks.
  const top = (at: string) =>
    page
      .locator(at)
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
  const [above, said, below] = [
    ".controls",
    ".drawings [role=status]",
    ".drawings svg:visible"
  ].map(top);
  expect(await said).toBeGreaterThan((await above) ?? Infinity);
  expect(await said).toBeLessThan((await below) ?? -Infinity);
  await reverse.click();
  expect(await page.getByText(scriptMissing.said).count()).toBe(1);
  mend();
  await page.getByRole("button", {name: scriptMissing.anew}).click();
  await page.getByText(scriptMissing.said).waitFor({state: "detached"});
  await reverse.click();
  await expect.poll(() => lines(page)).toEqual(drawn.toReversed());
  await context.close();
});

test("the explorer draws when it is asked again", async () => {
  const {page, context, mend} = await without(/\/drawing\./u, "explore/");
  await page.getByText(explore.failed).waitFor();
  mend();
  await page.getByRole("button", {name: explore.retry}).click();
  await page.locator("figure .drawings svg").first().waitFor();
  await context.close();
});

test("a workbook of the explorer that cannot be made is said to be missing", async () => {
  const {page, context} = await without(/\/workbook\./u, "explore/");
  await page.locator("figure .drawings svg").first().waitFor();
  await page.locator('button[data-take="xlsx"]').click();
  await page.getByText(explore.untaken).waitFor();
  await context.close();
});

test("an article that cannot be copied says so on its button", async () => {
  const {page, context} = await without(/rich-text/u, `figures/${ofKind("rank").id}/`);
  await page.locator("button[data-article]").first().click();
  await page.getByText(wechat.failed).waitFor();
  await context.close();
});
