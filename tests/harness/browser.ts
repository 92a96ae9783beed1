// The browser of the tests: one a worker, which its files use one after the other. It ends with the worker.
import type {Browser} from "playwright-core";

import {launch} from "../../scripts/browser.ts";

/**
 * No memory for what is painted: pages are laid out, answer and are printed as ever, but no pixel of theirs is drawn,
 * which takes a third of the work. A picture of a page needs `launch` itself.
 */
const unpainted = ["--force-gpu-mem-available-mb=0"];

let browser: Promise<Browser> | null = null;

/** The browser of this worker; what a file opens in it, it closes with {@link closePages}. */
export function sharedBrowser(): Promise<Browser> {
  return (browser ??= launch(unpainted));
}

/** Closes all pages, as the browser's end would. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
