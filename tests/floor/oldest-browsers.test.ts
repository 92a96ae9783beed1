// The site in old browsers, where `npm run floor` has fetched them, and in the newest: it reads, and what moves works.
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";

import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {launch} from "../../scripts/browser.ts";
import {home} from "../explorer/explorer.ts";
import {figures, groupsOf, ofKind} from "../figures/figure-hydration.ts";
import {overflow, started, visit} from "../harness/browse.ts";
import {sample} from "../harness/sample.ts";
import {countSeen, linesDown, middleOf, uncoloured} from "./in-page.ts";
import {launchOld} from "./old-browser.ts";

const address = inject("address");
const {dependencies} = JSON.parse(readFileSync("tests/floor/package.json", "utf8")) as {
  dependencies: Record<string, string>;
};
/** Where the package of an old browser lies once it is fetched. */
const folderOf = (name: string) => join(".cache/oldest-browsers/node_modules", name);

const browsers = [
  {name: "the newest", start: launch, here: true},
  ...Object.keys(dependencies).map((name) => ({
    ...{name, start: () => launchOld(folderOf(name))},
    here: existsSync(folderOf(name))
  }))
];

/** How WeChat's web view of five years ago names itself on Android. */
const weChat =
  "Mozilla/5.0 (Linux; Android 10; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99 " +
  "XWEB/3211 MMWEBSDK/20211001 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.16.2040(0x28001056) Process/toolsmp";

/** A machine may be slow. */
const patient = {timeout: 60_000};

/** Of each kind of page the heaviest and the lightest, and the figures of each kind of drawing. */
const pages = new Set([
  ...sample().filter((path) => path !== "404.html"),
  ...[...new Map(figures.map(({kind, id}) => [kind, id])).values()].map((id) => `figures/${id}/`)
]);

