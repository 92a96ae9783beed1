// What a first visit costs a phone: nothing moves once it stands, all that is sent is light, and a figure loads no pictures unasked.
import {readFileSync} from "node:fs";
import {brotliCompressSync, constants} from "node:zlib";

import type {Browser, BrowserContext, Response} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import type {Figure} from "../../src/model/figures/figure.ts";
import {keepWarm} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {sample} from "../harness/sample.ts";
import {shifted, watchShifts} from "./shifts.ts";

const address = inject("address");
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
/** Pages of each kind, embeds too; what the explorer costs stands in tests/explorer/weight.test.ts. */
const reading = sample().filter((path) => !path.startsWith("explore/"));
const alone = figures.map(({id}) => `figures/${id}/`).filter((path) => !reading.includes(path));

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  context = await browser.newContext();
  await keepWarm(context, `${address}404.html`);
});
afterAll(() => closePages(browser));

/** The most that is sent until a page stands, in bytes, packed. */
const most = 40_000;

/** Half as hard as a build packs, and a few parts of a hundred larger. */
const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 9}};

/** What the body of each address takes: most pages ask for the same styles and modules. */
const packed = new Map<string, number>();

/** What a response's body takes on the wire. A server packs what is not packed already. */
async function weight(response: Response): Promise<number> {
  const url = response.url();
  const known = packed.get(url);
  if (known !== undefined) return known;
  const body = await response.body();
  const isPacked = new URL(url).pathname.endsWith(".png");
  const {length} = isPacked ? body : brotliCompressSync(body, quick);
  packed.set(url, length);
  return length;
}

/** What a response takes on the wire, headers and body. */
async function sent(response: Response): Promise<number> {
  const [headers, body] = await Promise.all([response.headersArray(), weight(response)]);
  return body + headers.map(({name, value}) => `${name}: ${value}\r\n`).join("").length;
}

/** What a page costs until it has loaded: how far things moved, the bytes that were sent, the pictures it asked for. */
interface Cost {
  moved: number;
  bytes: number;
  pictures: string[];
}

async function cost(path: string, width: number): Promise<Cost> {
  const page = await context.newPage();
  await page.setViewportSize({width, height: 760});
  // Nothing is kept of another visit; the process that draws pages is, which takes longer to start than a page to load.
  const session = await context.newCDPSession(page);
  await session.send("Network.setCacheDisabled", {cacheDisabled: true});
  const pictures: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    const {pathname} = new URL(response.url());
    if (response.request().resourceType() === "image") pictures.push(pathname);
    // What comes after the page stands is not waited for.
    sizes.push(sent(response).catch(() => 0));
  });
  await watchShifts(page);
  await page.goto(address + path, {waitUntil: "networkidle"});
  const moved = await shifted(page);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return {moved, bytes, pictures};
}

/** Every figure at the narrowest, where what stands above it takes most lines; of the other pages one of each kind. */
const visits = [
  ...[...reading, ...alone].map((path) => ({path, width: 360})),
  ...reading.map((path) => ({path, width: 1280}))
];

test.concurrent.each(visits)(
  "/$path at $width px is light, and nothing moves",
  async ({path, width}) => {
    const {moved, bytes, pictures} = await cost(path, width);
    expect(moved).toBeLessThanOrEqual(0.01);
    expect(bytes).toBeLessThanOrEqual(most);
    if (alone.includes(path)) expect(pictures.filter((one) => one.endsWith(".png"))).toEqual([]);
  }
);
