// Figures under pointer, finger and keys, on the built site: one of each kind.
import {readFileSync} from "node:fs";

import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import type {Figure} from "../src/model/figure.ts";
import {touch} from "../src/words/zh/touch.ts";
import {launch} from "./browser.ts";
import {violations} from "./violations.ts";
import {visit} from "./visit.ts";

const address = inject("address");
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
const kinds = [...new Set(figures.map(({kind}) => kind))].sort();
const ofKind = (kind: string, fits: (figure: Figure) => boolean = () => true): Figure => {
  const found = figures.find((figure) => figure.kind === kind && fits(figure));
  if (!found) throw new Error(`no figure of kind ${kind}`);
  return found;
};
const groupsOf = (figure: Figure, channel: string) =>
  [
    ...new Set(figure.table.rows.map((row) => row[figure.channels[channel] ?? channel]))
  ] as string[];

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    reducedMotion: "reduce"
  });
});
afterAll(() => browser.close());

/** Opens a figure's own page and waits until it is awake. */
async function open(figure: Figure, search = "", within = context): Promise<Page> {
  const {page, faults} = await visit(within, `${address}figures/${figure.id}/${search}`);
  await page.locator(".drawings[tabindex='0']").waitFor();
  expect(faults).toEqual([]);
  return page;
}

const tip = (page: Page) => page.locator(".tip");
const said = (page: Page) => page.locator(".drawings [aria-live=polite]");
const drawing = (page: Page) => page.locator("svg.drawing:visible");
const control = (page: Page, label: string) => page.getByRole("group", {name: label});

/** The first cell of the table row with a number, as words. */
async function firstCell(page: Page, row: number): Promise<string> {
  return (
    (await page
      .locator(`tbody tr[data-row="${String(row)}"] > *`)
      .first()
      .textContent()) ?? ""
  );
}

interface Spot {
  row: number;
  x: number;
  y: number;
}

/** The points of the visible drawing, in pixels of the window. */
function spots(page: Page): Promise<Spot[]> {
  return drawing(page).evaluate((svg: SVGSVGElement) => {
    const box = svg.getBoundingClientRect();
    const scale = box.width / svg.viewBox.baseVal.width;
    const points = JSON.parse(svg.dataset["points"] ?? "[]") as [number, number, number][];
    return points.map(([row, x, y]) => ({row, x: box.left + x * scale, y: box.top + y * scale}));
  });
}

describe.each(kinds.map((kind) => ({kind})))("a figure of kind $kind", ({kind}) => {
  test("is walked with the keys, said aloud and lit in the table", async () => {
    const page = await open(ofKind(kind));
    const points = await spots(page);
    await page.locator(".drawings").focus();
    await page.keyboard.press("Home");
    const first = points[0]!;
    expect(await page.locator("tbody tr.lit").getAttribute("data-row")).toBe(String(first.row));
    if (kind !== "network") {
      expect(await tip(page).textContent()).toContain(await firstCell(page, first.row));
    }
    expect(await tip(page).isVisible()).toBe(true);
    const words = (await said(page).textContent())!.replaceAll(touch.said, "").replace(/\s/g, "");
    expect((await tip(page).textContent())!.replace(/\s/g, "")).toContain(words);
    await page.keyboard.press("End");
    if (points.length > 1) {
      expect(await page.locator("tbody tr.lit").getAttribute("data-row")).toBe(
        String(points.at(-1)!.row)
      );
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator("tbody tr.lit").getAttribute("data-row")).toBe(
        String(points.at(-2)!.row)
      );
    }
    await page.keyboard.press("Escape");
    expect(await tip(page).isVisible()).toBe(false);
    expect(await page.locator("tbody tr.lit").count()).toBe(0);
    await page.close();
  });

  test("is one stop for the tab key", async () => {
    const page = await open(ofKind(kind));
    await page.locator(".drawings").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".drawings"))).toBeNull();
    await page.close();
  });

  test("shows a tip for a pointer that is near, and keeps it where it is pressed", async () => {
    const page = await open(ofKind(kind));
    await drawing(page).scrollIntoViewIfNeeded();
    const [point] = (await spots(page)).filter(({y}) => y > 20 && y < 860);
    await page.mouse.move(point!.x + 3, point!.y + 3);
    await tip(page).waitFor();
    expect(await page.locator("tbody tr.lit").getAttribute("data-row")).toBe(String(point!.row));
    if (kind !== "tree") {
      await page.mouse.down();
      await page.mouse.up();
      await page.mouse.move(2, 2);
      expect(await tip(page).isVisible()).toBe(true);
    }
    await page.close();
  });

  test("answers a finger", async () => {
    const finger = await browser.newContext({
      viewport: {width: 360, height: 800},
      hasTouch: true,
      reducedMotion: "reduce"
    });
    const page = await open(ofKind(kind), "", finger);
    await drawing(page).scrollIntoViewIfNeeded();
    const [point] = (await spots(page)).filter(({y}) => y > 20 && y < 780);
    await page.touchscreen.tap(point!.x, point!.y);
    if (kind === "tree") expect(await page.locator("svg.stepped").count()).toBeGreaterThan(0);
    else await tip(page).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await finger.close();
  });

  test("breaks no rule while its tip is open", async () => {
    const page = await open(ofKind(kind));
    await page.locator(".drawings").focus();
    await page.keyboard.press("Home");
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test("has controls large enough to hit", async () => {
    const page = await open(ofKind(kind));
    for (const fold of await page.locator(".controls summary").all()) await fold.click();
    const small = await page
      .locator(".controls button, .controls select, .controls label, .controls summary")
      .evaluateAll((all) =>
        all
          .map((one) => ({words: one.textContent, box: one.getBoundingClientRect()}))
          .filter(({box}) => box.width < 24 || box.height < 24)
          .map(({words}) => words)
      );
    expect(small).toEqual([]);
    await page.close();
  });
});

