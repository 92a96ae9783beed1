// Law 9: no line of a heading, a row head, a title or a card ends inside a word, or between a number and its unit.
import {readFileSync} from "node:fs";

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import type {Catalogue} from "../../src/model/catalogue.ts";
import {visitor} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {sample} from "../harness/sample.ts";

const address = inject("address");
const {terms, plan} = JSON.parse(readFileSync("generated/catalogue.json", "utf8")) as Catalogue;
/** Short words of the plan, which no dictionary needs to know. */
const trade = terms
  .flatMap(({term, aliases}) => [term, ...aliases])
  .filter((word) => word.length <= 4 && plan.clauses.some(({text}) => text.includes(word)));
const segmenter = new Intl.Segmenter("zh", {granularity: "word"});
/** What a reader takes in at a glance; running text may break anywhere, as Chinese does. */
const heads = "h1, h2, h3, h4, th, dt, caption, .cut";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

/** Each text of `heads` that takes more than one line, with the places where its lines end. Runs in the page. */
function lines(selector: string): {text: string; ends: number[]}[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
    if (element.getClientRects().length === 0) return [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const ends: number[] = [];
    let text = "";
    let bottom = 0;
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.textContent ?? "";
      for (let at = 0; at < own.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) continue;
        if (bottom > 0 && box.top >= bottom - 2) ends.push(text.length + at);
        bottom = box.bottom;
      }
      text += own;
    }
    return ends.length > 0 ? [{text, ends}] : [];
  });
}

/** Whether a line may not end before the sign at `at`. */
function cuts(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  if (/^\d\p{Script=Han}$/u.test(pair)) return true;
  if (!/^\p{Script=Han}{2}$/u.test(pair)) return false;
  const around = (word: string) => {
    const from = text.lastIndexOf(word, at - 1);
    return from >= 0 && at < from + word.length;
  };
  if (trade.some(around)) return true;
  return ![...segmenter.segment(text)].some(({index}) => index === at);
}

test("the measure knows a cut word and a number without its unit", () => {
  expect(cuts("知识产权", 1)).toBe(true);
  expect(cuts("深化知识产权", 4)).toBe(true);
  expect(cuts("深化知识产权", 2)).toBe(false);
  expect(cuts("到85分", 3)).toBe(true);
  expect(cuts("改革，探索", 3)).toBe(false);
  expect(cuts("到85分", 1)).toBe(false);
});

// Opened narrow and made wider, as a phone is turned.
test("no head is cut inside a word at 320, 360, 768 and 1280 px", async () => {
  const see = visitor(await browser.newContext());
  const faults: string[] = [];
  for (const path of sample().filter((one) => !/(?:^|\/)embed\//u.test(one)))
    await see(address + path, async ({page}) => {
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({width, height: 760});
        for (const {text, ends} of await page.evaluate(lines, heads))
          for (const at of ends)
            if (cuts(text, at))
              faults.push(`/${path} ${String(width)} px: ${text.slice(0, at)}|${text.slice(at)}`);
      }
    });
  expect(faults).toEqual([]);
});
