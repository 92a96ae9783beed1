// What a reader chooses in a figure, on the built site: it shows, it stays, and its address carries it.
import type {Browser, BrowserContext, Page} from "playwright-core";
import {describe, expect, inject, test} from "vitest";

import {namesById} from "../../src/charts/references.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {figure as words} from "../../src/words/zh/figures/figure.ts";
import {touch} from "../../src/words/zh/figures/figure-controls.ts";
import {arrive, started} from "../harness/browse.ts";
import {
  atDesk,
  awake,
  awaken,
  control,
  drawing,
  figures,
  groupsOf,
  lines,
  ofKind
} from "./figure-hydration.ts";

const address = inject("address");

let browser: Browser;
let context: BrowserContext;
atDesk((...made) => {
  [browser, context] = made;
});

/** Opens a figure's own page. */
const open = (figure: Figure, search = "", within = context) => awaken(within, figure, search);

/** Does with the first control of a figure what a reader does: changes it. Gives the `?…` part of the address. */
async function operate(page: Page, by: "keys" | "pointer" | "finger"): Promise<string> {
  const one = page
    .locator(".controls")
    .locator("button[aria-pressed='false'], select, input[type=checkbox]")
    .first();
  const name = await one.evaluate((element) => element.localName);
  if (name === "select") {
    await one.focus();
    // A list opens in the browser's own way, which tests cannot touch: keys choose in all three.
    await page.keyboard.press("ArrowDown");
  } else if (by === "keys") {
    await one.focus();
    await page.keyboard.press("Space");
  } else if (by === "pointer") await one.click();
  else await one.tap();
  // A finger's click comes after its touch.
  await page.waitForURL(/\?/);
  return new URL(page.url()).search;
}

describe("controls", () => {
  const some = figures.filter((figure, index) => {
    const first = figures.findIndex(({kind}) => kind === figure.kind);
    const years = new Set(figure.table.rows.map((row) => row[figure.channels["period"] ?? ""]));
    return index === first || (figure.kind === "rank" && years.size > 3);
  });

  test.each(some.map((figure) => [figure.id, figure] as const))(
    "of %s answer keys, pointer and finger alike, and the address carries the choice",
    async (_, figure) => {
      const finger = await browser.newContext({hasTouch: true, reducedMotion: "reduce"});
      const found: string[] = [];
      for (const by of ["keys", "pointer", "finger"] as const) {
        const page = await open(figure, "", by === "finger" ? finger : context);
        const count = await page
          .locator(".controls button, .controls select, .controls input")
          .count();
        if (count > 0) found.push(await operate(page, by));
        await page.close();
      }
      await finger.close();
      expect(new Set(found).size).toBeLessThanOrEqual(1);
      for (const search of found) expect(search).toContain(`${figure.id}.`);
    }
  );
});

describe("the address of a figure", () => {
  const figure = ofKind("rank");

  test("is copied with what the reader chose, and opens as it was", async () => {
    const own = await browser.newContext({permissions: ["clipboard-read", "clipboard-write"]});
    const page = await open(figure, "", own);
    await control(page, touch.sort).getByRole("button", {name: touch.sorts.name}).click();
    await page.getByRole("button", {name: words.share}).click();
    await page.getByText(touch.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${address}figures/${figure.id}/?${figure.id}.sort=name`);
    const order = await lines(page);
    await arrive(page, copied);
    await awake(page);
    expect(await lines(page)).toEqual(order);
    await own.close();
  });

  test("stands ready for hands where the clipboard is closed", async () => {
    const closed = await browser.newContext();
    await closed.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", {value: undefined});
    });
    const page = await open(figure, "", closed);
    await page.getByRole("button", {name: words.share}).click();
    const field = page.locator(".told input");
    expect(await field.inputValue()).toBe(`${address}figures/${figure.id}/`);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await closed.close();
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
    // The address says the id, so that it holds after a renaming.
    const said = new URL(page.url()).searchParams.get(`${figure.id}.focus`)!;
    expect(namesById(figure)[said]).toBe(name);
    await page.reload();
    await started(page);
    await awake(page);
    await check();
    await arrive(page, `${address}figures/`);
    await page.goBack();
    await started(page);
    await awake(page);
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

describe("a tree", () => {
  test("lets a chapter step forward, and keeps it in the address", async () => {
    const page = await open(ofKind("tree"));
    const back = () => drawing(page).locator(".leaf.back, .chapter.back").count();
    expect(await back()).toBe(0);
    await page.locator(".controls select").selectOption({index: 2});
    expect(await back()).toBeGreaterThan(0);
    await page.reload();
    await started(page);
    await awake(page);
    expect(await back()).toBeGreaterThan(0);
    await page.locator(".controls select").selectOption({index: 0});
    expect(await back()).toBe(0);
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
