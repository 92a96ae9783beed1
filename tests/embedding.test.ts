// Embeds in other people's pages: the codes as copied, their heights, and hosts that are strict, dark or hostile.
import {readFileSync} from "node:fs";

import type {Browser, BrowserContext, Frame, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {dark} from "../src/charts/theme.ts";
import type {Figure} from "../src/model/figure.ts";
import {launch} from "./browser.ts";
import {bare, copied, type Elsewhere, elsewhere} from "./host.ts";

const address = inject("address");
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
const all = figures.map(({id}) => id);
const kinds = [...Map.groupBy(figures, ({kind}) => kind).values()].map(([first]) => first!.id);
const one = kinds[0]!;
const widths = [320, 600, 1200];
/** What a height may be off by, in CSS pixels. */
const slack = 8;

let browser: Browser;
let context: BrowserContext;
let other: Elsewhere;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext({reducedMotion: "reduce"});
  other = await elsewhere();
});
afterAll(async () => {
  await browser.close();
  await other.close();
});

/** Notes every height that a frame takes and every message that comes, from the first layout on. */
const notes = `<script>
var heights = {}, heard = [];
addEventListener("message", function (e) { heard.push(e.data); });
new MutationObserver(function () {
  document.querySelectorAll("iframe,plan-figure").forEach(function (e) {
    if (e.noted) return;
    e.noted = true;
    new ResizeObserver(function () {
      var id = e.getAttribute("data-plan-figure") || e.getAttribute("figure") || e.src.split("/").at(-2);
      (heights[id] = heights[id] || []).push(e.getBoundingClientRect().height);
    }).observe(e);
  });
}).observe(document, {childList: true, subtree: true});
</script>`;

interface Noted {
  heights: Record<string, number[]>;
  heard: Record<string, unknown>[];
}

const noted = (page: Page) =>
  page.evaluate(() => {
    const {heights, heard} = window as unknown as Noted;
    return {heights, heard};
  });

/** Waits until so many embeds have told their height, and the page has drawn that. */
async function told(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (least) =>
      (window as unknown as Noted).heard.filter(({type}) => type === "plan-watch:embed-height")
        .length >= least,
    count
  );
  await drawn(page);
}

/** Lets the page draw twice: what was to happen has happened. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  );
}

async function open(html: string, width: number, within = context): Promise<Page> {
  const page = await within.newPage();
  await page.setViewportSize({width, height: 800});
  await page.goto(other.put(html));
  return page;
}

const embeds = (page: Page) => page.frames().filter((frame) => frame.url().includes("/embed/"));

/** How an embed stands in its frame: what it lacks (a scroll bar) and what is left over. */
function fit(frame: Frame): Promise<{lacks: number; spare: number}> {
  return frame.evaluate(() => {
    const {scrollHeight, clientHeight, offsetHeight} = document.documentElement;
    return {lacks: scrollHeight - clientHeight, spare: clientHeight - offsetHeight};
  });
}

/** Every embed of a page that does not stand in its frame as it should. */
async function misfits(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of embeds(page)) {
    const {lacks, spare} = await fit(frame);
    if (lacks > 0 || spare > slack) found.push(`${frame.url()}: lacks ${lacks}, spare ${spare}`);
  }
  return found;
}

const eager = (html: string) => html.replaceAll('loading="lazy"', "");

