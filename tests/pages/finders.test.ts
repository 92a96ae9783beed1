// The lists that are narrowed by words: what fits is seen, what it lies in is open, word and list agree after a step back.
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {started, visit} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

const input = "[data-finder] input";
/** How many the page says it found, how many of them can be seen. */
const counted = async (page: Page) => ({
  said: Number(/\d+/u.exec((await page.locator("[data-finder] output").textContent()) ?? "")?.[0]),
  seen: await page.locator("[data-found]:visible").count()
});

test.each([
  ["data/", "市科技局", "市科技局"],
  ["data/", "专利 申请", "申请 专利"],
  ["data/", "ＰＣＴ", "pct"],
  ["figures/", "安徽 专利", "专利　安徽"],
  ["units/", "监管", "监管"],
  ["units/", "地方金融管理局", "管理局 金融"]
])("on %s, %s finds and shows the same as %s", async (path, one, other) => {
  const context = await browser.newContext();
  const {page, faults} = await visit(context, address + path);
  const all = await page.locator("[data-found]").count();
  await page.locator(input).fill(one);
  const found = await counted(page);
  expect(found.said).toBeGreaterThan(0);
  expect(found.said).toBeLessThan(all);
  expect(found.seen).toBe(found.said);
  await page.locator(input).fill(other);
  expect(await counted(page)).toEqual(found);
  await page.locator(input).fill("");
  expect(await page.locator("[data-found][hidden], [data-group][hidden]").count()).toBe(0);
  expect(await page.locator("[data-finder] output").textContent()).toBe("");
  expect(faults).toEqual([]);
  await context.close();
});

test("folds stand again as the page left them once the word is gone", async () => {
  const context = await browser.newContext();
  const {page} = await visit(context, `${address}data/`);
  const open = () => page.locator("main details[open]").count();
  const before = await open();
  await page.locator(input).fill("市科技局");
  expect(await open()).toBeGreaterThan(before);
  await page.locator(input).fill("");
  expect(await open()).toBe(before);
  await context.close();
});

test("after a step back a word and its list agree", async () => {
  const context = await browser.newContext();
  const {page} = await visit(context, `${address}units/`);
  const all = await page.locator("[data-found]").count();
  await page.locator(input).fill("监管");
  await page.locator("[data-found]:visible a").first().click();
  await page.waitForURL(/units\/./u);
  await page.goBack();
  await started(page);
  await page.locator(input).waitFor();
  const word = await page.locator(input).inputValue();
  const seen = await page.locator("[data-found]:visible").count();
  if (word === "") expect(seen).toBe(all);
  else expect(await counted(page)).toEqual({said: seen, seen});
  await context.close();
});

test("the explorer's list of series is narrowed by the same words", async () => {
  const context = await browser.newContext();
  const {page} = await visit(context, `${address}explore/`);
  const found = async (words: string) => {
    await page.locator("#find").fill(words);
    return page.locator("#series option").allTextContents();
  };
  const one = await found("专利 授权");
  expect(one.length).toBeGreaterThan(0);
  expect(one.every((name) => name.includes("专利") && name.includes("授权"))).toBe(true);
  expect(await found("授权　专利")).toEqual(one);
  expect(await found("ＰＣＴ")).toEqual(await found("pct"));
  await context.close();
});

test("promises are narrowed to a unit's, rows and squares alike, and a square says its promise", async () => {
  const context = await browser.newContext();
  const {page, faults} = await visit(context, `${address}commitments/?unit=science-technology`);
  const rows = await page.$$eval(".rows > li", (all) =>
    all.map((row) => ({
      id: row.id,
      seen: row.checkVisibility(),
      named: [...row.querySelectorAll(".units a")].some((link) => link.textContent === "市科技局")
    }))
  );
  const seen = rows.filter((row) => row.seen).map(({id}) => id);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(rows.length);
  expect(seen).toEqual(rows.filter(({named}) => named).map(({id}) => id));
  const lit = await page.$$eval(".squares a:not([data-out])", (all) =>
    all.map((link) => link.getAttribute("href")?.slice(1))
  );
  expect(lit).toEqual(seen);
  expect(await page.locator('.squares [href="#C02"]').getAttribute("title")).toBe(
    "知识产权质押融资总额达到150亿元"
  );
  expect(faults).toEqual([]);
  await context.close();
});
