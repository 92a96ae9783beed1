// Words of the trade on the built site: explained where they first stand, by a press and without scripts.
import {globSync, readFileSync} from "node:fs";

import {parseHTML} from "linkedom";
import type {Browser, Locator} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {catalogue} from "../../src/catalogue.ts";
import {allTerms, meaningFailed} from "../../src/words/zh/plan/glossary.ts";
import {arrive, visit} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";

const address = inject("address");
const marked = catalogue.terms.filter((term) => term.marked);
const words = marked
  .flatMap((term) => [term.term, ...term.aliases].map((word) => ({word, id: term.id})))
  .sort((a, b) => b.word.length - a.word.length);
/** Three pages of each kind: first, second and last by name. */
const pages = [
  ...Map.groupBy(
    globSync("dist/**/index.html")
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !/^dist\/(?:embed|v|explore\/embed|glossary)\//u.test(file))
      .sort(),
    (file) => file.split("/").slice(0, -2).join("/")
  ).values()
].flatMap((kind) => [...new Set([...kind.slice(0, 2), ...kind.slice(-1)])]);
/** Where a word needs no mark: what the link leads to explains it; the rest is no prose. */
const exempt =
  "a:not(.term), button, label, select, textarea, summary, output, script, style, svg, code, pre, template, iframe, noscript, [hidden], [aria-hidden=true], .unseen, .printed";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

test("what a word means stands first where its note looks for it, and nothing else", () => {
  const {document} = parseHTML(readFileSync("dist/glossary/index.html", "utf8"));
  for (const {id, definition} of catalogue.terms)
    expect(document.getElementById(id)?.firstChild?.textContent?.trim(), id).toBe(definition);
});

test("no term stands unexplained where it first stands, on any page", () => {
  expect(marked.length).toBeGreaterThan(20);
  expect(pages.length).toBeGreaterThan(20);
  const faults = pages.flatMap((file) => {
    // Where a word may break it is still one word.
    const {document} = parseHTML(readFileSync(file, "utf8").replaceAll("<wbr>", ""));
    const main = document.querySelector("main");
    if (!main) return [`${file}: no main`];
    const seen = new Set<string>();
    const found: string[] = [];
    const walker = document.createTreeWalker(main, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest(exempt)) continue;
      let rest = node.textContent ?? "";
      for (const {word, id} of words) {
        if (!rest.includes(word)) continue;
        if (/^\w+$/u.test(word) && !new RegExp(`(?<!\\w)${word}(?!\\w)`, "u").test(rest)) continue;
        rest = rest.replaceAll(word, "|");
        if (seen.has(id)) continue;
        seen.add(id);
        const link = parent.closest("a.term")?.getAttribute("href") ?? "";
        if (!link.endsWith(`glossary/#${id}`)) found.push(`${file}: ${word}`);
      }
    }
    return found;
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

/** What only this desk understands, and what we cannot know of others: that they have not published. */
const ours = /(?<![A-Za-z\d])[CKRP]\d{2}(?!\d)|\bbox\d|随节|点名|没有公布|未公布|[ABCR]\s?级/u;

test.each(["承诺C07", "box6.2", "来源A级", "没有公布"])("%s is a word of the desk", (said) => {
  expect(ours.test(said)).toBe(true);
});

test("no heading and no first sentence speaks in codes and words of the desk", () => {
  const faults = pages.flatMap((file) => {
    const {document} = parseHTML(readFileSync(file, "utf8").replaceAll("<wbr>", ""));
    const heads = [...document.querySelectorAll("main :is(h1, h2, h3, h4)")];
    const [sentence = ""] = (document.querySelector("main h1 ~ p")?.textContent ?? "").split("。");
    return [...heads.map((head) => head.textContent), sentence]
      .filter((said) => ours.test(said))
      .map((said) => `${file}: ${said.trim()}`);
  });
  expect(faults).toEqual([]);
});

/** What the word of a link means, as the data say. */
async function meaningOf(term: Locator): Promise<string> {
  const href = (await term.getAttribute("href")) ?? "";
  return marked.find(({id}) => href.endsWith(`#${id}`))!.definition;
}

test("a press opens a note, the escape key closes it and gives the focus back", async () => {
  const context = await browser.newContext({viewport: {width: 360, height: 760}});
  const {page, faults} = await visit(context, `${address}plan/2/`);
  const term = page.locator("a.term:visible").first();
  const word = await term.textContent();
  await term.click();
  const note = page.locator(".term-note");
  await note.getByText(await meaningOf(term)).waitFor();
  expect(await note.textContent()).toBe(`${word}：${await meaningOf(term)} ${allTerms}`);
  expect(page.url()).toBe(`${address}plan/2/`);
  const box = (await note.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(360);
  await page.keyboard.press("Escape");
  expect(await note.count()).toBe(0);
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await note.waitFor();
  await page.locator("h1").click({position: {x: 1, y: 1}});
  expect(await note.count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("the page of the words is asked for once, when the first is pressed; where it does not come a later press asks again", async () => {
  const context = await browser.newContext();
  const {page} = await visit(context, `${address}plan/2/`);
  const [first, second] = [0, 1].map((at) => page.locator("a.term:visible").nth(at));
  const note = page.locator(".term-note");
  let asked = 0;
  page.on("request", (request) => (asked += Number(request.url().includes("/glossary/"))));
  await context.route("**/glossary/", (route) => route.abort());
  expect(asked).toBe(0);
  await first!.click();
  await note.getByText(meaningFailed).waitFor();
  // The door leads to the sentence all the same.
  expect(await note.locator("a").getAttribute("href")).toMatch(/glossary\/#/u);
  await context.unroute("**/glossary/");
  for (const term of [first!, second!]) {
    await page.keyboard.press("Escape");
    await term.click();
    await note.getByText(await meaningOf(term)).waitFor();
  }
  expect(asked).toBe(2);
  await context.close();
});

test("without scripts the same press leads to the sentence", async () => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await arrive(page, `${address}plan/2/`);
  const term = page.locator("a.term:visible").first();
  const said = await meaningOf(term);
  await term.click();
  await page.waitForURL(/glossary\/#/u);
  expect(await page.locator(":target").textContent()).toContain(said);
  await context.close();
});
