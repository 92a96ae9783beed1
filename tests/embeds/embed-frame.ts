// Pages of somebody else with our embeds in them: what the frames take, what is said, how each embed stands.
import {readFileSync} from "node:fs";

import type {Browser, BrowserContext, Frame, Page} from "playwright-core";
import {inject} from "vitest";

import type {Figure} from "../../src/model/figures/figure.ts";
import {keepWarm} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {type Elsewhere, elsewhere} from "../harness/host-page.ts";

/** The figures of the built site. */
export const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
/** The first figure of each kind, by id. */
export const kinds = [...Map.groupBy(figures, ({kind}) => kind).values()].map(
  ([first]) => first!.id
);
/** Any one of them. */
export const one = kinds[0]!;
/** What a height may be off by, in CSS pixels. */
export const slack = 8;

/** A browser, and a site of its own for it to open. */
export interface Host {
  browser: Browser;
  context: BrowserContext;
  other: Elsewhere;
  /** Lays a page down and opens it at a width. */
  open: (html: string, width: number, within?: BrowserContext) => Promise<Page>;
  close: () => Promise<void>;
}

/** Starts both. */
export async function hosting(): Promise<Host> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({reducedMotion: "reduce"});
  const other = await elsewhere();
  const page = other.put(`<iframe src="${inject("address")}embed/${one}/"></iframe>`);
  await keepWarm(context, page);
  return {
    ...{browser, context, other},
    open: async (html, width, within = context) => {
      const page = await within.newPage();
      await page.setViewportSize({width, height: 800});
      await page.goto(other.put(html));
      return page;
    },
    close: async () => {
      await closePages(browser);
      await other.close();
    }
  };
}

/** Notes every height that a frame takes and every message that comes, from the first layout on. */
export const notes = `<script>
var heights = {}, heard = [];
addEventListener("message", function (e) { heard.push(e.data); });
new MutationObserver(function () {
  document.querySelectorAll("iframe,plan-figure").forEach(function (e) {
    if (e.noted) return;
    e.noted = true;
    new ResizeObserver(function () {
      var id = e.getAttribute("data-plan-figure") || e.getAttribute("figure") || e.src.split("/").at(-2);
      (heights[id] = heights[id] || []).push(e.getBoundingClientRect().height);
    }).observe(e);
  });
}).observe(document, {childList: true, subtree: true});
</script>`;

/** What {@link notes} has written down: heights by figure, and every message. */
export interface Noted {
  heights: Record<string, number[]>;
  heard: Record<string, unknown>[];
}

/** The notes of a page so far. */
export const noted = (page: Page) =>
  page.evaluate(() => {
    const {heights, heard} = window as unknown as Noted;
    return {heights, heard};
  });

/** Waits until so many embeds have told their height, and the page has drawn that. */
export async function told(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (least) =>
      (window as unknown as Noted).heard.filter(({type}) => type === "plan-watch:embed-height")
        .length >= least,
    count
  );
  await drawn(page);
}

/** Lets the page draw twice: what was to happen has happened. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  );
}

/** The frames of a page that hold an embed. */
export const embeds = (page: Page) =>
  page.frames().filter((frame) => frame.url().includes("/embed/"));

/** How an embed stands in its frame, in CSS pixels: what it lacks (a scroll bar), downwards and across, and what is left over. */
export function fit(frame: Frame): Promise<{lacks: number; across: number; spare: number}> {
  return frame.evaluate(() => {
    const {scrollHeight, scrollWidth, clientHeight, clientWidth, offsetHeight} =
      document.documentElement;
    return {
      lacks: scrollHeight - clientHeight,
      across: scrollWidth - clientWidth,
      spare: clientHeight - offsetHeight
    };
  });
}

/** Every embed of a page that does not stand in its frame as it should; `most` is the room it may leave, in CSS pixels. */
export async function misfits(page: Page, most = slack): Promise<string[]> {
  const found: string[] = [];
  for (const frame of embeds(page)) {
    const {lacks, spare} = await fit(frame);
    if (lacks > 0 || spare > most) found.push(`${frame.url()}: lacks ${lacks}, spare ${spare}`);
  }
  return found;
}

/** Code whose frames do not wait until they are near the screen. */
export const eager = (html: string) => html.replaceAll('loading="lazy"', "");
