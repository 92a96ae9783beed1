// The browser of the tests: one a worker, which its files use one after the other. It ends with the worker.
import type {Browser} from "playwright-core";

import {launch} from "../../scripts/browser.ts";

/** A browser that does half the work: it paints nothing, and compiles nothing well for a page that is soon left. */
const hurried = [
  // No memory for pixels: pages are laid out, answer and are printed as ever. A picture of one needs `launch` itself.
  "--force-gpu-mem-available-mb=0",
  "--js-flags=--no-opt --no-maglev"
];

let browser: Browser | null = null;

/** The browser of this worker, anew where it broke down; what a file opens in it, it closes with {@link closePages}. */
export async function sharedBrowser(): Promise<Browser> {
  if (!browser?.isConnected()) browser = await launch(hurried);
  return browser;
}

/** Closes all pages, as the browser's end would. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
