// Lines of rankings, matrices and timelines, sorted and filtered by a reader on the built site.
import type {BrowserContext} from "playwright-core";
import {describe, expect, test} from "vitest";

import type {Figure} from "../../src/model/figures/figure.ts";
import {touch} from "../../src/words/zh/figures/figure-controls.ts";
import {started} from "../harness/browse.ts";
import {
  atDesk,
  awake,
  awaken,
  control,
  drawing,
  groupsOf,
  lines,
  ofKind,
  tip
} from "./figure-hydration.ts";

let context: BrowserContext;
atDesk((_, made) => {
  context = made;
});

/** Opens a figure's own page. */
const open = (figure: Figure, search = "", within = context) => awaken(within, figure, search);

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
    await started(page);
    await awake(page);
    expect(await lines(page)).toEqual(drawn.slice(1, 3));
    await page.close();
  });

  test("of a ranking of several years are those of the year chosen", async () => {
    const figure = ofKind("rank", (one) => {
      const key = one.channels["period"] ?? "";
      const names = one.table.rows.map((row) => row[one.channels["label"] ?? ""]);
      return (
        new Set(names).size < names.length &&
        new Set(one.table.rows.map((row) => row[key])).size > 1
      );
    });
    const page = await open(figure);
    const [period, label, value] = ["period", "label", "value"].map(
      (part) => figure.channels[part] ?? ""
    ) as [string, string, string];
    const periods = [...new Set(figure.table.rows.map((row) => String(row[period])))].sort();
    const inYear = (at: string) =>
      figure.table.rows
        .filter((row) => row[period] === at)
        .toSorted((a, b) => Number(b[value]) - Number(a[value]))
        .map((row) => String(row[label]));
    expect(await lines(page)).toEqual(inYear(periods.at(-1)!));
    await page.locator(".controls select").selectOption(periods[0]!);
    expect(await lines(page)).toEqual(inYear(periods[0]!));
    expect(await drawing(page).locator(".year").textContent()).toContain(periods[0]!.slice(0, 4));
    await control(page, touch.sort).getByRole("button", {name: touch.sorts.reverse}).click();
    expect(await lines(page)).toEqual(inYear(periods[0]!).toReversed());
    await page.locator(".drawings").focus();
    await page.keyboard.press("Home");
    expect(await tip(page).textContent()).toContain(inYear(periods[0]!).at(-1)!);
    expect(await page.locator("tbody tr.aside").count()).toBe(0);
    await page.reload();
    await started(page);
    await awake(page);
    expect(await lines(page)).toEqual(inYear(periods[0]!).toReversed());
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
