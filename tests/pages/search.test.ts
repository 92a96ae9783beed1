// The search of the built site: what real questions find, what it weighs, and how it works in a browser.
import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import type {IndexFile} from "../../src/search/entry.ts";
import {questionOf} from "../../src/search/question/answer.ts";
import {search as words} from "../../src/words/zh/search.ts";
import {arrive, started, visit} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {questions} from "./search-questions.ts";

const address = inject("address");
const text = readFileSync("dist/search/index.json", "utf8");
const ask = questionOf(JSON.parse(text) as IndexFile);
const paths = (typed: string) =>
  ask(typed).groups.flatMap(({entries}) => entries.map(({path}) => path));
const all = Object.values(questions).flat();

describe("the set of questions", () => {
  test("every expected hit is found", () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    const missing = all.flatMap(([typed, first, also = []]) => {
      const found = paths(typed);
      const lost = also.filter((path) => !found.includes(path));
      const none = first.every((path) => !found.includes(path)) ? [first.join(" or ")] : [];
      return [...lost, ...none].map((path) => `${typed}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  test("the first hit is right in 95 of 100", () => {
    const wrong = all
      .map(([typed, first]) => ({typed, first, found: paths(typed)[0] ?? "nothing"}))
      .filter(({first, found}) => !first.includes(found))
      .map(({typed, found}) => `${typed}: ${found}`);
    expect({wrong, right: 1 - wrong.length / all.length >= 0.95}).toMatchObject({right: true});
  });

  test.each(["", "　", "，。"])("nothing typed (%j) finds nothing and says nothing", (typed) => {
    expect(ask(typed)).toMatchObject({count: 0, groups: []});
  });

  test.each(["xqzw", "㐂㐂㐂", "9999999"])("%s is in no text: nothing is found", (typed) => {
    expect(ask(typed).count).toBe(0);
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => closePages(browser));

  test("nothing is fetched before the first use, at most 60 kB then, and nothing after", async () => {
    const context = await browser.newContext();
    const {page, faults} = await visit(context, `${address}search/`);
    const fetched: string[] = [];
    page.on("response", (response) => fetched.push(new URL(response.url()).pathname));
    const index = page.waitForResponse("**/search/index.json");
    await page.locator("#q").focus();
    await (await index).finished();
    await page.locator("#q").fill("PCT");
    await page.locator("[data-results] mark").first().waitFor();
    const base = new URL(address).pathname;
    const files = fetched.map((path) => `dist/${decodeURIComponent(path.slice(base.length))}`);
    expect(files).toContain("dist/search/index.json");
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
    await context.setOffline(true);
    await page.locator("#q").fill("质押融资");
    await page.locator("[data-results] mark").getByText("质押融资").first().waitFor();
    expect(page.url()).toContain(`q=${encodeURIComponent("质押融资")}`);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("an answer stands within two frames of the key", async () => {
    const context = await browser.newContext();
    const {page} = await visit(context, `${address}search/?q=PCT`);
    await page.locator("[data-results] li").first().waitFor();
    const shown = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>("#q")!;
      input.value = "服判息诉率";
      input.dispatchEvent(new Event("input", {bubbles: true}));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return document.querySelector("[data-results] mark")?.textContent;
    });
    expect(shown).toBe("服判息诉率");
    await context.close();
  });

  test("after a step back word and answer agree", async () => {
    const context = await browser.newContext();
    const {page} = await visit(context, `${address}search/`);
    await page.locator("#q").fill("科技局");
    await page.locator("[data-results] li a").first().click();
    await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
    await page.goBack();
    await started(page);
    await page.locator("[data-results] li").first().waitFor();
    expect(await page.locator("#q").inputValue()).toBe("科技局");
    expect(await page.locator("[data-status]").textContent()).toBe(
      words.found(ask("科技局").count)
    );
    await context.close();
  });

  test("where the index cannot be fetched the page says so and tries again", async () => {
    const context = await browser.newContext();
    let down = true;
    await context.route("**/search/index.json", (route) =>
      down ? route.abort() : route.continue()
    );
    const {page} = await visit(context, `${address}search/`);
    await page.locator("#q").fill("PCT");
    await page.getByText(words.failed).waitFor();
    down = false;
    await page.getByRole("button", {name: words.again}).click();
    await page.locator("[data-results] li").first().waitFor();
    await context.close();
  });

  test("without scripts the page is an index of everything", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await arrive(page, `${address}search/`);
    expect(await page.locator("site-search form").isVisible()).toBe(false);
    const links = await page.locator("main details a").count();
    const {entries} = JSON.parse(text) as IndexFile;
    expect(links).toBe(Object.values(entries).reduce((sum, own) => sum + own.length, 0));
    await context.close();
  });

  test("the page for lost readers searches too", async () => {
    const context = await browser.newContext();
    const {page} = await visit(context, `${address}404.html`);
    await page.locator("#q").fill("PCT");
    await page.locator("[data-results] li").first().waitFor();
    await context.close();
  });
});
