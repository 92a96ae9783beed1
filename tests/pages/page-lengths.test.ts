// Law 10, of pages on a phone: how long each kind is, what its first screen holds, that nothing sticky lies over the text.
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {type Visitor, visitor} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {pages} from "../harness/sample.ts";

const address = inject("address");
const phone = {width: 360, height: 760};
const below = (folder: string) =>
  pages().filter((path) => new RegExp(`^${folder}/[^/]+/$`).test(path));

let browser: Browser;
let see: Visitor;
beforeAll(async () => {
  browser = await sharedBrowser();
  see = visitor(await browser.newContext({viewport: phone}));
});
afterAll(() => closePages(browser));

const onPhone = <T>(path: string, look: (page: Page) => Promise<T>): Promise<T> =>
  see(address + path, ({page}) => look(page));

/** The longest a page may be, in screens of a phone. */
const limits: [screens: number, paths: string[]][] = [
  [3, ["data/series/"]],
  [4, ["", "method/"]],
  [5, [...below("indicators"), ...below("units"), "404.html"]],
  [6, ["glossary/", "verify/list/"]],
  [7, ["data/"]],
  [8, ["press/"]],
  [9, ["commitments/", "silence/", "figures/"]]
];

describe("a page is no longer than its kind may be", () => {
  test.each(limits.flatMap(([screens, paths]) => paths.map((path) => [path, screens] as const)))(
    "/%s takes %i phone screens at most",
    async (path, screens) => {
      const height = await onPhone(path, (page) =>
        page.evaluate(() => document.documentElement.scrollHeight)
      );
      expect(height / phone.height).toBeLessThanOrEqual(screens);
    }
  );
});

describe("a story has no more marked numbers than a reader bears", () => {
  test.each(below("stories"))("/%s", async (path) => {
    const [all, most] = await onPhone(path, (page) =>
      page.evaluate(() => [
        document.querySelectorAll(".story .bound").length,
        Math.max(
          ...[...document.querySelectorAll(".story p")].map(
            (paragraph) => paragraph.querySelectorAll(".bound").length
          )
        )
      ])
    );
    expect(all).toBeLessThanOrEqual(25);
    expect(most).toBeLessThanOrEqual(6);
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
  const kinds = [
    ...Map.groupBy(
      pages().filter((path) => !/(?:^|\/)embed\//u.test(path)),
      (path) => path.replace(/[^/]+\/$/u, "*").replace(/^\*$/u, path)
    ).values()
  ].map((paths) => paths.at(-1)!);
  const covered = (page: Page) =>
    page.evaluate(() => {
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
  test.each(kinds)("/%s on a phone and wide", (path) =>
    onPhone(path, async (page) => {
      expect(await covered(page)).toEqual([]);
      await page.setViewportSize({width: 1280, height: phone.height});
      expect(await covered(page)).toEqual([]);
    })
  );
});
