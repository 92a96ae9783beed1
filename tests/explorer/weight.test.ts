// What the explorer costs a reader: bytes, asserted, and the wait on a slow phone, reported.
import {gzipSync} from "node:zlib";

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";

import {closePages, sharedBrowser} from "../harness/browser.ts";
import {drawn, home, html} from "./explorer.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

test("the page is light until it is opened, and what draws comes in one piece of known weight", async () => {
  const page = await browser.newPage();
  const scripts = new Map<string, number>();
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script")
      scripts.set(response.url(), gzipSync(await response.body()).length);
  });
  await page.goto(home);
  await drawn(page);
  await expect.poll(() => [...scripts.keys()].some((url) => url.includes("drawing"))).toBe(true);
  const first = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"/gu)].map(([, src = ""]) => new URL(src, home).href)
  );
  const heavy = [...scripts]
    .filter(([url]) => /drawing/u.test(url))
    .reduce((sum, [, size]) => sum + size, 0);
  const all = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  const opening = gzipSync(html).length + all - heavy;
  console.log(
    `explorer: ${opening} bytes before it opens, ${heavy} to draw, in ${scripts.size} scripts (${first.size} named in the page)`
  );
  expect(heavy).toBeLessThan(120_000);
  expect(opening).toBeLessThan(40_000);
  await page.close();
});

test("on a slow phone the form comes first and the drawing after it; how long it takes is reported", async () => {
  const phone = await browser.newContext({viewport: {width: 360, height: 740}});
  const page = await phone.newPage();
  const wire = await phone.newCDPSession(page);
  await wire.send("Network.enable");
  // Lighthouse's slow 4G: 1.6 Mbit/s down, 150 ms there and back; a processor a quarter as fast as this one.
  await wire.send("Network.emulateNetworkConditions", {
    ...{offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000}
  });
  await wire.send("Emulation.setCPUThrottlingRate", {rate: 4});
  await page.goto(home, {waitUntil: "commit"});
  const since = () => page.evaluate(() => Math.round(performance.now()));
  // It reports; a busy machine may take its time.
  await page.locator("[data-places] input").first().waitFor({state: "attached", timeout: 90_000});
  const form = await since();
  expect(await page.locator("svg.drawing").count()).toBe(0);
  await drawn(page);
  console.log(
    `explorer on a slow phone: form after ${form} ms, first drawing after ${await since()} ms (sent uncompressed)`
  );
  await phone.close();
});
