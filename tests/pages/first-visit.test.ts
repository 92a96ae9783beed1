// What a first visit costs a phone: nothing moves once it stands, and a page of reading loads no pictures unasked.
import {readFileSync} from "node:fs";

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {launch} from "../../scripts/browser.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {sample} from "../harness/sample.ts";
import {shifted, watchShifts} from "./shifts.ts";

const address = inject("address");
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
const reading = sample().filter((path) => !path.includes("embed/") && !path.startsWith("explore/"));
const alone = figures.map(({id}) => `figures/${id}/`).filter((path) => !reading.includes(path));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** How far things moved on a page once it had loaded, and the pictures it asked for. */
async function shift(path: string, width: number): Promise<{moved: number; pictures: string[]}> {
  const context = await browser.newContext({viewport: {width, height: 760}});
  const page = await context.newPage();
  const pictures: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "image") pictures.push(new URL(request.url()).pathname);
  });
  await watchShifts(page);
  await page.goto(address + path, {waitUntil: "networkidle"});
  const moved = await shifted(page);
  await context.close();
  return {moved, pictures};
}

/** Every figure at the narrowest, where what stands above it takes most lines; of the other pages one of each kind. */
const visits = [
  ...[...reading, ...alone].map((path) => ({path, width: 360})),
  ...reading.map((path) => ({path, width: 1280}))
];

test.concurrent.each(visits)("nothing moves on /$path at $width px", async ({path, width}) => {
  const {moved, pictures} = await shift(path, width);
  expect(moved).toBeLessThanOrEqual(0.01);
  if (alone.includes(path)) expect(pictures.filter((one) => one.endsWith(".png"))).toEqual([]);
});