describe.each(browsers)("in $name", ({start, here}) => {
  describe.skipIf(!here)("where it is at hand", () => {
    let browser: Browser;
    let desk: BrowserContext;
    let phone: BrowserContext;
    beforeAll(async () => {
      browser = await start();
      desk = await browser.newContext({viewport: {width: 1280, height: 900}});
      phone = await browser.newContext({viewport: {width: 360, height: 800}, hasTouch: true});
    });
    afterAll(() => browser.close());

    // In the newest other tests see to every page.
    test.skipIf(start === launch)(
      "every kind of page is whole at two widths, its drawings in colour",
      async () => {
        for (const context of [desk, phone]) {
          for (const path of pages) {
            const {page, faults} = await visit(context, address + path);
            expect(
              [...faults, ...(await overflow(page)), ...(await page.evaluate(uncoloured))],
              path
            ).toEqual([]);
            await page.close();
          }
        }
      }
    );

    test("widths are read: columns side by side on a desk, one below the other on a phone", async () => {
      const columns = async (context: BrowserContext) => {
        const {page} = await visit(context, address);
        const found = await page.evaluate(
          () =>
            getComputedStyle(document.querySelector(".grid")!).gridTemplateColumns.split(" ").length
        );
        await page.close();
        return found;
      };
      expect([await columns(desk), await columns(phone)]).toEqual([12, 1]);
    });

    test("the menu opens, the search and a finder answer", async () => {
      const {page, faults} = await visit(phone, `${address}search/?q=专利`);
      await until(page, "[data-results] a");
      await press(page, ".menu > summary");
      await press(page, ".menu a[href$='/units/']");
      await expect.poll(() => page.url(), patient).toContain("/units/");
      await started(page);
      const all = await seen(page, "[data-found]");
      await press(page, "[data-finder] input");
      await page.keyboard.insertText("监管");
      await expect.poll(() => seen(page, "[data-found]"), patient).toBeLessThan(all);
      expect(await seen(page, "[data-found]")).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await page.close();
    });

    test("the explorer draws, and draws what is chosen", async () => {
      const {page, faults} = await visit(desk, home);
      const shown = "figure[data-explored]:not([aria-busy]) svg.drawing";
      const drawing = () => page.evaluate((at) => document.querySelector(at)?.innerHTML, shown);
      await until(page, shown);
      const before = await drawing();
      await press(page, ".explorer select");
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => page.url(), patient).toContain("series=");
      await expect
        .poll(async () => [undefined, before].includes(await drawing()), patient)
        .toBe(false);
      expect(faults).toEqual([]);
      await page.close();
    });

    test("a ranking is turned, line by line", async () => {
      const {page, faults} = await visit(desk, `${address}figures/${ofKind("rank").id}/`);
      await until(page, ".drawings[tabindex='0']");
      const order = () => page.evaluate(linesDown);
      const before = await order();
      await press(page, `.controls button:nth-of-type(2)`);
      await expect.poll(order, patient).toEqual(before.toReversed());
      expect(faults).toEqual([]);
      await page.close();
    });

    test("a finger that taps opens a tip, one that scrolls leaves none", async () => {
      const {page, faults} = await visit(phone, `${address}figures/${ofKind("line").id}/`);
      await until(page, ".drawings[tabindex='0']");
      const {x, y} = await page.evaluate(middleOf, ".drawings");
      const session = await phone.newCDPSession(page);
      await session.send("Input.synthesizeScrollGesture", {
        ...{x, y, yDistance: -200, gestureSourceType: "touch"}
      });
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
      expect(await seen(page, ".tip")).toBe(0);
      const spot = await page.evaluate(middleOf, ".drawings");
      await page.touchscreen.tap(spot.x, spot.y);
      await until(page, ".tip");
      expect(faults).toEqual([]);
      await page.close();
    });

    test("as WeChat's web view, and with what it adds to an address, it reads and works", async () => {
      const wechat = await browser.newContext({
        // Chromium 87 does not understand the driver's other way to rename a browser.
        extraHTTPHeaders: {"User-Agent": weChat},
        ...{viewport: {width: 360, height: 800}, hasTouch: true}
      });
      const added =
        "?from=singlemessage&isappinstalled=0&scene=1&clicktime=1&enterid=1#wechat_redirect";
      for (const path of ["", "plan/4/", "explore/", `figures/${ofKind("line").id}/`]) {
        const {page, faults} = await visit(wechat, address + path + added);
        expect([...faults, ...(await overflow(page))], path).toEqual([]);
        expect(await seen(page, "[data-faults]"), path).toBe(0);
        if (path.startsWith("figures/")) {
          await until(page, ".drawings[tabindex='0']");
          const spot = await page.evaluate(middleOf, ".drawings");
          await page.touchscreen.tap(spot.x, spot.y);
          await until(page, ".tip");
        }
        await page.close();
      }
      await wechat.close();
    });

    test("the list that opens in the row of an embed is seen whole", async () => {
      const many = ofKind("rank", (figure) => groupsOf(figure, "geo").length > 8);
      const {page, faults} = await visit(desk, `${address}embed/${many.id}/`);
      await until(page, ".drawings[tabindex='0']");
      await press(page, ".controls details > summary");
      const cut = await page.evaluate(() => {
        const row = document.querySelector(".controls")!;
        const {bottom} = row.querySelector("details label:last-of-type")!.getBoundingClientRect();
        return (
          getComputedStyle(row).overflowY === "hidden" &&
          bottom > row.getBoundingClientRect().bottom
        );
      });
      expect(cut).toBe(false);
      expect(faults).toEqual([]);
      await page.close();
    });
  });
});

// The driver's own locators call what Chromium 103 does not have, so the page is asked directly.

/** How many elements are on the page to be seen. */
const seen = (page: Page, selector: string) => page.evaluate(countSeen, selector);

/** Waits until an element is seen. */
async function until(page: Page, selector: string): Promise<void> {
  await expect.poll(() => seen(page, selector), patient).toBeGreaterThan(0);
}

async function press(page: Page, selector: string): Promise<void> {
  const {x, y} = await page.evaluate(middleOf, selector);
  await page.mouse.click(x, y);
}
