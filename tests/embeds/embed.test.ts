// The embed by itself: switches, colours, scripts off, access, weight.
import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";

import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {namesById} from "../../src/charts/references.ts";
import {dark, light} from "../../src/charts/theme.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {frame as words} from "../../src/words/zh/outside/embed-console.ts";
import {overflow, visit, type Visitor, visitor} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {violations} from "../harness/violations.ts";

const address = inject("address");
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
/** One figure of each kind. */
const kinds = [...Map.groupBy(figures, ({kind}) => kind).values()].map(([first]) => first!.id);
const placed = figures.find(({kind, focus}) => kind === "line" && focus !== null)!;

let browser: Browser;
let context: BrowserContext;
/** One page after the other, with scripts and without. */
let see: Visitor;
let seeStill: Visitor;
beforeAll(async () => {
  browser = await sharedBrowser();
  context = await browser.newContext({
    viewport: {width: 700, height: 600},
    reducedMotion: "reduce"
  });
  see = visitor(context);
  seeStill = visitor(
    await browser.newContext({javaScriptEnabled: false, viewport: {width: 320, height: 900}})
  );
});
afterAll(() => closePages(browser));

/** Opens an embed and hears what its console says. */
async function open(
  id: string,
  search = "",
  within = context
): Promise<{page: Page; said: string[]}> {
  const {page, faults} = await visit(within, `${address}embed/${id}/${search}`);
  return {page, said: faults};
}

const paper = (page: Page) =>
  page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--paper").trim()
  );

test.each(figures.map(({id}) => id))(
  "%s weighs at most 40 kB and asks for its script alone",
  async (id) => {
    expect(gzipSync(readFileSync(`dist/embed/${id}/index.html`)).length).toBeLessThanOrEqual(
      40_000
    );
    const asked = await see(`${address}embed/${id}/`, ({page}) =>
      page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name))
    );
    expect(asked).toEqual([expect.stringMatching(/\/_astro\/[\da-f]{12}\.js$/u)]);
  }
);

test("it says where it belongs and keeps out of search engines", async () => {
  const {page, said} = await open(placed.id);
  const head = (selector: string, name: string) => page.locator(selector).getAttribute(name);
  expect(await head("meta[name=robots]", "content")).toBe("noindex");
  expect(await head("link[rel=canonical]", "href")).toMatch(`figures/${placed.id}/`);
  expect(await head("html", "lang")).not.toBe("");
  expect(await page.title()).toContain(placed.title);
  const back = page.locator(`figcaption a[href$="figures/${placed.id}/"]`);
  expect(await back.getAttribute("target")).toBe("_blank");
  expect(await back.getAttribute("rel")).toBe("noopener");
  expect(said).toEqual([]);
  await page.close();
});

test("where its script does not come it stands as with scripts off, in the theme that was asked for", async () => {
  const off = await browser.newContext({
    javaScriptEnabled: false,
    viewport: {width: 700, height: 600}
  });
  const {page: still} = await open(placed.id, "", off);
  const lacking = await context.newPage();
  await lacking.route("**/_astro/**", (route) => route.abort());
  await lacking.goto(`${address}embed/${placed.id}/?theme=dark`);
  const box = (page: Page) => page.locator("figure").boundingBox();
  expect(await box(lacking)).toEqual(await box(still));
  expect(await lacking.locator(".controls:visible").count()).toBe(0);
  expect(await paper(lacking)).toBe(dark.paper);
  await lacking.close();
  await off.close();
});

test("it keeps nothing: no cookie, no storage, no history", async () => {
  const {page} = await open(placed.id);
  const steps = await page.evaluate(() => history.length);
  await page.locator(".controls button").first().click();
  expect(
    await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])
  ).toEqual(["", 0, 0]);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(page.url()).toBe(`${address}embed/${placed.id}/`);
  await page.close();
});