describe.each(widths)("in a page %i px wide", (width) => {
  test("the frame of every figure has the height of what is in it, without a script of the page", async () => {
    const page = await open(
      bare(eager(all.map((id) => copied(id, "frame", address)).join(""))),
      width
    );
    expect(embeds(page)).toHaveLength(all.length);
    expect(await misfits(page)).toEqual([]);
    await page.close();
  });

  test.each(["script", "element"] as const)(
    "the code with the %s lets nothing jump",
    async (way) => {
      const page = await open(
        bare(kinds.map((id) => copied(id, way, address)).join(""), notes),
        width
      );
      for (const id of kinds) await page.locator(`iframe[src*="/${id}/"]`).scrollIntoViewIfNeeded();
      await told(page, kinds.length);
      expect(await misfits(page)).toEqual([]);
      const {heights} = await noted(page);
      expect(Object.keys(heights).toSorted()).toEqual(kinds.toSorted());
      const jumps = Object.entries(heights).filter(
        ([, seen]) => Math.max(...seen) - Math.min(...seen) > slack
      );
      expect(jumps).toEqual([]);
      await page.close();
    }
  );

  test("the picture is shown whole and leads to the figure", async () => {
    const page = await open(bare(copied(one, "picture", address)), width);
    const image = page.locator("img");
    await image.evaluate((element: HTMLImageElement) => element.decode());
    const {width: shown} = (await image.boundingBox())!;
    expect(shown).toBeLessThanOrEqual(width);
    expect(await image.getAttribute("alt")).toContain(figures.find(({id}) => id === one)!.title);
    expect(await page.locator("a:has(img)").getAttribute("href")).toBe(`${address}figures/${one}/`);
    await page.close();
  });

  test("a page that takes no styles gives the frames room enough", async () => {
    const code = kinds.map((id) => copied(id, "frame", address)).join("");
    const policy = `default-src 'none'; frame-src ${new URL(address).origin}`;
    const page = await context.newPage();
    // The browser's own margins of body and figure come back.
    await page.setViewportSize({width: width + 96, height: 800});
    await page.goto(other.put(bare(eager(code)), {"Content-Security-Policy": policy}));
    for (const frame of embeds(page)) {
      expect((await fit(frame)).lacks).toBeLessThanOrEqual(0);
      await frame.locator(".drawings[tabindex='0']").waitFor();
    }
    await page.close();
  });

  test("with scripts off the frames are as high as they should be", async () => {
    const still = await browser.newContext({javaScriptEnabled: false});
    const code = kinds.map((id) => copied(id, "frame", address)).join("");
    const page = await open(bare(eager(code)), width, still);
    for (const frame of embeds(page)) expect((await fit(frame)).lacks).toBeLessThanOrEqual(0);
    await still.close();
  });
});

test.each(["frame", "script", "element"] as const)(
  "the %s has a title, waits, and names the source",
  async (way) => {
    const page = await open(bare(copied(one, way, address)), 600);
    const frame = page.locator("iframe");
    await frame.waitFor();
    expect(await frame.getAttribute("title")).toContain(figures.find(({id}) => id === one)!.title);
    expect(await frame.getAttribute("loading")).toBe("lazy");
    expect(await frame.getAttribute("sandbox")).toContain("allow-scripts");
    expect(await page.locator("figcaption").textContent()).toContain("来源");
    expect(await page.locator("figcaption a").getAttribute("href")).toBe(
      `${address}figures/${one}/`
    );
    await page.close();
  }
);

test("the element keeps its link where scripts are off, and passes switches on", async () => {
  const still = await browser.newContext({javaScriptEnabled: false});
  const code = copied(one, "element", address).replace(
    "<plan-figure",
    '$& switches="theme=dark&amp;table=1"'
  );
  const off = await open(bare(code), 600, still);
  expect(await off.locator("plan-figure a").getAttribute("href")).toBe(`${address}figures/${one}/`);
  await still.close();
  const on = await open(bare(code, notes), 600);
  await told(on, 1);
  const root = embeds(on)[0]!.locator("html");
  expect(await root.getAttribute("data-theme")).toBe("dark");
  // The table stands open, and the frame has grown with it.
  expect(await embeds(on)[0]!.locator("table").isVisible()).toBe(true);
  expect(await misfits(on)).toEqual([]);
  await on.close();
});

