// The laws of chapters, indicators and units on a phone: how long a page is, what its first screen holds, that nothing sticky lies over the text.
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {visit} from "./browse.ts";
import {launch} from "./browser.ts";
import {pages} from "./sample.ts";

const address = inject("address");
const phone = {width: 360, height: 760};
const below = (folder: string) =>
  pages().filter((path) => new RegExp(`^${folder}/[^/]+/$`).test(path));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function onPhone<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({viewport: phone});
  const {page} = await visit(context, address + path);
  const seen = await look(page);
  await context.close();
  return seen;
}

describe("an indicator and a unit take five phone screens at most", () => {
  test.each([...below("indicators"), ...below("units")])("/%s", async (path) => {
    const height = await onPhone(path, (page) =>
      page.evaluate(() => document.documentElement.scrollHeight)
    );
    expect(height / phone.height).toBeLessThanOrEqual(5);
  });
});

describe("the plan's own words begin on the first phone screen of a chapter", () => {
  test.each(below("plan"))("/%s", async (path) => {
    const top = await onPhone(path, (page) =>
      page.evaluate(() => {
        const words = document.querySelector(".clause p");
        return words?.getClientRects()[0]?.bottom ?? Infinity;
      })
    );
    expect(top).toBeLessThanOrEqual(phone.height);
  });
});

describe("nothing sticky lies over the text at five places of a page", () => {
  const kinds = [below("plan").at(-1)!, below("indicators")[0]!, below("units")[0]!, "units/"];
  test.each(kinds.flatMap((path) => [360, 1024, 1280].map((width) => [path, width] as const)))(
    "/%s at %i",
    async (path, width) => {
      const context = await browser.newContext({viewport: {width, height: 760}});
      const {page} = await visit(context, address + path);
      const covered = await page.evaluate(() => {
        const stuck = [...document.querySelectorAll("body *")].filter((element) =>
          ["sticky", "fixed"].includes(getComputedStyle(element).position)
        );
        const texts = [...document.querySelectorAll("main p, main li, main h1, main h2, main td")];
        const room = document.documentElement.scrollHeight - window.innerHeight;
        return [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
          window.scrollTo({top: room * share, behavior: "instant"});
          return stuck.flatMap((over) => {
            // A table's own first column moves over its other cells: that is what it is for.
            if (over.closest("table")) return [];
            const a = over.getBoundingClientRect();
            return texts
              .filter((text) => !over.contains(text))
              .filter((text) => {
                const b = text.getBoundingClientRect();
                return (
                  b.width * b.height > 0 &&
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
                );
              })
              .map((text) => `${over.className} over ${text.textContent.slice(0, 20)}`);
          });
        });
      });
      expect(covered).toEqual([]);
      await context.close();
    }
  );
});
