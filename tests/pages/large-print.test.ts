// 大字版: drawings grow with the words around them, and the masthead stays one row.
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {arrive} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {pages} from "../harness/sample.ts";

const address = inject("address");
const figures = pages().filter((path) => /^figures\/[^/]+\/$/u.test(path));

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

test.each([360, 768, 1280])("at %i px no word of a drawing is below 17 px", async (width) => {
  const context = await browser.newContext({viewport: {width, height: 760}});
  await context.addInitScript(() => localStorage.setItem("text-size", "large"));
  const page = await context.newPage();
  const small: string[] = [];
  for (const path of figures.filter((_, at) => at % 4 === 0)) {
    await arrive(page, address + path);
    const least = await page.evaluate(() => {
      const drawing = [...document.querySelectorAll<SVGSVGElement>("main svg.drawing")].find(
        (svg) => svg.getClientRects().length > 0
      );
      if (!drawing) return 0;
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      const sizes = [...drawing.querySelectorAll("text")].map((text) =>
        parseFloat(getComputedStyle(text).fontSize)
      );
      return Math.min(...sizes) * scale;
    });
    if (least < 16.9) small.push(`${path} ${String(least)}`);
  }
  expect(small).toEqual([]);
  const rows = await page.evaluate(() =>
    Math.round(document.querySelector(".masthead")?.getBoundingClientRect().height ?? 0)
  );
  expect(rows).toBeLessThanOrEqual(80);
  await context.close();
});