describe("messages", () => {
  const dialects = (heard: Record<string, unknown>[]) => ({
    own: heard.filter(({type}) => type === "plan-watch:embed-height").length,
    datawrapper: heard.filter((data) => "datawrapper-height" in data).length,
    amp: heard.filter(({sentinel}) => sentinel === "amp").length,
    all: heard.length
  });

  test("come once in each dialect when an embed is loaded, and once when its width changes", async () => {
    const page = await open(bare(copied(one, "frame", address), notes), 600);
    await told(page, 1);
    expect(dialects((await noted(page)).heard)).toEqual({own: 1, datawrapper: 1, amp: 1, all: 3});
    await page.setViewportSize({width: 320, height: 800});
    await told(page, 2);
    const {heard} = await noted(page);
    expect(dialects(heard)).toEqual({own: 2, datawrapper: 2, amp: 2, all: 6});
    expect(heard[0]).toEqual({
      type: "plan-watch:embed-height",
      v: 1,
      id: one,
      height: heard[0]!["height"]
    });
    expect(heard[1]).toEqual({"datawrapper-height": {[one]: heard[0]!["height"]}});
    expect(heard[2]).toEqual({sentinel: "amp", type: "embed-size", height: heard[0]!["height"]});
    await page.close();
  });

  test("follow the table when it is opened, and the frame with them", async () => {
    const page = await open(bare(copied(one, "script", address), notes), 600);
    await told(page, 1);
    const [embed] = embeds(page);
    const before = await page.locator("iframe").evaluate((frame) => frame.clientHeight);
    await embed!.locator("details.data > summary").click();
    await told(page, 2);
    expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBeGreaterThan(
      before + 50
    );
    expect(await misfits(page)).toEqual([]);
    await page.close();
  });
});

describe("the script of the host", () => {
  const good = {type: "plan-watch:embed-height", v: 1, id: one, height: 777};

  /** A page with one embed that has told its height, and a way to let a frame speak and hear the end of it. */
  async function ready(more = ""): Promise<{page: Page; high: () => Promise<number>}> {
    const page = await open(bare(`${copied(one, "script", address)}${more}`, notes), 600);
    await told(page, 1);
    return {
      page,
      high: () =>
        page
          .locator("iframe")
          .first()
          .evaluate((frame) => frame.clientHeight)
    };
  }

  /** Lets a frame send, then waits until the page has heard it and drawn. */
  async function send(page: Page, from: Frame, said: unknown): Promise<void> {
    const count = (await noted(page)).heard.length;
    await from.evaluate((data) => parent.postMessage(data, "*"), said);
    await page.waitForFunction((least) => (window as unknown as Noted).heard.length > least, count);
    await drawn(page);
  }

  test("heeds a frame it marked", async () => {
    const {page, high} = await ready();
    await send(page, embeds(page)[0]!, good);
    expect(await high()).toBe(777);
    await page.close();
  });

  test.each([
    ["NaN", {...good, height: Number.NaN}],
    ["a negative height", {...good, height: -5}],
    ["nothing", {...good, height: 0}],
    ["no end", {...good, height: Number.POSITIVE_INFINITY}],
    ["a height in words", {...good, height: "777"}],
    ["a height in a list", {...good, height: [777]}],
    ["another figure", {...good, id: "other"}],
    ["another type", {...good, type: "embed-height"}],
    ["another version", {...good, v: 2}],
    ["a bare word", "plan-watch:embed-height"],
    ["null", null]
  ])("does not heed %s", async (_, said) => {
    const {page, high} = await ready();
    const before = await high();
    await send(page, embeds(page)[0]!, said);
    expect(await high()).toBe(before);
    await page.close();
  });

  test.each([
    [1e9, 4000],
    [3, 100]
  ])("cuts %d to %d", async (height, expected) => {
    const {page, high} = await ready();
    await send(page, embeds(page)[0]!, {...good, height});
    expect(await high()).toBe(expected);
    await page.close();
  });

  test("does not heed the page itself, a sibling, or a marked frame of another origin", async () => {
    const evil = other.put(bare("evil"));
    const {page, high} = await ready(
      `<iframe src="${evil}"></iframe><iframe src="${evil}" sandbox="allow-scripts"></iframe>` +
        `<iframe src="${evil}" data-plan-figure="${one}"></iframe>`
    );
    const before = await high();
    const strangers = page.frames().filter((frame) => frame.url() === evil);
    expect(strangers).toHaveLength(3);
    for (const from of [page.mainFrame(), ...strangers]) await send(page, from, good);
    expect(await high()).toBe(before);
    expect(
      await page
        .locator("iframe")
        .last()
        .evaluate((frame) => frame.style.height)
    ).toBe("");
    await page.close();
  });

  test("makes no frame of an address that is no id", async () => {
    const code = copied(one, "element", address).replace(`figure="${one}"`, 'figure="../../x"');
    const page = await open(bare(code), 600);
    await page.waitForFunction(() => customElements.get("plan-figure") !== undefined);
    expect(await page.locator("iframe").count()).toBe(0);
    await page.close();
  });
});

