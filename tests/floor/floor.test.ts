// The oldest browsers of the floor and readers' views: no layers, or no style of ours at all, and the page still reads.
import {globSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {parse} from "acorn";
import type {Browser, Page} from "playwright-core";
import postcss, {type AtRule, type Node} from "postcss";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {dark, light, type Theme} from "../../src/charts/theme.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {arrive} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {sample} from "../harness/sample.ts";

const address = inject("address");
const folder = "dist";
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
/** One figure of each kind. */
const some = [...new Map(figures.map((figure) => [figure.kind, figure.id])).values()];

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

/** Whether something stands inside an at-rule of a name. */
function within({parent}: Node, name: string): boolean {
  if (!parent) return false;
  return (parent.type === "atrule" && (parent as AtRule).name === name) || within(parent, name);
}

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

// What is frozen stays as it was published.
const built = (pattern: string) =>
  globSync(`${folder}/${pattern}`).filter((path) => !path.startsWith(join(folder, "v/")));

/** Every style sheet, also those within pages, by where it stands. */
const sheets = built("{_astro/*.css,**/*.html}").flatMap((path): [string, string][] => {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".css")) return [[path, text]];
  return [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gsu)].map(([, css = ""]) => [path, css]);
});

/** Every script, also those within pages. */
const scripts = built("{_astro/*.js,*.js,**/*.html}").flatMap((path): [string, string][] => {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".js")) return [[path, text]];
  return [
    ...text.matchAll(/<script(?![^>]*\b(?:src|type="application)[^>]*)[^>]*>(.*?)<\/script>/gsu)
  ].map(([, code = ""]) => [path, code]);
});

test("no style sheet needs more than Chromium 87: no layers, no lists or widths in the new spelling", () => {
  expect(sheets.length).toBeGreaterThan(10);
  const faults = new Set<string>();
  for (const [path, css] of sheets) {
    const root = postcss.parse(css);
    const fault = (what: string) => faults.add(`${path}: ${what.slice(0, 120)}`);
    root.walkAtRules(({name, params}) => {
      if (name === "layer" || (name === "media" && /[<>]/u.test(params)))
        fault(`@${name} ${params}`);
    });
    root.walkRules(({selector, selectors}) => {
      // One selector that is not understood takes the whole rule along.
      if (/:(?:is|where)\(/u.test(selector)) fault(selector);
      if (selectors.length > 1 && selector.includes(":has(")) fault(selector);
    });
    root.walkDecls(/./u, (one) => {
      if (!/\dcq[ihwb]/u.test(one.value) || within(one, "container")) return;
      const before = one.parent?.nodes.slice(0, one.parent.index(one)) ?? [];
      if (!before.some((other) => other.type === "decl" && other.prop === one.prop))
        fault(String(one));
    });
  }
  expect([...faults]).toEqual([]);
});

/** Methods and names newer than ES2021, by which a script that reads well stops all the same. */
const newer =
  /\bObject\.(?:hasOwn|groupBy)\b|\bMap\.groupBy\b|\bstructuredClone\b|\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|checkVisibility|isWellFormed|toWellFormed)\(|\b(?:Promise\.withResolvers|Array\.fromAsync|URL\.canParse|AbortSignal\.(?:timeout|any))\b|\.style\.translate\b/u;

test("every script reads as ES2021 and calls nothing newer; `at` is brought along by the explorer", () => {
  expect(scripts.length).toBeGreaterThan(10);
  const drawn = /(?:drawing|resolve-state|workbook)\.[\w-]+\.js$/u;
  for (const [path, code] of scripts) {
    expect(() => parse(code, {ecmaVersion: 2021, sourceType: "module"}), path).not.toThrow();
    expect(newer.exec(code)?.[0], path).toBeUndefined();
    if (!drawn.test(path)) expect(/\]\.at\(|\.at\(-1\)/u.exec(code)?.[0], path).toBeUndefined();
  }
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

/** What a page looks like by its style. Runs in the page. */
const looks = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.querySelector("h1")!).fontSize
  ]);

test("a page saved with its files beside it keeps its style", async () => {
  const path = `figures/${some[0] ?? ""}/`;
  const html = readFileSync(join(folder, path, "index.html"), "utf8");
  const [, sheet = ""] = /<link rel="stylesheet" href="([^"]+)"/u.exec(html) ?? [];
  const name = sheet.replace(/^.*\//u, "");
  const saved = mkdtempSync(join(tmpdir(), "saved-"));
  writeFileSync(join(saved, name), readFileSync(join(folder, "_astro", name)));
  writeFileSync(join(saved, "page.html"), html.replaceAll(sheet, name));
  const page = await browser.newPage();
  await arrive(page, address + path);
  const before = await looks(page);
  await page.goto(`file://${saved}/page.html`, {waitUntil: "load"});
  expect(await looks(page)).toEqual(before);
  rmSync(saved, {recursive: true});
  await page.close();
});

test("a page saved as one file keeps its style", async () => {
  const {site} = JSON.parse(readFileSync("generated/catalogue.json", "utf8")) as {
    site: {address: string};
  };
  const context = await browser.newContext();
  const local = (url: string) =>
    address + new URL(url).pathname.slice(new URL(address).pathname.length);
  await context.route(`${site.address}/**`, async (route) => {
    await route.fulfill({response: await route.fetch({url: local(route.request().url())})});
  });
  const page = await context.newPage();
  await page.goto(`${site.address}${new URL(address).pathname}figures/${some[0] ?? ""}/`);
  const before = await looks(page);
  const session = await context.newCDPSession(page);
  const {data} = await session.send("Page.captureSnapshot", {format: "mhtml"});
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  writeFileSync(join(folder, "page.mhtml"), data);
  await page.goto(`file://${folder}/page.mhtml`);
  expect(await looks(page)).toEqual(before);
  rmSync(folder, {recursive: true});
  await context.close();
});

test("the column that stays takes at most 45 of 100 parts of its box on phones of 320 and 360 px, on every kind of page with tables", async () => {
  const page = await browser.newPage();
  const paths = sample().filter((path) =>
    readFileSync(join(folder, path.replace(/(^|\/)$/u, "$1index.html")), "utf8").includes("<table")
  );
  expect(paths.length).toBeGreaterThan(10);
  for (const path of [...paths, ...some.map((id) => `figures/${id}/`)]) {
    await page.setViewportSize({width: 320, height: 760});
    await arrive(page, address + path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    for (const width of [320, 360]) {
      await page.setViewportSize({width, height: 760});
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll("tbody tr > :first-child")].flatMap((cell) => {
          const box = cell.closest("table")!.parentElement!;
          if (getComputedStyle(cell).position !== "sticky" || box.scrollWidth <= box.clientWidth)
            return [];
          const share = cell.getBoundingClientRect().width / box.clientWidth;
          return share > 0.455 ? [`${box.className} ${share.toFixed(2)}`] : [];
        })
      );
      expect([...new Set(wide)], `${path} at ${String(width)} px`).toEqual([]);
    }
  }
  await page.close();
});
