// Ready words on the built site: copied with the day, verified with scripts, offline after load, and without.
import {readFileSync} from "node:fs";

import type {Browser, BrowserContext} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {catalogue} from "../../src/catalogue.ts";
import type {CodeEntry} from "../../src/model/published/code.ts";
import {formatCode} from "../../src/words/sentence-code.ts";
import {copying} from "../../src/words/zh/outside/copying.ts";
import {verify as words} from "../../src/words/zh/quoting/verify.ts";
import {overflow, visit} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {violations} from "../harness/violations.ts";

const address = inject("address");
const codes = JSON.parse(readFileSync("dist/verify/codes.json", "utf8")) as (CodeEntry & {
  current: boolean;
})[];
const english = codes.find(({lang, current}) => lang === "en" && current)!;
const figure = codes.find(({kind, current}) => kind === "figure" && current)!;

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  context = await browser.newContext({permissions: ["clipboard-read", "clipboard-write"]});
});
afterAll(() => closePages(browser));

test.each([
  ["by a query", `?code=${english.code}`],
  ["by a hash, in two halves and small letters", `#${formatCode(english.code).toLowerCase()}`]
])("a code in the address %s is looked up", async (_, ask) => {
  const {page, faults} = await visit(context, `${address}verify/${ask}`);
  await page.locator("output dl").waitFor();
  expect(await page.locator("output blockquote").textContent()).toBe(english.text);
  expect(await page.locator("output blockquote").getAttribute("lang")).toBe("en");
  const link = await page.locator("output a").getAttribute("href");
  expect(link).toMatch(new RegExp(`/figures/${english.figure}/$`, "u"));
  const said = await page.locator("output").textContent();
  // A reader is told the state in words: before it is frozen a release has no date.
  const [named = ""] = english.release.split("-");
  const state =
    english.date === "" ? `${named}（尚未发布）` : `${english.release}（${english.date}）`;
  for (const part of [state, english.sha256, words.current]) expect(said).toContain(part);
  expect(faults).toEqual([]);
  await page.close();
});

test("once the field is touched, codes are found, refused and missed without the network", async () => {
  const own = await browser.newContext();
  const {page} = await visit(own, `${address}verify/`);
  const list = page.waitForResponse("**/verify/codes.json");
  await page.locator("#code").focus();
  await (await list).finished();
  await own.setOffline(true);
  const ask = async (code: string) => {
    await page.locator("#code").fill(code);
    await page.locator("form button").click();
    await page.locator("output p").first().waitFor();
    return page.locator("output");
  };
  // O for 0, I for 1: what a reader may take the signs for.
  const misread = formatCode(figure.code).replaceAll("0", "o").replaceAll("1", "I");
  const found = await ask(` ${misread.toLowerCase().replaceAll("i", "l")} `);
  await found.getByText(figure.text).first().waitFor();
  await (await ask("123")).getByText(words.wrong("123")).waitFor();
  const none = "ZZZZZZZZ";
  expect(codes.some(({code}) => code === none)).toBe(false);
  await (await ask(none)).getByText(words.none(formatCode(none))).waitFor();
  await own.close();
});

test("a code of an older release says what the site says now", async () => {
  const own = await browser.newContext();
  const old = {...english, code: "AAAAAAAA", text: "As it was.", current: false, release: "0.9.0"};
  await own.route("**/verify/codes.json", (route) => route.fulfill({json: [old, ...codes]}));
  const {page} = await visit(own, `${address}verify/#AAAAAAAA`);
  await page.getByText(words.newer(formatCode(english.code))).waitFor();
  expect(await page.locator("output blockquote").allTextContents()).toEqual([
    "As it was.",
    english.text
  ]);
  await own.close();
});

test("without scripts the form is away, and the list has an anchor for each code", async () => {
  const plain = await browser.newContext({javaScriptEnabled: false});
  const {page, faults} = await visit(plain, `${address}verify/?code=${figure.code}`);
  expect(await page.locator("form").isVisible()).toBe(false);
  expect(await page.getByText(words.noScript).isVisible()).toBe(true);
  await page.getByText(words.list).click();
  await page.goto(`${page.url()}#${figure.code}`);
  const line = page.locator(`li[id="${figure.code}"]`);
  expect(await line.textContent()).toContain(figure.text);
  expect(await page.locator("li[id]").count()).toBe(codes.length);
  expect(faults).toEqual([]);
  await plain.close();
});

