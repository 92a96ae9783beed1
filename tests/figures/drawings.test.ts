// Every drawing of every figure in a real browser: no text cut off, none on top of another, none too small.
import {readFileSync} from "node:fs";

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {launch} from "../../scripts/browser.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {arrive} from "../harness/browse.ts";

const address = inject("address");
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What is wrong with the texts of the visible drawings. Runs in the page. */
function faults(drawings: Element[]): string[] {
  return drawings.flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].flatMap((text) => {
      const {left, right, top, bottom, height} = text.getBoundingClientRect();
      if (text.textContent.trim() === "" || right === left) return [];
      // The box of a line is higher than its characters: only these count.
      return [
        {
          words: text.textContent,
          left,
          right,
          top: top + height * 0.17,
          bottom: bottom - height * 0.11
        }
      ];
    });
    const cut = texts
      .filter(
        ({left, right, top, bottom}) =>
          left < frame.left - 1 ||
          right > frame.right + 1 ||
          top < frame.top - 1 ||
          bottom > frame.bottom + 1
      )
      .map(({words}) => `cut off: ${words}`);
    const covered = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
        )
        .map((other) => `on top of another: ${one.words} / ${other.words}`)
    );
    const drawn = Number((svg.getAttribute("viewBox") ?? "").split(" ")[2]);
    const small = [...svg.querySelectorAll("text")]
      .filter((text) => text.getClientRects().length > 0)
      .filter((text) => (parseFloat(getComputedStyle(text).fontSize) * frame.width) / drawn < 11.95)
      .map((text) => `too small: ${text.textContent}`);
    const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
    const twice = ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `id twice: ${id}`);
    return [
      ...cut,
      ...covered,
      ...small,
      ...twice,
      ...(svg.outerHTML.includes("NaN") ? ["not a number"] : [])
    ];
  });
}

// Opened narrow and made wider, as a phone is turned: the drawing for each width stands in the page.
test.each([
  {folder: "figures", widths: [320, 360, 768, 1280]},
  {folder: "embed", widths: [320, 600, 1200]}
])("every text of every figure in /$folder/ can be read whole", async ({folder, widths}) => {
  const context = await browser.newContext({reducedMotion: "reduce"});
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const {id} of figures) {
    await page.setViewportSize({width: widths[0]!, height: 900});
    await arrive(page, `${address}${folder}/${id}/`);
    for (const width of widths) {
      await page.setViewportSize({width, height: 900});
      const found = await page.locator("figure svg.drawing:visible").evaluateAll(faults);
      wrong.push(...found.map((fault) => `${id} at ${String(width)} px: ${fault}`));
    }
  }
  await context.close();
  expect(wrong).toEqual([]);
});
