import {type ChildProcess, spawn} from "node:child_process";
import {appendFileSync, readFileSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {join} from "node:path";

import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {closePages, sharedBrowser} from "../harness/browser.ts";
import {anytown, aside} from "../harness/build.ts";

/** The port must be known to the browser before the server prints it. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as {port: number}).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("npm run dev", () => {
  const site = aside(anytown);
  const settings = join(site.folder, "data/site.yaml");
  const places = join(site.folder, "data/geos.csv");
  const good = readFileSync(settings, "utf8");
  let dev: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(settings, good.replace(/^name:.*/m, 'name: ""'));
    const port = await freePort();
    dev = spawn(process.execPath, ["scripts/dev.ts"], {
      env: {...process.env, ...site.env, PORT: String(port)},
      stdio: "pipe"
    });
    let output = "";
    await new Promise<void>((resolve, reject) => {
      dev.stdout?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes(`127.0.0.1:${port}`)) resolve();
      });
      dev.once("exit", () => reject(new Error(output)));
    });
    browser = await sharedBrowser();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
  });
  afterAll(async () => {
    await closePages(browser);
    const ended = new Promise((resolve) => dev.once("close", resolve));
    dev.kill();
    await ended;
    site.remove();
  });

  test("shows faults in the browser before the first good data", async () => {
    expect(await page.textContent("pre")).toContain("site.yaml:");
  });

  test("shows the site once they are mended", async () => {
    writeFileSync(settings, good);
    await page.waitForSelector("main h1", {timeout: 60_000});
  });

  /** A page hears of a change once all of it is there; an earlier one it would miss. */
  const listening = () => page.waitForLoadState("networkidle");

  test("shows a change of the data without being asked", async () => {
    await listening();
    writeFileSync(settings, good.replace(/^name:.*/m, "name: Othertown"));
    await page.waitForFunction(() => document.title.includes("Othertown"));
  });

  test("shows a fault in place of the page, and the page again when it is mended", async () => {
    const rows = readFileSync(places, "utf8");
    await listening();
    appendFileSync(places, "one cell\n");
    await page.waitForFunction(() =>
      document.querySelector("pre")?.textContent.includes("geos.csv")
    );
    writeFileSync(places, rows);
    await page.waitForFunction(() => document.title.includes("Othertown"));
  });

  test.each(["data/all.sqlite", "data/observations.csv", "figures/cities/card.png"])(
    "sends %s",
    async (path) => {
      expect((await fetch(new URL(path, page.url()))).status).toBe(200);
    }
  );
});
