// oEmbed: answers valid by the specification, found from the pages, and what WordPress leaves of them.
import {readFileSync} from "node:fs";

import {parseHTML} from "linkedom";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import type {Oembed} from "../../src/figures/embed/oembed.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {bare, type Elsewhere, elsewhere, home} from "../harness/host-page.ts";
import {discourse, filtered, ghost, listen} from "../wordpress/rules.ts";

const address = inject("address");
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
const ids = figures.map(({id}) => id);
const kinds = [...Map.groupBy(figures, ({kind}) => kind).values()].map(([first]) => first!.id);
const secret = "aB3dE6gH9j";

const answerOf = (id: string) =>
  JSON.parse(readFileSync(`dist/oembed/${id}.json`, "utf8").replaceAll(home(), address)) as Oembed;

describe.each(ids)("%s", (id) => {
  const answer = answerOf(id);

  test("is answered with all that type rich needs", () => {
    expect(answer.version).toBe("1.0");
    expect(answer.type).toBe("rich");
    expect(answer.html).toMatch(/<iframe src="[^"]*\/embed\/[^"/]+\/(short\/)?" /);
    expect(answer.html).toContain(`src="${address}embed/${id}/`);
    expect(answer.html).toContain('width="100%"');
    // What WordPress cuts at.
    expect(answer.height).toBeLessThanOrEqual(1000);
    for (const size of [
      answer.width,
      answer.height,
      answer.thumbnail_width,
      answer.thumbnail_height
    ])
      expect(Number.isInteger(size) && size > 0).toBe(true);
    // Width and height stand in the first chunk of a PNG.
    const png = readFileSync(`dist/${answer.thumbnail_url.slice(address.length)}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      answer.thumbnail_width,
      answer.thumbnail_height
    ]);
  });

  test.each(["figures", "embed"])("is found from /%s/", (folder) => {
    const html = readFileSync(`dist/${folder}/${id}/index.html`, "utf8");
    // Those who look for it read no further.
    const {document} = parseHTML(html.slice(0, html.indexOf("<body")));
    const links = document.querySelectorAll(
      'link[rel="alternate"][type="application/json+oembed"]'
    );
    expect([...links].map((link) => link.getAttribute("href"))).toEqual([
      `${home()}oembed/${id}.json`
    ]);
  });
});

test("is sent as JSON to everyone", async () => {
  const response = await fetch(`${address}oembed/${ids[0]!}.json`);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

test.each(ids)(
  "what Ghost mails and Discourse leaves of %s is a link with finding and source",
  (id) => {
    const figure = figures.find((each) => each.id === id)!;
    const {html} = answerOf(id);
    expect(ghost(html).page).toContain("<iframe");
    for (const left of [ghost(html).mail, discourse(html)]) {
      const {document} = parseHTML(`<body>${left}</body>`);
      const link = document.querySelector("a");
      expect(link?.getAttribute("href")).toBe(`${address}figures/${id}/`);
      expect(link?.textContent).toContain(figure.title);
      const [source] = figure.sources;
      if (source) expect(link?.textContent).toContain(source.label);
    }
  }
);

describe("WordPress", () => {
  test.each(ids)("leaves the link and the frame of %s", (id) => {
    const left = filtered(answerOf(id).html, secret)!;
    const {document} = parseHTML(`<body>${left}</body>`);
    expect(document.querySelector("blockquote a")?.getAttribute("href")).toBe(
      `${address}figures/${id}/`
    );
    const frame = document.querySelector("iframe")!;
    expect(frame.getAttributeNames().toSorted()).toEqual(
      [
        ...[
          "class",
          "data-secret",
          "frameborder",
          "height",
          "marginheight",
          "marginwidth",
          "sandbox"
        ],
        ...["security", "src", "style", "title", "width"]
      ].toSorted()
    );
    expect(frame.getAttribute("src")).toMatch(
      new RegExp(`^${address}embed/${id}/(short/)?#\\?secret=${secret}$`)
    );
    expect(frame.getAttribute("title")).not.toBe("");
  });

  describe("in a page", () => {
    let browser: Browser;
    let other: Elsewhere;
    beforeAll(async () => {
      browser = await sharedBrowser();
      other = await elsewhere();
    });
    afterAll(async () => {
      await closePages(browser);
      await other.close();
    });

    const shown = [330, 360, 700, 1280].flatMap((width) => kinds.map((id) => [id, width] as const));
    test.each(shown)("shows %s whole in %i px", async (id, width) => {
      const page = await browser.newPage({viewport: {width, height: 900}});
      const answer = answerOf(id);
      await page.goto(
        other.put(bare(filtered(answer.html, secret)!, `<script>(${listen.toString()})()</script>`))
      );
      await page.waitForFunction(() => !document.querySelector("iframe")?.hasAttribute("style"));
      expect(await page.locator("blockquote").isVisible()).toBe(false);
      const embed = page.frames().find((frame) => frame.url().includes("/embed/"))!;
      const inside = await embed.evaluate(() => document.documentElement.offsetHeight);
      const high = Number(await page.locator("iframe").getAttribute("height"));
      // Nothing is cut, nothing is pushed; before it spoke there was room enough.
      expect(inside).toBeLessThanOrEqual(1000);
      expect(Math.abs(high - Math.max(200, inside))).toBeLessThanOrEqual(1);
      expect(answer.height).toBeGreaterThanOrEqual(inside - 1);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        )
      ).toBe(0);
      // A link is asked for because the frame is locked.
      await embed.locator("figcaption a").last().click();
      await page.waitForFunction(() => (window as unknown as {sent: unknown[]}).sent.length > 0);
      expect(await page.evaluate(() => (window as unknown as {sent: unknown[]}).sent)).toEqual([
        `${address}figures/${id}/`
      ]);
      await page.close();
    });

    test("leaves the link where scripts are off", async () => {
      const context = await browser.newContext({javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(other.put(bare(filtered(answerOf(ids[0]!).html, secret)!)));
      expect(await page.locator("blockquote a").isVisible()).toBe(true);
      await context.close();
    });
  });
});