describe("table and drawing", () => {
  test("light each other", async () => {
    const page = await open(ofKind("line"));
    await page.locator("details.data").evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await page.locator("tbody tr").nth(1).hover();
    expect(await drawing(page).locator(".lit[data-row='1']").count()).toBeGreaterThan(0);
    expect(await drawing(page).locator(".ring").count()).toBe(1);
    await page.close();
  });
});

describe("a series", () => {
  const figure = ofKind("line", (one) => groupsOf(one, "series").length > 2);

  test("stands out by key, and survives reload and a visit elsewhere", async () => {
    const page = await open(figure);
    const button = control(page, touch.focus).getByRole("button").first();
    const name = (await button.textContent())!;
    await button.focus();
    await page.keyboard.press("Enter");
    const check = async () => {
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      const back = await drawing(page)
        .locator(".back[data-group]")
        .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset["group"]));
      expect(back.length).toBeGreaterThan(0);
      expect(back).not.toContain(name);
    };
    await check();
    expect(new URL(page.url()).searchParams.get(`${figure.id}.focus`)).toBe(name);
    await page.reload();
    await page.locator(".drawings[tabindex='0']").waitFor();
    await check();
    await page.goto(`${address}figures/`);
    await page.goBack();
    await page.locator(".drawings[tabindex='0']").waitFor();
    await check();
    await button.click();
    expect(await drawing(page).locator(".back").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
    await page.close();
  });

  test("can be left out; its rows stay in the table, greyed", async () => {
    const page = await open(figure);
    await page.getByText(touch.show).first().click();
    const box = page.locator(".controls input[type=checkbox]").first();
    const name = (await box.locator("..").textContent())!;
    await box.uncheck();
    const shown = await drawing(page)
      .locator(`[data-group="${name}"]`)
      .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length);
    expect(shown).toBe(0);
    const rows = figure.table.rows.filter(
      (row) => row[figure.channels["series"] ?? "series"] === name
    );
    expect(await page.locator("tbody tr.aside").count()).toBe(rows.length);
    await page.close();
  });
});

/** Names of the visible lines from top to bottom. */
function lines(page: Page): Promise<string[]> {
  return drawing(page)
    .locator("g.line")
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => ({
          name: (one as SVGElement).dataset["group"] ?? "",
          top: one.getBoundingClientRect().top
        }))
        .sort((a, b) => a.top - b.top)
        .map(({name}) => name)
    );
}

describe("lines", () => {
  const collator = new Intl.Collator("zh");

  test("of a ranking are sorted by name, reversed, and chosen", async () => {
    const page = await open(ofKind("rank", (one) => one.table.rows.length > 7));
    const drawn = await lines(page);
    const sort = control(page, touch.sort);
    await sort.getByRole("button", {name: touch.sorts.name}).click();
    expect(await lines(page)).toEqual(drawn.toSorted((a, b) => collator.compare(a, b)));
    await sort.getByRole("button", {name: touch.sorts.reverse}).click();
    expect(await lines(page)).toEqual(drawn.toReversed());
    await sort.getByRole("button", {name: touch.sorts.drawn}).click();
    await page.locator(".controls summary").click();
    await page.getByRole("button", {name: touch.nothing}).click();
    await page.locator(".controls input").nth(1).check();
    await page.locator(".controls input").nth(2).check();
    expect(await lines(page)).toEqual(drawn.slice(1, 3));
    await page.reload();
    await page.locator(".drawings[tabindex='0']").waitFor();
    expect(await lines(page)).toEqual(drawn.slice(1, 3));
    await page.close();
  });

  test("of a matrix are sorted by number, name and kind, and filtered by role", async () => {
    const figure = ofKind("matrix", (one) => one.table.rows.some((row) => Number(row["lead"]) > 0));
    const page = await open(figure);
    const sums = (key: string) => {
      const found = new Map<string, number>();
      for (const row of figure.table.rows) {
        const name = String(row["row"]);
        found.set(name, (found.get(name) ?? 0) + Number(row[key]));
      }
      return found;
    };
    const sort = control(page, touch.sort);
    await sort.getByRole("button", {name: touch.sorts.value}).click();
    const counts = sums("count");
    const byCount = (await lines(page)).map((name) => counts.get(name)!);
    expect(byCount).toEqual(byCount.toSorted((a, b) => b - a));
    await sort.getByRole("button", {name: touch.sorts.name}).click();
    const names = await lines(page);
    expect(names).toEqual(names.toSorted((a, b) => collator.compare(a, b)));
    await sort.getByRole("button", {name: touch.sorts.kind}).click();
    const kindOf = new Map(figure.table.rows.map((row) => [row["row"], String(row["row_kind"])]));
    const byKind = (await lines(page)).map((name) => kindOf.get(name)!);
    expect(byKind).toEqual(byKind.toSorted((a, b) => collator.compare(a, b)));
    await control(page, touch.role).getByRole("button", {name: touch.lead}).click();
    const leads = [...sums("lead")].filter(([, lead]) => lead > 0).map(([name]) => name);
    expect((await lines(page)).toSorted()).toEqual(leads.toSorted());
    await page.close();
  });

  test("of a matrix light up with their column, and a cell leads to its list", async () => {
    const page = await open(ofKind("matrix", (one) => one.channels["href"] !== undefined));
    await page.locator(".drawings").focus();
    await page.keyboard.press("Home");
    expect(await drawing(page).locator(".line.lit, .head.lit").count()).toBe(2);
    const to = await tip(page).locator("a").getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL(to!);
    await page.close();
  });

  test("of a timeline are filtered by tag without a gap", async () => {
    const page = await open(ofKind("timeline", (one) => groupsOf(one, "tag").length > 2));
    const before = await drawing(page).boundingBox();
    const tag = (await page.locator(".controls label").first().textContent())!;
    await page.locator(".controls input").first().uncheck();
    expect(await lines(page)).not.toContain(tag);
    expect((await drawing(page).boundingBox())!.height).toBeLessThan(before!.height);
    await page.close();
  });
});

