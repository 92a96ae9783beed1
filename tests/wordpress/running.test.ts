// Addresses and codes of our figures in a WordPress that runs: themes of both kinds, users who may write any HTML and
// who may not, a telephone and a desk (skipped where Debian's packages are not installed: see running.ts).
import {readFileSync} from "node:fs";

import type {BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {embeds, figures, fit, type Host, hosting, kinds} from "../embeds/embed-frame.ts";
import {copied, home} from "../harness/host-page.ts";
import {here, type Running, running, themes} from "./running.ts";

const address = inject("address");
if (!here) console.log("WordPress is not here: its tests are skipped.");

/** A figure of each kind, and those that are answered with a short form. */
const tried = figures.filter(
  ({id}) => kinds.includes(id) || readFileSync(`dist/oembed/${id}.json`, "utf8").includes("/short/")
);
const ids = tried.map(({id}) => id);
const own = (id: string) => `${home()}figures/${id}/`;
const roles = ["editor", "author"] as const;
const narrow = 360;

/** What is put into a post, by name; each post has a line of words as wide as its column. */
const ways: Readonly<Record<string, (id: string) => string>> = {
  // On a line of its own: what the old editor keeps of a pasted address.
  "an address": own,
  // What the editor of blocks makes of a pasted address.
  "a block": (id) =>
    `<!-- wp:embed {"url":"${own(id)}","type":"wp-embed"} -->\n<figure class="wp-block-embed is-type-wp-embed">` +
    `<div class="wp-block-embed__wrapper">\n${own(id)}\n</div></figure>\n<!-- /wp:embed -->`,
  "a code": (id) => `<!-- wp:html -->\n${copied(id, "frame", home())}\n<!-- /wp:html -->`
};
/** A last net: a WordPress without a cache takes its time on a slow machine. */
const limit = 300_000;
const line = '<p class="column">Column</p>';

/** Lets a browser find our site at the address that its pages say, the blog at its own, and nothing else. */
async function reach(context: BrowserContext): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith("http://127.0.0.1")) return route.continue();
    if (!url.startsWith(home())) return route.abort();
    const answer = await fetch(url.replace(home(), address));
    const headers = Object.fromEntries(answer.headers);
    return route.fulfill({
      ...{status: answer.status, headers},
      body: Buffer.from(await answer.arrayBuffer())
    });
  });
}

/** Looks at each embed as a reader does, and waits until all of it is seen; out of sight none is laid out anew. */
async function seen(page: Page): Promise<void> {
  for (const frame of embeds(page)) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await expect.poll(async () => (await fit(frame)).lacks, {timeout: 60_000}).toBe(0);
  }
}

/** What is not as wide as the column it stands in, or pushes the page, in words. */
function astray(page: Page, what: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const {scrollWidth, clientWidth} = document.documentElement;
    const faults = scrollWidth > clientWidth ? ["the page is pushed"] : [];
    const column = document.querySelector(".column")!.getBoundingClientRect();
    for (const element of document.querySelectorAll(selector)) {
      const {left, width} = element.getBoundingClientRect();
      if (Math.abs(left - column.left) > 1 || Math.abs(width - column.width) > 1)
        faults.push(`${left}+${width} in ${column.left}+${column.width}`);
    }
    return faults;
  }, what);
}