test("a sentence and a citation are copied with one press, the citation with the day", async () => {
  const {page, faults} = await visit(context, `${address}figures/${english.figure}/`);
  const sentence = page.locator("#quote-zh-1");
  await page.locator("[data-copy='quote-zh-1']").click();
  await page.getByText(copying.done).waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe((await sentence.textContent())?.trim());
  // A slow line: no button copies before the day can be filled in.
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/access-date/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator(".cite summary").click();
  await page.locator("[data-copy='cite-gb']:disabled").waitFor();
  arrive();
  await page.locator("[data-copy='cite-gb']:enabled").waitFor();
  const day = await page.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  expect(await page.locator("#cite-gb").textContent()).toContain("[YYYY-MM-DD]");
  await page.locator("[data-copy='cite-gb']").click();
  await page.locator(`#cite-gb:has-text("${day}")`).waitFor();
  expect(await copied()).toContain(`[${day}]. http`);
  await page.locator("[data-copy='cite-csl']").click();
  await page.locator(`#cite-csl:has-text("${day}")`).waitFor();
  const [item] = JSON.parse(await copied()) as {accessed: {raw: string}}[];
  expect(item?.accessed.raw).toBe(day);
  expect(faults).toEqual([]);
  await page.close();
});

test("a citation has its day also where its fold was opened before the scripts ran", async () => {
  const early = await browser.newContext({permissions: ["clipboard-read", "clipboard-write"]});
  await early.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const fold = document.querySelector<HTMLDetailsElement>("details.cite");
      if (!fold) return;
      fold.open = true;
      observer.disconnect();
    }).observe(document, {childList: true, subtree: true});
  });
  const {page, faults} = await visit(early, `${address}figures/${english.figure}/`);
  await page.locator("[data-copy='cite-gb']").click();
  await page.locator("#cite-gb:not(:has-text('YYYY-MM-DD'))").waitFor();
  expect(faults).toEqual([]);
  await early.close();
});

test("without scripts the gap for the access date is there to fill in", async () => {
  const plain = await browser.newContext({javaScriptEnabled: false});
  const {page} = await visit(plain, `${address}figures/${english.figure}/`);
  await page.locator(".cite summary").click();
  expect(await page.locator("#cite-gb").textContent()).toContain("[YYYY-MM-DD]");
  expect(await page.locator(".words button").first().isVisible()).toBe(false);
  await plain.close();
});

test("every figure of the press page leads to its page, its picture, its frame and its archive", async () => {
  const {page, faults} = await visit(context, `${address}press/`);
  const links = await page
    .locator("table")
    .last()
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("a")].map((link) => link.pathname))
    );
  expect(links.length).toBe(codes.filter(({kind, current}) => kind === "figure" && current).length);
  expect(links.every((row) => row.length === 4)).toBe(true);
  for (const path of links[0] ?? []) {
    const answer = await page.request.get(new URL(path, address).href);
    expect([path, answer.status()]).toEqual([path, 200]);
  }
  expect(faults).toEqual([]);
  await page.close();
});

test.each([
  ["the press page", "press/", ""],
  ["an answer", `verify/?code=${english.code}`, ""],
  ["the list of codes", "verify/list/", ""],
  ["the ready words, all unfolded", `figures/${english.figure}/`, ".words summary, .cite summary"]
])("%s breaks no rule and fits a phone", async (_, path, folds) => {
  const phone = await browser.newContext({viewport: {width: 320, height: 720}});
  const {page} = await visit(phone, `${address}${path}`);
  if (path.includes("code=")) await page.locator("output dl").waitFor();
  if (folds !== "")
    for (const fold of await page.locator(folds).all())
      if (!(await fold.evaluate((one) => one.closest("details")?.open))) await fold.click();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await phone.close();
});

test("who copies a sentence of the plan takes its clause and its address along, of what stands beside it nothing", async () => {
  const {clauses, brackets} = catalogue.plan;
  const {id, chapter} = clauses.find(
    (clause) => clause.kind === "paragraph" && brackets.some((own) => own.clause === clause.id)
  )!;
  const {page} = await visit(context, `${address}plan/${chapter}/`);
  const copiedOf = (selector: string) =>
    page.locator(`[id="${id}"] ${selector}`).evaluate((element) => {
      document.getSelection()!.selectAllChildren(element);
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent("copy", {clipboardData}));
      return clipboardData.getData("text/plain");
    });
  const own = await page.locator("link[rel=canonical]").getAttribute("href");
  const cite = `——《${catalogue.site.plan.title}》${id}，${own}#${id}`;
  expect((await copiedOf(".words p >> nth=0")).split("\n").at(-1)).toBe(cite);
  expect(await copiedOf(".beside")).toBe("");
  await page.close();
});
