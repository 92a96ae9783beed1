// What a page of each kind shows before anybody scrolls: on a phone its answer, on a wide screen both halves; all of it large enough to press.
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {visitor} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {sample} from "../harness/sample.ts";

const address = inject("address");
const kinds = sample().filter((path) => !/(?:^|\/)embed\//u.test(path));

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

/** Opens every page at a size and gathers what `look` finds wrong with it. */
async function faults(
  [width, height]: readonly [number, number],
  paths: readonly string[],
  look: (page: Page) => Promise<string[]>
): Promise<string[]> {
  const context = await browser.newContext({viewport: {width, height}, reducedMotion: "reduce"});
  const see = visitor(context);
  const found: string[] = [];
  for (const path of paths) {
    const faults = await see(address + path, ({page}) => look(page));
    found.push(...faults.map((fault) => `/${path} ${fault}`));
  }
  await context.close();
  return found;
}

/** Title and answer of a page that end below the first screen of a phone. */
const unanswered = (page: Page) =>
  page.evaluate((height) => {
    const main = document.querySelector("main")!;
    const heading = main.querySelector("h1");
    // The first words that are neither the way back nor the title nor folded away.
    const words = [...main.querySelectorAll("p, li, dd, td, figcaption, svg text")].find(
      (element) =>
        !element.closest("nav, details:not([open])") &&
        element.textContent.trim().length > 5 &&
        element.getClientRects().length > 0 &&
        heading !== null &&
        (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    );
    return [heading, words].flatMap((element) => {
      const bottom = element?.getClientRects()[0]?.bottom ?? Infinity;
      return bottom > height ? [`${element?.localName ?? "none"} ends at ${bottom}`] : [];
    });
  }, 760);

/** Pages with nothing beside their words by choice: a form, a list of codes, and text on the site itself. */
const narrow = /^(?:404\.html|accessibility|privacy|changes|verify|search)/u;

test("from 1024 px the right half of every kind of page is used", async () => {
  const look = (page: Page) =>
    page.evaluate(() => {
      const main = document.querySelector("main")!.getBoundingClientRect();
      const middle = (main.left + main.right) / 2;
      const right = [...document.querySelectorAll("main :is(p, li, td, img, svg, h2, h3, dt)")]
        .filter((element) => !element.closest("details:not([open])"))
        .some((element) => {
          const {left, right: end, top, height} = element.getBoundingClientRect();
          return height > 0 && top < 2000 && end > middle + main.width / 5 && left < main.right;
        });
      return right ? [] : ["nothing in the right half"];
    });
  const paths = kinds.filter((path) => !narrow.test(path));
  expect(await faults([1280, 1000], paths, look)).toEqual([]);
});

/** What can be pressed and is smaller than 24 px either way, but for links within a sentence. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const inline = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && (node.textContent ?? "").trim() !== ""
      );
    return [...document.querySelectorAll("a[href], button, input, select, summary")]
      .filter(
        (element) => !element.closest("svg, .skip, p, dd, q, details:not([open]) > :not(summary)")
      )
      .filter((element) => !inline(element))
      .map((element) => {
        const {width, height} = element.getBoundingClientRect();
        // A tick box is pressed by its label.
        const label = element.closest("label")?.getBoundingClientRect();
        return {
          element,
          width: Math.max(width, label?.width ?? 0),
          height: Math.max(height, label?.height ?? 0)
        };
      })
      .filter(({width, height}) => width > 0 && (height < 23.9 || width < 23.9))
      .map(
        ({element, width, height}) =>
          `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 14)} ${Math.round(width)}×${Math.round(height)}`
      )
      .slice(0, 4);
  });

test("on a phone the first screen of every kind of page holds title and answer, and what can be pressed is large enough", async () => {
  const look = async (page: Page) => [...(await unanswered(page)), ...(await tooSmall(page))];
  expect(await faults([360, 760], kinds, look)).toEqual([]);
});
