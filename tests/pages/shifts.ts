// How far things move on a page while it loads.
import type {Page} from "playwright-core";

/** Begins to add up the shifts of a page; called before it is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = {sum: 0};
    Object.assign(window, {seen});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.sum += (entry as unknown as {value: number}).value;
    }).observe({type: "layout-shift", buffered: true});
  });
}

/** The sum of all shifts so far, after the definition of Cumulative Layout Shift; two frames later the last drawing has been told. */
export function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done((window as unknown as {seen: {sum: number}}).seen.sum))
        );
      })
  );
}
