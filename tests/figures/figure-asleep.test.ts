// A figure before anybody has turned to it: little is loaded, and what a reader does first is not lost.
import type {Browser, BrowserContext, Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";

import type {Figure} from "../../src/model/figures/figure.ts";
import {touch} from "../../src/words/zh/figures/figure-controls.ts";
import {visit} from "../harness/browse.ts";
import {atDesk, control, drawing, groupsOf, lines, ofKind, said, tip} from "./figure-hydration.ts";

const address = inject("address");
const rank = ofKind("rank");
const line = ofKind("line", (one) => groupsOf(one, "series").length > 2);

let browser: Browser;
let context: BrowserContext;
atDesk((...made) => {
  [browser, context] = made;
});

/** A figure whose script is on its way, and what lets it arrive. */
interface Waiting {
  page: Page;
  faults: string[];
  /** How often the script was asked for. */
  asked: () => number;
  arrive: () => Promise<void>;
}

/** Opens a figure's own page and holds back the script that answers a reader. */
async function open(figure: Figure, search = "", within = context): Promise<Waiting> {
  let arrive = (): void => undefined;
  let asked = 0;
  const held = new Promise<void>((free) => (arrive = free));
  await within.route(/interactive-figure/u, async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  const {page, faults} = await visit(within, `${address}figures/${figure.id}/${search}`);
  return {
    ...{page, faults, asked: () => asked},
    arrive: async () => {
      arrive();
      await tip(page).waitFor({state: "attached"});
    }
  };
}

describe("a figure nobody has turned to", () => {
  test("asks for no script that answers a reader, and has its controls and its stop for the tab key", async () => {
    const {page, faults, asked} = await open(rank);
    await page.mouse.wheel(0, 400);
    expect(await page.locator(".controls button:visible").count()).toBeGreaterThan(1);
    const floor = page.locator(".drawings");
    expect(await floor.getAttribute("tabindex")).toBe("0");
    expect(await floor.getAttribute("role")).toBe("application");
    const hints = (await floor.getAttribute("aria-describedby"))!.split(" ");
    const heard = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent ?? "").join(""),
      hints
    );
    expect(heard).toContain(touch.keys);
    expect(asked()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("shows no controls with scripts off", async () => {
    const off = await browser.newContext({javaScriptEnabled: false});
    const page = await off.newPage();
    await page.goto(`${address}figures/${rank.id}/`);
    expect(await page.locator(".controls").count()).toBe(1);
    expect(await page.locator(".controls:visible").count()).toBe(0);
    await off.close();
  });

  test("whose address says how to show it is shown so at once", async () => {
    const {page, asked, arrive} = await open(rank, `?${rank.id}.sort=reverse`);
    const drawn = await lines(page);
    await expect.poll(asked).toBe(1);
    await arrive();
    expect(await lines(page)).toEqual(drawn.toReversed());
    await page.close();
  });
});

describe("what is done before the script is there is done when it is", () => {
  test("a button", async () => {
    const {page, asked, arrive} = await open(rank);
    const drawn = await lines(page);
    await control(page, touch.sort).getByRole("button", {name: touch.sorts.reverse}).click();
    await expect.poll(asked).toBe(1);
    await arrive();
    expect(await lines(page)).toEqual(drawn.toReversed());
    await page.close();
  });

  test("boxes, one after the other", async () => {
    const {page, arrive} = await open(line);
    await page.getByText(touch.show).first().click();
    const boxes = page.locator(".controls input[type=checkbox]");
    await boxes.nth(0).uncheck();
    await boxes.nth(1).uncheck();
    await arrive();
    const ticked = await boxes.evaluateAll((all) =>
      all.map((one) => (one as HTMLInputElement).checked)
    );
    expect(ticked).toEqual(ticked.map((_, at) => at > 1));
    const hidden = new URL(page.url()).searchParams.getAll(`${line.id}.hide`);
    expect(hidden).toHaveLength(2);
    await page.close();
  });

  test("a list", async () => {
    const tree = ofKind("tree");
    const {page, arrive} = await open(tree);
    const list = page.locator(".controls select");
    await list.selectOption({index: 2});
    const value = await list.inputValue();
    await arrive();
    expect(await list.inputValue()).toBe(value);
    expect(await drawing(page).locator(".back").count()).toBeGreaterThan(0);
    await page.close();
  });

  test("keys, and the page stays where it is", async () => {
    const {page, arrive} = await open(rank);
    await page.locator(".drawings").focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await arrive();
    const [, second] = await lines(page);
    expect(await tip(page).textContent()).toContain(second);
    expect(await said(page).textContent()).toContain(second);
    await page.close();
  });

  test("a finger's tap", async () => {
    const finger = await browser.newContext({
      ...{viewport: {width: 360, height: 800}, hasTouch: true, reducedMotion: "reduce"}
    });
    const {page, arrive} = await open(rank, "", finger);
    await drawing(page).locator("g.line rect").first().tap();
    await arrive();
    const [first] = await lines(page);
    expect(await tip(page).isVisible()).toBe(true);
    expect(await tip(page).textContent()).toContain(first);
    await finger.close();
  });

  test("a pointer that rests; one that has gone leaves nothing", async () => {
    for (const stays of [true, false]) {
      const {page, arrive} = await open(rank);
      await drawing(page).locator("g.line rect").first().hover();
      if (!stays) await page.mouse.move(2, 2);
      await arrive();
      expect(await tip(page).isVisible()).toBe(stays);
      await page.close();
    }
  });
});
