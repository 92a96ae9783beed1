// The point of a series' drawing that the address names, ringed on the built page.
import {readFileSync} from "node:fs";

import {type Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import type {Catalogue} from "../../src/model/catalogue.ts";
import {routes} from "../../src/routes.ts";
import {visit} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";

const {observations, site} = JSON.parse(
  readFileSync("generated/catalogue.json", "utf8")
) as Catalogue;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

/** One of the values of the site's own place that several sources print for one period, and the address they share. */
const {cell: own} = observations.find(
  ({cell, geo, document}) => geo === site.place && !document && cell.split(":").length > 3
)!;
const [series = "", geo = "", period = ""] = own.split(":");
const shared = [series, geo, period].join(":");
const values = observations.filter(({cell}) => cell.startsWith(`${shared}:`)).length;

test.each([
  ["the value of one source", own, 1],
  ["what several sources print of one period", shared, values],
  ["nothing that is drawn", `${shared}:nowhere`, 0]
])("%s is ringed in each drawing of the page", async (_, cell, count) => {
  const context = await browser.newContext();
  const address = `${inject("address")}${routes.series(series)}#${cell}`;
  const {page, faults} = await visit(context, address);
  const drawings = page.locator("figure[data-cells] svg[data-points]");
  expect(await drawings.count()).toBeGreaterThan(0);
  for (const drawing of await drawings.all())
    expect(await drawing.locator(".ring").count()).toBe(count);
  expect(faults).toEqual([]);
  await context.close();
});
