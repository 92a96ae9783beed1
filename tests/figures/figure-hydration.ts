// A figure's own page, opened and awake, and the parts of it that tests look at.
import {readFileSync} from "node:fs";

import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject} from "vitest";

import type {Figure} from "../../src/model/figures/figure.ts";
import {keepWarm, visit} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";

/** Every figure of the built site. */
export const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];

/** The first figure of a kind that fits. Throws where there is none. */
export function ofKind(kind: string, fits: (figure: Figure) => boolean = () => true): Figure {
  const found = figures.find((figure) => figure.kind === kind && fits(figure));
  if (!found) throw new Error(`no figure of kind ${kind}`);
  return found;
}

/** What parts the rows of a figure, by the part a column plays. */
export function groupsOf(figure: Figure, channel: string): string[] {
  const key = figure.channels[channel] ?? channel;
  return [...new Set(figure.table.rows.map((row) => row[key]))] as string[];
}

/** A browser for the tests of a file, given with a context as at a desk before the first of them and closed after the last. */
export function atDesk(given: (browser: Browser, context: BrowserContext) => void): void {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await sharedBrowser();
    const context = await desk(browser);
    await keepWarm(context, `${inject("address")}404.html`);
    given(browser, context);
  });
  afterAll(() => browser && closePages(browser));
}

/** A window of a desk. */
export function desk(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
}

/** Opens a figure's own page, turns to it and waits until it is awake. */
export async function awaken(within: BrowserContext, figure: Figure, search = ""): Promise<Page> {
  const {page, faults} = await visit(within, `${inject("address")}figures/${figure.id}/${search}`);
  await awake(page);
  expect(faults).toEqual([]);
  return page;
}

/** Turns to the figure as a pointer does, and waits until the script has it in hand. */
export async function awake(page: Page): Promise<void> {
  await page.locator("figure[data-figure]").first().dispatchEvent("pointerover");
  await tip(page).waitFor({state: "attached"});
}

/** The tip. */
export const tip = (page: Page) => page.locator(".tip");
/** What is said aloud. */
export const said = (page: Page) => page.locator(".drawings [aria-live=polite]");
/** The drawing on screen. */
export const drawing = (page: Page) => page.locator("svg.drawing:visible");
/** A group of controls by its label. */
export const control = (page: Page, label: string) => page.getByRole("group", {name: label});

/** Names of the visible lines from top to bottom. */
export function lines(page: Page): Promise<string[]> {
  return drawing(page)
    .locator("g.line")
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => ({
          name: (one as SVGElement).dataset["group"] ?? "",
          top: one.getBoundingClientRect().top
        }))
        .sort((a, b) => a.top - b.top)
        .map(({name}) => name)
    );
}
