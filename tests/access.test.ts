import type {Browser, BrowserContext} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {launch} from "../scripts/browser.ts";
import {arrive, overflow, visit} from "./browse.ts";
import {sample} from "./sample.ts";
import {violations} from "./violations.ts";

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
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({reducedMotion: "reduce", ...options});
    await context.addInitScript((value) => localStorage.setItem("text-size", value), size);
  });
  afterAll(() => context.close());

  test.each(sample())("/%s", async (path) => {
    const {page} = await visit(context, address + path);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe("a reader with a keyboard", () => {
  const withSkip = sample().filter((path) => !/(^|\/)embed\//.test(path));

  test.each(withSkip)("skips to the contents of /%s with two keys", async (path) => {
    const page = await browser.newPage();
    await arrive(page, address + path);
    await page.keyboard.press("Tab");
    const skip = await page.evaluate(() => {
      const {top, bottom} = document.activeElement!.getBoundingClientRect();
      return {target: document.activeElement!.getAttribute("href"), seen: top >= 0 && bottom > 0};
    });
    expect(skip).toEqual({target: "#main", seen: true});
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
    await page.close();
  });
});

// WCAG 1.4.12: the reader's own spacing must not push anything out of the page.
test.each(sample())("/%s keeps its width with wider spacing", async (path) => {
  const page = await browser.newPage({bypassCSP: true, viewport: {width: 360, height: 800}});
  await arrive(page, address + path);
  await page.addStyleTag({
    content:
      "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}"
  });
  expect(await overflow(page)).toEqual([]);
  await page.close();
});
