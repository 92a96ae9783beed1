import {readFileSync} from "node:fs";

import Papa from "papaparse";
import type {Browser, BrowserContext, Page} from "playwright-core";
import readExcel from "read-excel-file/node";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {arrive, keepWarm, overflow, started} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {violations} from "../harness/violations.ts";
import {drawn, home, index, open, rank, series, silent, sliceOf, there, year} from "./explorer.ts";

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await sharedBrowser();
  context = await browser.newContext({acceptDownloads: true, reducedMotion: "reduce"});
  await keepWarm(context, home);
});
afterAll(() => closePages(browser));

const rows = (page: Page) =>
  page.$$eval("figure tbody tr", (lines) =>
    lines.map((line) => [...line.children].map((cell) => (cell as HTMLElement).innerText.trim()))
  );
const title = (page: Page) => page.locator("#explored-title").innerText();

/** What a button gives to save. */
async function taken(page: Page, form: string): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  await page.locator(`button[data-take=${form}]`).click();
  return readFileSync(await (await waiting).path());
}

describe("the explorer", () => {
  test("draws a line of the focal place without being asked, and is quiet about it", async () => {
    const {page, faults} = await open(context);
    expect(await page.locator("svg.drawing path, svg.drawing circle").count()).toBeGreaterThan(3);
    expect((await rows(page)).length).toBeGreaterThan(3);
    expect(await page.locator("[data-faults]").isVisible()).toBe(false);
    expect(await page.locator("[role=status]").first().innerText()).toMatch(/\d/u);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("is worked with keys alone: series, drawing, places, years", async () => {
    const {page} = await open(context);
    await page.locator("#find").focus();
    await page.keyboard.type(series.name);
    expect(await page.locator("#series option").count()).toBeLessThan(index.series.length);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Home");
    await page.waitForURL(/series=/u);
    await drawn(page);
    await page.locator("[data-none]").focus();
    await page.keyboard.press("Enter");
    for (const {id} of there) {
      await page.locator(`[data-places] input[value="${id}"]`).focus();
      await page.keyboard.press("Space");
    }
    await page.locator("input[name=chart]:checked").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/chart=rank/u);
    await page.locator("select[name=at]").focus();
    await page.locator("select[name=at]").selectOption(year);
    await page.waitForURL(new RegExp(`at=${year}`, "u"));
    await drawn(page);
    expect(new URL(page.url()).search).toContain(`places=${there.map(({id}) => id).join(",")}`);
    expect((await rows(page)).map(([place]) => place).sort()).toEqual(
      there.map(({name}) => name).sort()
    );
    await page.close();
  });

  test("shows in the table exactly the rows that are drawn", async () => {
    const {page} = await open(context, rank);
    const values = sliceOf(series.id)
      .rows.filter((row) => row.period === year && row.period_kind === "year")
      .filter((row) => row.qualifier !== "forecast")
      .filter((row) => there.some(({id}) => id === row.geo));
    const listed = await rows(page);
    expect(listed).toHaveLength(values.length);
    for (const row of values) {
      const line = listed.find(([place]) => place === row.geo_name)!;
      expect(line[2]).toContain(row.unit);
      expect(line[2]!.replaceAll(",", "")).toContain(String(row.value));
      expect(line[3]).toContain(row.publisher.trim().replaceAll(/\s+/gu, " "));
      expect(line[4]).toBe(row.grade);
    }
    const marks = await page.locator("svg.drawing [data-row]").count();
    expect(marks).toBe(values.length);
    await page.close();
  });

  test("gives as CSV the lines of the table, with the published columns", async () => {
    const {page} = await open(context, rank);
    const {data, meta} = Papa.parse<Record<string, string>>(
      (await taken(page, "csv")).toString("utf8"),
      {header: true, skipEmptyLines: true}
    );
    const published = readFileSync(`dist/data/series/${series.id}.csv`, "utf8");
    expect(meta.fields).toEqual([...published.split("\n")[0]!.split(","), "state"]);
    for (const line of data) {
      const {state, ...own} = line;
      expect(state).toBe("published");
      expect(published).toContain(Papa.unparse([Object.values(own)]));
    }
    expect(data.map((line) => line["geo_name"])).toEqual(
      (await rows(page)).map(([place]) => place)
    );
    await page.close();
  });

  test("gives a workbook of the same lines, numbers as numbers", async () => {
    const {page} = await open(context, rank);
    const sheets = await readExcel(await taken(page, "xlsx"));
    const [head = [], ...lines] = sheets[0]?.data ?? [];
    expect(head.every((cell) => /\p{Script=Han}/u.test(String(cell)))).toBe(true);
    expect(lines).toHaveLength((await rows(page)).length);
    const at = (name: string) => sliceOf(series.id).columns.findIndex((one) => one.name === name);
    for (const line of lines)
      expect([typeof line[at("value")], line[at("period")]]).toEqual(["number", Number(year)]);
    await page.close();
  });

  test("gives pictures that need nothing else, with title, source and address", async () => {
    const {page, faults} = await open(context, rank);
    const svg = (await taken(page, "svg")).toString("utf8");
    const read = await page.evaluate((text) => {
      const {documentElement: root} = new DOMParser().parseFromString(text, "image/svg+xml");
      return {name: root.localName, text: root.textContent};
    }, svg);
    expect(read.name).toBe("svg");
    expect(read.text).toContain(await title(page));
    expect(read.text.replaceAll(/\s/gu, "")).toContain(series.id);
    expect(svg).not.toMatch(/var\(|NaN|undefined|<style|style="|href="http/u);
    const png = await taken(page, "png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1440);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("keeps its state through a reload, and back and forward", async () => {
    const {page} = await open(context, rank);
    const first = await title(page);
    await page.reload();
    await started(page);
    await drawn(page);
    expect(await title(page)).toBe(first);
    await page.locator("input[name=chart][value=line]").check();
    await page.waitForURL(/chart=line/u);
    await drawn(page);
    const second = await title(page);
    expect(second).not.toBe(first);
    await page.goBack();
    await started(page);
    await expect.poll(() => title(page)).toBe(first);
    expect(await page.locator("input[name=chart]:checked").inputValue()).toBe("rank");
    await page.goForward();
    await expect.poll(() => title(page)).toBe(second);
    await page.close();
  });

  test("says of a broken address what was wrong, a line for each key", async () => {
    const {page} = await open(
      context,
      `?series=${series.id}&chart=pie&places=${index.focal},atlantis&serie=red`
    );
    const told = await page.locator("[data-faults] li").allInnerTexts();
    expect(told).toHaveLength(3);
    for (const key of ["chart", "places", "serie"])
      expect(told.some((line) => line.startsWith(`${key}：`))).toBe(true);
    await page.locator("[data-every]").click();
    expect(await page.locator("[data-faults]").isVisible()).toBe(false);
    await page.close();
  });

  test("offers what cannot be had with its reason, and does not hide it", async () => {
    const {page} = await open(context, rank);
    const scatter = page.locator("label:has(input[value=scatter])");
    expect(await scatter.locator("input").isDisabled()).toBe(true);
    expect(await scatter.locator("small").innerText()).toMatch(/\S/u);
    const refused = await page.$$eval("select[name=with] option:disabled", (options) =>
      options.map((option) => option.textContent ?? "")
    );
    expect(refused.length).toBeGreaterThan(3);
    for (const words of refused) expect(words).toMatch(/：.+）$/u);
    await page.close();
  });

  test("says of a series without figures that nothing was published", async () => {
    const {page} = await open(context, `?series=${silent.id}`);
    expect(await page.locator("svg.drawing").innerHTML()).toContain("没有查到");
    await page.close();
  });

  test("asks for the figures of what is chosen and of nothing else", async () => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await arrive(page, home + rank);
    await drawn(page);
    const data = asked.filter((path) => path.endsWith(".json"));
    const [notes, rows] = [`/explore/data/${series.id}.json`, `/data/series/${series.id}.json`];
    expect(data.sort()).toEqual([rows, notes]);
    await page.close();
  });

  test("lists all series and tables where scripts are off", async () => {
    const plain = await browser.newContext({javaScriptEnabled: false});
    const page = await plain.newPage();
    await arrive(page, home);
    expect(await page.locator("form[data-explorer]").isVisible()).toBe(false);
    const links = page.locator(".plain li:has([download]) a:not([download])");
    expect(await links.count()).toBe(index.series.length);
    expect(await links.first().isVisible()).toBe(true);
    await plain.close();
  });

  test("says so when the figures do not come, and tries again", async () => {
    const page = await context.newPage();
    let down = true;
    await page.route("**/data/series/*.json", (route) => (down ? route.abort() : route.continue()));
    await arrive(page, home);
    await page.locator("[data-status] button").waitFor();
    down = false;
    await page.locator("[data-status] button").click();
    await drawn(page);
    await page.close();
  });

  test("reads a point aloud as arrow keys come to it", async () => {
    const {page} = await open(context, rank);
    await page.locator("figure .drawings").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".drawings .tip").innerText()).toMatch(/\d/u);
    await page.keyboard.press("Escape");
    expect(await page.locator(".drawings .tip").isVisible()).toBe(false);
    await page.close();
  });
});

const colours = ["color-contrast", "link-in-text-block"];
/** What axe tries is what can come out otherwise than in the way before. */
const ways = [
  {name: "light", options: {colorScheme: "light"}, tried: undefined},
  {name: "dark", options: {colorScheme: "dark"}, tried: colours},
  {name: "reader's own colours", options: {forcedColors: "active"}, tried: colours}
] as const;

describe.each(ways)("in $name", ({options, tried}) => {
  let own: BrowserContext;
  beforeAll(async () => {
    own = await browser.newContext({reducedMotion: "reduce", ...options});
  });
  afterAll(() => own.close());

  test.each(["", rank, "?chart=change", `?series=${silent.id}`, "?foo=1"])(
    "nobody is shut out of /explore/%s, and 320 pixels are enough",
    async (search) => {
      const {page, faults} = await open(own, search);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      expect(await violations(page, tried)).toEqual([]);
      await page.setViewportSize({width: 320, height: 800});
      await drawn(page);
      expect(await overflow(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    }
  );
});