describe("switches", () => {
  test("title=0 leaves the title to those who listen", async () => {
    const {page, said} = await open(placed.id, "?title=0");
    const box = await page.locator("h1").boundingBox();
    expect(box?.height).toBeLessThanOrEqual(1);
    expect(await page.locator("h1").textContent()).toContain(placed.title);
    expect(said).toEqual([]);
    await page.close();
  });

  test.each([
    ["", true, false],
    ["?table=1", true, true],
    ["?table=0", false, false]
  ])("of %s the table is there: %s, open: %s", async (search, there, opened) => {
    const {page} = await open(placed.id, search);
    expect(await page.locator("details.data").isVisible()).toBe(there);
    expect(await page.locator("table").isVisible()).toBe(opened);
    await page.close();
  });

  test.each([
    ["light", "", light.paper],
    ["dark", "", dark.paper],
    ["light", "?theme=dark", dark.paper],
    ["dark", "?theme=light", light.paper],
    ["dark", "?theme=auto", dark.paper]
  ] as const)("on a %s device %s is as asked", async (colorScheme, search, expected) => {
    const own = await browser.newContext({colorScheme});
    const {page} = await open(placed.id, search, own);
    expect(await paper(page)).toBe(expected);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const hex = ground.match(/\d+/g)!.map((part) => Number(part).toString(16).padStart(2, "0"));
    expect(`#${hex.slice(0, 3).join("")}`).toBe(expected);
    await own.close();
  });

  test("place makes a place stand out, by id or by name", async () => {
    const {page: plain} = await open(placed.id);
    const ids = (await plain.locator("figure").getAttribute("data-ids"))!.split(" ");
    const [id, name] = Object.entries(namesById(placed)).find(
      ([id, name]) => name !== placed.focus && ids.includes(id)
    )!;
    expect(await plain.locator(".drawing .back, .drawing.back").count()).toBe(0);
    await plain.close();
    for (const asked of [id, encodeURIComponent(name)]) {
      const {page, said} = await open(placed.id, `?place=${asked}`);
      expect(said).toEqual([]);
      const marks = page.locator("svg.drawing [data-group]");
      const front = await marks.evaluateAll((all) =>
        all
          .filter((one) => !one.closest(".back"))
          .map((one) => (one as SVGElement).dataset["group"])
      );
      expect(new Set(front)).toEqual(new Set([name]));
      await page.close();
    }
  });

  test.each([
    ["?theme=blue", words.value("theme", "blue")],
    ["?place=nowhere", words.value("place", "nowhere")],
    ["?titel=0", words.name("titel")]
  ])("%s falls back, and only the console says so", async (search, fault) => {
    const {page: plain} = await open(placed.id);
    const {page, said} = await open(placed.id, search);
    expect(said).toEqual([`console warning: ${fault}`]);
    const text = (one: Page) => one.locator("body").innerText();
    expect(await text(page)).toBe(await text(plain));
    expect(await paper(page)).toBe(light.paper);
    await page.close();
    await plain.close();
  });
});

describe.each(kinds)("%s", (id) => {
  const own = `${address}embed/${id}/`;

  test("breaks no rule of access and fits every width from 280 to 1200", () =>
    see(own, async ({page, faults}) => {
      faults.push(...(await violations(page)));
      for (const width of [280, 320, 390, 599, 600, 800, 1200]) {
        await page.setViewportSize({width, height: 600});
        faults.push(...(await overflow(page)));
        expect(await page.locator("svg.drawing:visible").count()).toBe(1);
      }
      expect(faults).toEqual([]);
    }));

  test("is whole with scripts off", () =>
    seeStill(own, async ({page, faults}) => {
      expect(await page.locator("svg.drawing:visible").count()).toBe(1);
      expect(await page.locator(".controls:visible").count()).toBe(0);
      await page.locator("details.data > summary").click();
      expect(await page.locator("table").isVisible()).toBe(true);
      expect([...faults, ...(await overflow(page))]).toEqual([]);
    }));

  test.each(["?theme=dark&table=1", "?title=0"])("breaks no rule of access, %s", (search) =>
    see(own + search, async ({page}) => expect(await violations(page)).toEqual([]))
  );
});
