// The oldest browsers of the floor and readers' views: no layers, or no style of ours at all, and the page still reads.
import {globSync, readFileSync} from "node:fs";
import {join} from "node:path";

import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {launch} from "../scripts/browser.ts";
import {dark, light, type Theme} from "../src/charts/theme.ts";
import type {Figure} from "../src/model/figures/figure.ts";
import {arrive} from "./browse.ts";

const address = inject("address");
const folder = "dist";
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
/** One figure of each kind. */
const some = [...new Map(figures.map((figure) => [figure.kind, figure.id])).values()];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** `#rrggbb` as the browser says it. */
const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => String(parseInt(hex.slice(at, at + 2), 16))).join(", ")})`;

const coloursOf = (theme: Theme) =>
  Object.values({...theme})
    .flat()
    .map(String)
    .filter((colour) => colour.startsWith("#"));

/** The colours that the shown marks of all drawings have. Runs in the page. */
function colours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll(".drawings svg.drawing *")].filter(
      (mark) => mark.getClientRects().length > 0
    );
    const seen = marks.flatMap((mark) => {
      const {fill, stroke} = getComputedStyle(mark);
      return [fill, stroke];
    });
    return [...new Set(seen)].filter((colour) => colour.startsWith("rgb("));
  });
}

test("no style sheet of the site needs layers", () => {
  const sheets = globSync(`${folder}/{_astro/*.css,**/*.html}`).filter(
    (path) =>
      // What is frozen stays as it was published.
      !path.startsWith(join(folder, "v/"))
  );
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.filter((path) => readFileSync(path, "utf8").includes("@layer"))).toEqual([]);
});

test.each([light, dark])("drawings take the colours of the $name theme", async (theme) => {
  const page = await browser.newPage({colorScheme: theme.name === "dark" ? "dark" : "light"});
  const known = coloursOf(theme).map(rgb);
  for (const id of some) {
    await arrive(page, `${address}figures/${id}/`);
    const found = await colours(page);
    expect(found.length, id).toBeGreaterThan(1);
    expect(
      found.filter((colour) => !known.includes(colour)),
      id
    ).toEqual([]);
  }
  await page.close();
});

test("a copy without any style of ours keeps the colours of its drawings", async () => {
  const page = await browser.newPage({colorScheme: "dark"});
  const known = coloursOf(light).map(rgb);
  await page.route("**/*.css", (route) => route.abort());
  for (const id of some) {
    await arrive(page, `${address}figures/${id}/`);
    const found = await colours(page);
    expect(found.length, id).toBeGreaterThan(1);
    expect(
      found.filter((colour) => !known.includes(colour)),
      id
    ).toEqual([]);
  }
  await page.close();
});

test("the column that stays takes at most 45 % of its box on a phone", async () => {
  const page = await browser.newPage({viewport: {width: 360, height: 760}});
  for (const id of some) {
    await arrive(page, `${address}figures/${id}/`);
    const wide = await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      return [...document.querySelectorAll(".data-table")].flatMap((box) => {
        const [cell] = box.querySelectorAll("tbody tr > :first-child");
        const share = (cell?.getBoundingClientRect().width ?? 0) / box.clientWidth;
        return box.scrollWidth > box.clientWidth && share > 0.455 ? [share] : [];
      });
    });
    expect(wide, id).toEqual([]);
  }
  await page.close();
});
