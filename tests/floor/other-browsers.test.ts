// The site in Firefox and in WebKit, where the machine has them: it reads, and what moves works.
import {afterAll, beforeAll, describe, expect, inject, onTestFinished, test} from "vitest";

import {fonts} from "../../scripts/browser.ts";
import {figures, ofKind} from "../figures/figure-hydration.ts";
import {sample} from "../harness/sample.ts";
import {startFirefox} from "./firefox.ts";
import {countSeen, illSet, linesDown, middleOf, quoteIn, sticksOut, uncoloured} from "./in-page.ts";
import {type OtherBrowser, program} from "./other-browser.ts";
import {miniBrowser, startWebKit} from "./webkit.ts";

const address = inject("address");
const firefox = program("firefox-esr") ?? program("firefox");
const [driver, screen, small] = [program("WebKitWebDriver"), program("Xvfb"), miniBrowser()];

/** More of where a browser runs. */
type Env = NodeJS.ProcessEnv;

const browsers = [
  // The driver of WebKit knows no fingers.
  {name: "Firefox", by: "touch", start: firefox && ((env: Env) => startFirefox(firefox, env))},
  {
    ...({name: "WebKit", by: "mouse"} as const),
    start: driver && screen && small && ((env: Env) => startWebKit(driver, screen, small, env))
  }
] as const;

/** A machine may be slow. */
const patient = {timeout: 60_000};
const [phone, desk] = [360, 1280];

/** Of each kind of page the heaviest and the lightest, and the figures of each kind of drawing. */
const pages = new Set([
  ...sample().filter((path) => path !== "404.html"),
  ...[...new Map(figures.map(({kind, id}) => [kind, id])).values()].map((id) => `figures/${id}/`)
]);

describe.each(browsers)("in $name", ({start, by}) => {
  describe.skipIf(!start)("where it is at hand", () => {
    let browser: OtherBrowser;
    beforeAll(async () => {
      if (start) browser = await start({FONTCONFIG_FILE: fonts()});
    });
    afterAll(() => browser.close());

    const seen = (selector: string) => browser.evaluate(countSeen, selector);
    const until = (selector: string) =>
      expect.poll(() => seen(selector), patient).toBeGreaterThan(0);
    const press = async (selector: string, how: "mouse" | "touch" = "mouse") =>
      browser.press(await browser.evaluate(middleOf, selector), how);
    const started = () =>
      expect
        .poll(
          () =>
            browser.evaluate(
              () =>
                document.readyState === "complete" &&
                document.documentElement.dataset["scripts"] !== "on"
            ),
          patient
        )
        .toBe(true);
    const open = async (path: string, width: number) => {
      await browser.open(address + path, width);
      await started();
    };

    test("every kind of page is whole, on a phone and wide", async () => {
      for (const path of pages) {
        await open(path, phone);
        for (const width of [phone, desk]) {
          await browser.resize(width);
          expect(await browser.evaluate(() => innerWidth)).toBe(width);
          const found = [sticksOut, uncoloured, illSet].map((ask) => browser.evaluate(ask));
          const faults = [...browser.faults(), ...(await Promise.all(found)).flat()];
          expect(faults, `${path} ${String(width)} px wide`).toEqual([]);
        }
      }
    });

    test("with the machine's own fonts a Chinese quote is as wide as a Han character", async ({
      skip
    }) => {
      if (!start) return;
      const own = await start({});
      onTestFinished(own.close);
      await own.open(`${address}plan/`, desk);
      const [latin, han] = ["Arial", "'Noto Sans CJK SC', 'Noto Sans SC', 'WenQuanYi Micro Hei'"];
      const widths = await Promise.all([latin, han].map((name) => own.evaluate(quoteIn, name)));
      // Only a Latin font that is narrower, and a Han font beside it, can tell.
      skip(!(widths[0]! < 0.9 && widths[1]! >= 0.9), "such fonts are not at hand");
      for (const path of [...pages].filter((one) => one.startsWith("plan/"))) {
        await own.open(address + path, desk);
        expect(await own.evaluate(illSet), path).toEqual([]);
      }
    });

    test("the menu opens, the search and a finder answer", async () => {
      await open("search/?q=专利", phone);
      await until("[data-results] a");
      await press(".menu > summary");
      await press(".menu a[href$='/units/']");
      await expect.poll(() => browser.evaluate(() => location.pathname), patient).toMatch(/units/u);
      await started();
      const all = await seen("[data-found]");
      await press("[data-finder] input");
      await browser.type("监管");
      await expect.poll(() => seen("[data-found]"), patient).toBeLessThan(all);
      expect(await seen("[data-found]")).toBeGreaterThan(0);
      expect(browser.faults()).toEqual([]);
    });

    test("the explorer draws, and draws what is chosen", async () => {
      await open("explore/", desk);
      const shown = "figure[data-explored]:not([aria-busy]) svg.drawing";
      const drawing = () =>
        browser.evaluate((at) => document.querySelector(at)?.innerHTML ?? null, shown);
      await until(shown);
      const before = await drawing();
      await press("input[name=chart]:not(:checked):not([disabled])");
      await expect.poll(() => browser.evaluate(() => location.search), patient).toContain("chart=");
      await expect.poll(async () => [null, before].includes(await drawing()), patient).toBe(false);
      expect(browser.faults()).toEqual([]);
    });

    test("a ranking is turned, line by line", async () => {
      await open(`figures/${ofKind("rank").id}/`, desk);
      await until(".drawings[tabindex='0']");
      const before = await browser.evaluate(linesDown);
      await press(".controls button:nth-of-type(2)");
      await expect.poll(() => browser.evaluate(linesDown), patient).toEqual(before.toReversed());
      expect(browser.faults()).toEqual([]);
    });

    test("a press on a drawing opens a tip", async () => {
      await open(`figures/${ofKind("line").id}/`, phone);
      await until(".drawings[tabindex='0']");
      await press(".drawings", by);
      await until(".tip");
      expect(browser.faults()).toEqual([]);
    });
  });
});
