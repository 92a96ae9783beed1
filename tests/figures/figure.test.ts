// Figures under pointer, finger and keys, on the built site: one of each kind.
import type {Browser, BrowserContext, Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";

import {unpacked} from "../../src/client/figure/unpack-points.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {touch} from "../../src/words/zh/figures/figure-controls.ts";
import {visit} from "../harness/browse.ts";
import {violations} from "../harness/violations.ts";
import {atDesk, awaken, drawing, figures, groupsOf, ofKind, said, tip} from "./figure-hydration.ts";

const address = inject("address");
const kinds = [...new Set(figures.map(({kind}) => kind))].sort();

let browser: Browser;
let context: BrowserContext;
atDesk((...made) => {
  [browser, context] = made;
});

/** Opens a figure's own page. */
const open = (figure: Figure, search = "", within = context) => awaken(within, figure, search);

/** The first cell of the table row with a number, as words. */
async function firstCell(page: Page, row: number): Promise<string> {
  return (
    (await page
      .locator(`tbody tr[data-row="${String(row)}"] > *`)
      .first()
      .textContent()) ?? ""
  );
}

interface Spot {
  row: number;
  x: number;
  y: number;
}

/** The points of the visible drawing, in pixels of the window. */
async function spots(page: Page): Promise<Spot[]> {
  const {text, left, top, scale} = await drawing(page).evaluate((svg: SVGSVGElement) => {
    const {left, top, width} = svg.getBoundingClientRect();
    return {text: svg.dataset["points"], left, top, scale: width / svg.viewBox.baseVal.width};
  });
  return unpacked(text).map(({row, x, y}) => ({row, x: left + x * scale, y: top + y * scale}));
}

describe.each(kinds.map((kind) => ({kind})))("a figure of kind $kind", ({kind}) => {
  test("is walked with the keys, said aloud and lit in the table, breaks no rule with its tip open, and is one stop for the tab key", async () => {
    const page = await open(ofKind(kind));
    const points = await spots(page);
    await page.locator(".drawings").focus();
    await page.keyboard.press("Home");
    const first = points[0]!;
    expect(await page.locator("tbody tr.lit").getAttribute("data-row")).toBe(String(first.row));
    if (kind !== "network") {
      expect(await tip(page).textContent()).toContain(await firstCell(page, first.row));
    }
    expect(await tip(page).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    const words = (await said(page).textContent())!.replaceAll(touch.said, "").replace(/\s/g, "");
    expect((await tip(page).textContent())!.replace(/\s/g, "")).toContain(words);
    await page.keyboard.press("End");
    if (points.length > 1) {
      expect(await page.locator("tbody tr.lit").getAttribute("data-row")).toBe(
        String(points.at(-1)!.row)
      );
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator("tbody tr.lit").getAttribute("data-row")).toBe(
        String(points.at(-2)!.row)
      );
    }
    await page.keyboard.press("Escape");
    expect(await tip(page).isVisible()).toBe(false);
    expect(await page.locator("tbody tr.lit").count()).toBe(0);
    await page.locator(".drawings").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".drawings"))).toBeNull();
    await page.close();
  });

  test("shows a tip for a pointer that is near, and keeps it where it is pressed", async () => {
    const page = await open(ofKind(kind));
    await drawing(page).scrollIntoViewIfNeeded();
    const [point] = (await spots(page)).filter(({y}) => y > 20 && y < 860);
    await page.mouse.move(point!.x + 3, point!.y + 3);
    await tip(page).waitFor();
    expect(await page.locator("tbody tr.lit").getAttribute("data-row")).toBe(String(point!.row));
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(2, 2);
    expect(await tip(page).isVisible()).toBe(true);
    await page.close();
  });

  test("answers a finger", async () => {
    const finger = await browser.newContext({
      viewport: {width: 360, height: 800},
      hasTouch: true,
      reducedMotion: "reduce"
    });
    const page = await open(ofKind(kind), "", finger);
    await drawing(page).scrollIntoViewIfNeeded();
    const [point] = (await spots(page)).filter(({y}) => y > 20 && y < 780);
    await page.touchscreen.tap(point!.x, point!.y);
    await tip(page).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await finger.close();
  });

  test("has controls large enough to hit", async () => {
    const page = await open(ofKind(kind));
    for (const fold of await page.locator(".controls summary").all()) await fold.click();
    const small = await page
      .locator(".controls button, .controls select, .controls label, .controls summary")
      .evaluateAll((all) =>
        all
          .map((one) => ({words: one.textContent, box: one.getBoundingClientRect()}))
          .filter(({box}) => box.width < 24 || box.height < 24)
          .map(({words}) => words)
      );
    expect(small).toEqual([]);
    await page.close();
  });
});

describe("table and drawing", () => {
  test("light each other", async () => {
    const page = await open(ofKind("line"));
    await page.locator("details.data").evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await page.locator("tbody tr").nth(1).hover();
    expect(await drawing(page).locator(".lit[data-row='1']").count()).toBeGreaterThan(0);
    expect(await drawing(page).locator(".ring").count()).toBe(1);
    await page.close();
  });
});

describe("a figure elsewhere", () => {
  test("works in a frame without history, storage or origin", async () => {
    const figure = ofKind("line", (one) => groupsOf(one, "series").length > 1);
    const {page, faults} = await visit(context, `${address}404.html`);
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      frame.src = src;
      frame.width = "700";
      frame.height = "800";
      document.body.prepend(frame);
    }, `${address}figures/${figure.id}/`);
    const frame = page.frameLocator("iframe");
    await frame.locator(".controls button").first().click();
    await frame.locator(".controls button[aria-pressed='true']").first().waitFor();
    await frame.locator(".drawings").focus();
    await page.keyboard.press("Home");
    expect(await frame.locator(".tip").isVisible()).toBe(true);
    expect(faults.filter((fault) => fault.startsWith("error"))).toEqual([]);
    await page.close();
  });
});