describe("a tree", () => {
  test("is stepped into by key and list, and left by key, button and the browser's back", async () => {
    const page = await open(ofKind("tree"));
    const leaves = () =>
      drawing(page)
        .locator(".leaf")
        .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length);
    const all = await leaves();
    await page.locator(".drawings").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const some = await leaves();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.keyboard.press("ArrowRight");
    expect(await tip(page).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await leaves()).toBe(all);
    await page.locator(".controls select").selectOption({index: 2});
    expect(await leaves()).toBeLessThan(all);
    await page.goBack();
    expect(await leaves()).toBe(all);
    await page.goForward();
    expect(await leaves()).toBeLessThan(all);
    await page.reload();
    await page.locator(".drawings[tabindex='0']").waitFor();
    expect(await leaves()).toBeLessThan(all);
    await page.getByRole("button", {name: touch.back}).click();
    expect(await leaves()).toBe(all);
    await page.close();
  });
});

describe("a network", () => {
  test("shows the neighbours of a body chosen from the list, and leads to the table", async () => {
    const figure = ofKind("network");
    const page = await open(figure);
    const name = String(figure.table.rows[0]!["a"]);
    await page.locator(".controls select").selectOption(name);
    const expected = new Set([name]);
    for (const row of figure.table.rows) {
      if (row["a"] === name) expected.add(String(row["b"]));
      if (row["b"] === name) expected.add(String(row["a"]));
    }
    const front = await drawing(page)
      .locator("circle[data-group]:not(.back)")
      .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset["group"] ?? ""));
    expect(front.toSorted()).toEqual([...expected].toSorted());
    await page.getByRole("button", {name: touch.list}).click();
    expect(await page.locator("details.data").getAttribute("open")).not.toBeNull();
    await page.close();
  });
});

describe("a figure elsewhere", () => {
  test("works in a frame without history, storage or origin", async () => {
    const figure = ofKind("line", (one) => groupsOf(one, "series").length > 1);
    const {page, faults} = await visit(context, `${address}404.html`);
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      frame.src = src;
      frame.width = "700";
      frame.height = "800";
      document.body.prepend(frame);
    }, `${address}figures/${figure.id}/`);
    const frame = page.frameLocator("iframe");
    await frame.locator(".drawings[tabindex='0']").waitFor();
    await frame.locator(".controls button").first().click();
    expect(await frame.locator(".controls button").first().getAttribute("aria-pressed")).toBe(
      "true"
    );
    await frame.locator(".drawings").focus();
    await page.keyboard.press("Home");
    expect(await frame.locator(".tip").isVisible()).toBe(true);
    expect(faults.filter((fault) => fault.startsWith("error"))).toEqual([]);
    await page.close();
  });

  test("sleeps until it comes near the screen", async () => {
    const small = await browser.newContext({viewport: {width: 360, height: 200}});
    const story = figures.flatMap(({places}) => places).find((place) => place.startsWith("plan/"));
    const {page} = await visit(small, `${address}${story ?? ""}/`);
    const last = page.locator("figure[data-figure]").last();
    const away = await last.evaluate((one) => one.getBoundingClientRect().top);
    expect(away).toBeGreaterThan(500);
    expect(await last.locator(".drawings").getAttribute("tabindex")).toBeNull();
    await last.scrollIntoViewIfNeeded();
    await last.locator(".drawings[tabindex='0']").waitFor();
    await small.close();
  });
});
