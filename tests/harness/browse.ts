// Opens a page and records what its console says, what it requests, and what fails.
import type {BrowserContext, Page, Request} from "playwright-core";

import {sticksOut} from "../floor/in-page.ts";

/** A page that was opened, and everything that went wrong on it so far. */
export interface Visit {
  page: Page;
  faults: string[];
}

/** Opens an address in a page of its own, waits until all is loaded, and hears every complaint. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const faults = listen(page)(address);
  await arrive(page, address);
  return {page, faults};
}

/** Keeps the process that draws a context's pages while none of them is open: most pages take less time than its start. */
export async function keepWarm(context: BrowserContext, address: string): Promise<void> {
  await (await context.newPage()).goto(address);
}

/** The address of no page. */
const empty = "about:blank";

/** Opens an address, looks at it and leaves it. */
export type Visitor = <T>(address: string, look: (visit: Visit) => Promise<T>) => Promise<T>;

/**
 * Opens one address after the other as {@link visit} does, but in one page, which takes longer to open than most to
 * load. It gets its size back; where a look fails, the next one gets another page.
 */
export function visitor(context: BrowserContext, media: "screen" | "print" = "screen"): Visitor {
  let idle: {page: Page; begin: (address: string) => string[]} | null = null;
  const bare = (address: string) => address.replace(/#.*$/su, "");
  return async (address, look) => {
    const page = idle?.page ?? (await context.newPage());
    if (idle === null) await page.emulateMedia({media});
    const begin = idle?.begin ?? listen(page);
    idle = null;
    const size = page.viewportSize();
    // From a place of the same page to another nothing would be loaded.
    if (bare(page.url()) === bare(address)) await page.goto(empty);
    const faults = begin(address);
    await arrive(page, address);
    const seen = await look({page, faults});
    if (size) await page.setViewportSize(size);
    idle = {page, begin};
    return seen;
  };
}

/** Hears what a page complains of; what is given begins anew with an address, and gives the list that fills. */
function listen(page: Page): (address: string) => string[] {
  let at = "";
  let faults: string[] = [];
  /** What was asked for since then: what an earlier address still waited for ends with it. */
  let asked = new WeakSet<Request>();
  let expected = false;
  page.on("framenavigated", (frame) => {
    if (!expected || frame !== page.mainFrame()) return;
    // Until now it was the page before that spoke.
    expected = false;
    faults.length = 0;
    asked = new WeakSet();
  });
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    if (asked.has(request)) faults.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    asked.add(request);
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== new URL(at).origin) {
      faults.push(`outside: ${request.url()}`);
    }
  });
  page.on("response", (response) => {
    // The page for what is not there is answered as such.
    if (response.status() >= 400 && response.url() !== at && asked.has(response.request())) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  return (address) => {
    at = address;
    expected = true;
    return (faults = []);
  };
}

/** Opens an address and waits until all is loaded and its modules have run. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: "load"});
  // Playwright's own way to wait puts so much into a page that it costs a third of opening it.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const root = document.documentElement;
        const over = () => {
          if (root.dataset["scripts"] !== "on") done();
        };
        new MutationObserver(over).observe(root, {attributeFilter: ["data-scripts"]});
        over();
      })
  );
}

/** Waits until a page is loaded and its modules have run: they start after its first paint, also when a reader comes back. */
export async function started(page: Page): Promise<void> {
  await page.waitForFunction(
    // A document that has only begun does not say yet that it has scripts.
    () => document.readyState === "complete" && document.documentElement.dataset["scripts"] !== "on"
  );
}

/** What sticks out to the right of the page; empty when nothing. */
export const overflow = (page: Page): Promise<string[]> => page.evaluate(sticksOut);

/** The smallest is also a window of 1280 at 400 %, as WCAG 1.4.10 asks. */
const widths = [320, 360, 768, 1440, 1280];
/** Low, so that less is painted: what sticks out to the right does so at any height. */
const low = 240;
/** A window for pages that are looked at with {@link atAllWidths}. */
export const lowWindow = {width: 1280, height: low};

/** What sticks out to the right of the page at any of the widths it is made for; it is left at the last one. */
export const overflowAtAllWidths = (page: Page): Promise<string[]> => atAllWidths(page, [overflow]);

/** What some looks find wrong with a page at any of the widths it is made for, and at `more`; it is left at the last one. */
export async function atAllWidths(
  page: Page,
  looks: readonly ((page: Page) => Promise<string[]>)[],
  more: readonly number[] = []
): Promise<string[]> {
  const found: string[] = [];
  for (const width of [...widths, ...more]) {
    await page.setViewportSize({width, height: low});
    for (const look of looks)
      found.push(...(await look(page)).map((fault) => `at ${String(width)} px ${fault}`));
  }
  return found;
}