test.each(["", "color-scheme:dark;"])(
  "in a dark page (%s) it is dark, and stands on its own ground",
  async (own) => {
    const night = await browser.newContext({colorScheme: "dark"});
    const page = await open(
      `<!doctype html><body style="${own}background:#000">${eager(copied(one, "frame", address))}</body>`,
      600,
      night
    );
    const ground = await embeds(page)[0]!.evaluate(
      () => getComputedStyle(document.body).backgroundColor
    );
    const parts = [1, 3, 5].map((at) => parseInt(dark.paper.slice(at, at + 2), 16));
    expect(ground).toBe(`rgb(${parts.join(", ")})`);
    await night.close();
  }
);

// Screens of laptops: pixels that are no whole CSS pixels, columns that are no whole pixels.
test.each([
  [1.25, 333.3],
  [1.5, 412.6],
  [1.75, 639.4],
  [2.625, 361.9]
])(
  "with %d device pixels a pixel and a column of %d nothing scrolls",
  async (deviceScaleFactor, width) => {
    const fine = await browser.newContext({deviceScaleFactor});
    const code = all.map((id) => copied(id, "frame", address)).join("");
    const page = await open(bare(`<div style="width:${width}px">${eager(code)}</div>`), 800, fine);
    expect(await misfits(page)).toEqual([]);
    await fine.close();
  }
);

test("the touch works in a frame that has no origin", async () => {
  const line = figures.find(({kind, focus}) => kind === "line" && focus !== null)!.id;
  const page = await open(
    bare(
      `<iframe sandbox="allow-scripts" src="${address}embed/${line}/" width="700" height="700">`
    ),
    800
  );
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  const [frame] = embeds(page);
  await frame!.locator(".drawings[tabindex='0']").waitFor();
  await frame!.locator(".controls button").first().click();
  expect(await frame!.locator(".controls button").first().getAttribute("aria-pressed")).toBe(
    "true"
  );
  await frame!.locator(".drawings").focus();
  await page.keyboard.press("Home");
  expect(await frame!.locator(".tip").isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await page.close();
});

test("one press copies a code as it is shown", async () => {
  const own = await browser.newContext({permissions: ["clipboard-read", "clipboard-write"]});
  const page = await own.newPage();
  await page.goto(`${address}figures/${one}/`);
  for (const way of ["picture", "frame", "script", "element"] as const) {
    const fold = page.locator(`details:has(#code-${way})`);
    if (!(await fold.evaluate((element: HTMLDetailsElement) => element.open)))
      await fold.locator("summary").click();
    await fold.locator("button").click();
    await page.waitForFunction(
      (id) =>
        document.querySelector(`[data-copy=${id}]`)?.textContent ===
        document.querySelector<HTMLElement>(`[data-copy=${id}]`)?.dataset["done"],
      `code-${way}`
    );
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll(/\s*\n/g, "\n")).toBe(
      (await fold.locator("code").textContent())!.replaceAll(/\s*\n/g, "\n")
    );
  }
  await own.close();
});
