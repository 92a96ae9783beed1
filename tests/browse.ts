// Opens a page and keeps an ear on it: what the console says, what is asked of whom, what fails.
import type {BrowserContext, Page} from "playwright-core";

/** A page that was opened, and everything that went wrong on it so far. */
export interface Visit {
  page: Page;
  faults: string[];
}

/** Opens an address, waits until all is loaded, and hears every complaint. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const faults: string[] = [];
  const {origin} = new URL(address);
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) {
      faults.push(`outside: ${request.url()}`);
    }
  });
  page.on("response", (response) => {
    // The page for what is not there is answered as such.
    if (response.status() >= 400 && response.url() !== address) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  await arrive(page, address);
  return {page, faults};
}

/** Opens an address and waits until all is loaded and its modules have run. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: "load"});
  await started(page);
}

/** Waits until a page is loaded and its modules have run: they start after its first paint, also when a reader comes back. */
export async function started(page: Page): Promise<void> {
  await page.waitForFunction(
    // A document that has only begun does not say yet that it has scripts.
    () => document.readyState === "complete" && document.documentElement.dataset["scripts"] !== "on"
  );
}

/** What sticks out to the right of the page, so that a reader would have to scroll sideways; empty when nothing. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5
    );
    const names = wide.slice(0, 3).map((element) => {
      const {tagName, className} = element;
      return `${tagName.toLowerCase()}.${String(className)}`;
    });
    return [`${scrollWidth} > ${clientWidth}: ${names.join(", ")}`];
  });
}