describe.skipIf(!here)("in WordPress", () => {
  let wordpress: Running;
  let host: Host;
  /** The addresses of the posts, by who wrote them and how. */
  const posts: Record<string, string> = {};
  beforeAll(async () => {
    wordpress = await running(home(), address);
    host = await hosting();
    await reach(host.context);
    const made = roles.flatMap((by) =>
      Object.entries(ways).map(([way, write]) => ({by, way, content: ids.map(write)}))
    );
    const at = wordpress.publish(
      made.map(({by, content}) => ({by, content: [line, ...content].join("\n\n")}))
    );
    made.forEach(({by, way}, index) => (posts[`${by}: ${way}`] = at[index]!));
  });
  afterAll(async () => {
    await host.close();
    await wordpress.close();
  });

  const cases = Object.values(themes).flatMap((theme) => roles.map((by) => ({theme, by})));
  // Opened narrow and made wider, as a phone is turned.
  const fits = async (page: Page, what: string) => {
    for (const width of [narrow, 1280]) {
      await page.setViewportSize({width, height: 800});
      await seen(page);
      await expect
        .poll(() => astray(page, what), {message: `${String(width)} px`, timeout: limit})
        .toEqual([]);
    }
  };
  describe.each(cases)("$theme, $by", ({theme, by}) => {
    const open = async (way: string, within = host.context): Promise<Page> => {
      const page = await within.newPage();
      await page.setViewportSize({width: narrow, height: 800});
      await page.goto(`${posts[`${by}: ${way}`]!}&theme=${theme}`);
      return page;
    };

    test.each(["an address", "a block"])(
      "%s becomes a frame as wide as its column, with nothing cut",
      async (way) => {
        const page = await open(way);
        const frames = page.locator("iframe.wp-embedded-content");
        expect(await frames.count()).toBe(ids.length);
        // Hidden until it speaks.
        await page.waitForFunction(() => !document.querySelector("iframe[style]"));
        await fits(page, "iframe");
        expect(await page.locator("blockquote:visible").count()).toBe(0);
        await page.close();
      }
    );

    test("a code stays a frame, or leaves a link with finding and source, within its column", async () => {
      const page = await open("a code");
      expect(await page.locator("iframe").count()).toBe(by === "editor" ? ids.length : 0);
      const links = page.locator("figcaption");
      expect(await links.count()).toBe(ids.length);
      for (const [at, {id, title, sources}] of tried.entries()) {
        expect(await links.nth(at).locator("a").getAttribute("href")).toBe(own(id));
        const words = await links.nth(at).textContent();
        for (const part of [title, sources[0]?.label ?? ""]) expect(words).toContain(part);
      }
      await fits(page, "figcaption");
      await page.close();
    });
  });

  test.each(roles)("the %s pastes an address into the editor and sees the figure", async (by) => {
    const desk = await host.browser.newContext();
    desk.setDefaultTimeout(limit);
    await reach(desk);
    const page = await desk.newPage();
    await page.goto(`${wordpress.address}/wp-login.php`);
    await page.fill("#user_login", by);
    await page.fill("#user_pass", "secret");
    await page.click("#wp-submit");
    await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
    // The welcome of a first visit stands in the way, and comes when it likes.
    await page.waitForFunction("window.wp?.data?.dispatch('core/preferences')");
    await page.evaluate(
      "wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)"
    );
    await page.getByRole("button", {name: "Add default block"}).click();
    await page.locator("p.wp-block-paragraph").evaluate((block, url) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", url);
      const how = {clipboardData, bubbles: true, cancelable: true};
      block.dispatchEvent(new ClipboardEvent("paste", how));
    }, own(ids[0]!));
    await expect.poll(() => embeds(page).length, {timeout: limit}).toBe(1);
    const written = await page.evaluate("wp.data.select('core/editor').getEditedPostContent()");
    expect(written).toContain(`<!-- wp:embed {"url":"${own(ids[0]!)}","type":"wp-embed"`);
    await desk.close();
  });

  test.each(roles)(
    "without scripts the links of the %s stand with finding and source",
    async (by) => {
      const still = await host.browser.newContext({javaScriptEnabled: false});
      await reach(still);
      const page = await still.newPage();
      await page.goto(posts[`${by}: a block`]!);
      const links = page.locator("blockquote a:visible");
      expect(await links.count()).toBe(ids.length);
      for (const [at, {title, sources}] of tried.entries())
        for (const part of [title, sources[0]?.label ?? ""])
          expect(await links.nth(at).textContent()).toContain(part);
      await still.close();
    }
  );
});
