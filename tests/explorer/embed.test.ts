// A view of the explorer in a page of another site.
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";

import type {Browser, BrowserContext} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {closePages, sharedBrowser} from "../harness/browser.ts";
import {home, index, open, rank, series} from "./explorer.ts";

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  context = await browser.newContext({reducedMotion: "reduce"});
});
afterAll(() => closePages(browser));

describe("an embedded view", () => {
  let server: Server;
  let outside = "";
  let snippet = "";
  beforeAll(async () => {
    const {page} = await open(context, rank);
    snippet = (await page.locator("[data-embed]").inputValue()).replace(index.address, home);
    await page.close();
    server = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title>host</title><script>
        window.told = [];
        addEventListener("message", ({data, origin}) => told.push({...data, origin}));
      </script>${snippet}`);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    outside = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });
  afterAll(() => server.close());

  test("is a frame with a title that waits until it is near the screen", () => {
    expect(snippet).toMatch(/^<iframe src="[^"]+explore\/embed\/\?series=[^"]+" title="[^"]+"/u);
    expect(snippet).toContain('loading="lazy"');
    expect(snippet).not.toMatch(/allow-same-origin/u);
  });

  test("draws in a sandboxed frame of another site and tells its height", async () => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(outside);
    const frame = page.frameLocator("iframe");
    await frame.locator("figure:not([aria-busy]) svg.drawing").waitFor();
    expect(await frame.locator("h1").innerText()).toContain(series.name);
    expect(await frame.locator("a[data-whole]").getAttribute("href")).toContain(rank);
    const last = () =>
      page.evaluate(() =>
        (
          window as unknown as {
            told: {type?: string; v: number; id: string; height: number; origin: string}[];
          }
        ).told
          .filter(({type}) => type === "plan-watch:embed-height")
          .at(-1)
      );
    await expect
      .poll(async () => (await last())?.height ?? 0)
      .toBe(
        await frame
          .locator("html")
          .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
      );
    expect(await last()).toMatchObject({v: 1, id: "explore", origin: "null"});
    expect(faults).toEqual([]);
    await page.close();
  });
});
