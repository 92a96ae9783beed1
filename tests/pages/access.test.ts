import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {launch} from "../../scripts/browser.ts";
import {overflow, type Visitor, visitor} from "../harness/browse.ts";
import {sample} from "../harness/sample.ts";
import {violations} from "../harness/violations.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ways = [
  {name: "light", options: {colorScheme: "light" as const}, size: ""},
  {name: "dark", options: {colorScheme: "dark" as const}, size: ""},
  {name: "large print", options: {}, size: "large"},
  {name: "narrow", options: {viewport: {width: 360, height: 800}}, size: ""}
];

describe.each(ways)("WCAG 2.2 AA holds on pages of each kind, $name", ({options, size}) => {
  let see: Visitor;
  beforeAll(async () => {
    const context = await browser.newContext({reducedMotion: "reduce", ...options});
    await context.addInitScript((value) => localStorage.setItem("text-size", value), size);
    see = visitor(context);
  });

  test.each(sample())("/%s", async (path) => {
    expect(await see(address + path, ({page}) => violations(page))).toEqual([]);
  });
});

describe("a reader with a keyboard", () => {
  const withSkip = sample().filter((path) => !/(^|\/)embed\//.test(path));
  let see: Visitor;
  beforeAll(async () => {
    see = visitor(await browser.newContext());
  });

  test.each(withSkip)("skips to the contents of /%s with two keys", (path) =>
    see(address + path, async ({page}) => {
      await page.keyboard.press("Tab");
      const skip = await page.evaluate(() => {
        const {top, bottom} = document.activeElement!.getBoundingClientRect();
        return {target: document.activeElement!.getAttribute("href"), seen: top >= 0 && bottom > 0};
      });
      expect(skip).toEqual({target: "#main", seen: true});
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
    })
  );
});

// WCAG 1.4.12: the reader's own spacing must not push anything out of the page.
describe("with wider spacing", () => {
  let see: Visitor;
  beforeAll(async () => {
    const viewport = {width: 360, height: 800};
    see = visitor(await browser.newContext({bypassCSP: true, viewport}));
  });

  test.each(sample())("/%s keeps its width", (path) =>
    see(address + path, async ({page}) => {
      await page.addStyleTag({
        content:
          "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}"
      });
      expect(await overflow(page)).toEqual([]);
    })
  );
});
