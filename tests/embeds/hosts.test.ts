// A copied frame in every kind of page: a table of hosts by widths; none is empty, scrolls, cuts, covers or pushes.
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {bare, copied} from "../harness/host-page.ts";
import {eager, embeds, figures, fit, type Host, hosting, kinds} from "./embed-frame.ts";

const address = inject("address");
const widths = [330, 360, 600, 900];
/** A figure of each kind, and the highest of all: what fits these fits the others. */
const tried = [...new Set([...kinds, ...figures.slice(-1).map(({id}) => id)])];

/** Pages by name; `code` is what was copied. */
const pages: Readonly<Record<string, (code: string) => string>> = {
  block: (code) => `<div>${code}</div>`,
  "table cell": (code) => `<table><tr><td>${code}</td></tr></table>`,
  "table cell in full": (code) => `<table width="100%"><tr><td>${code}</td></tr></table>`,
  float: (code) => `<div style="float:left">${code}</div>`,
  "inline-block": (code) => `<div style="display:inline-block">${code}</div>`,
  grid: (code) => `<div style="display:grid">${code}</div>`,
  "grid centred": (code) => `<div style="display:grid;place-items:center">${code}</div>`,
  "flex row": (code) => `<div style="display:flex">${code}</div>`,
  "flex row centred": (code) =>
    `<div style="display:flex;justify-content:center;align-items:center">${code}</div>`,
  "flex column centred": (code) =>
    `<div style="display:flex;flex-direction:column;align-items:center">${code}</div>`,
  absolute: (code) => `<div style="position:absolute">${code}</div>`,
  "display: table": (code) => `<div style="display:table">${code}</div>`,
  "figure as table": (code) => `<style>figure{display:table}</style>${code}`,
  list: (code) => `<ul><li>${code}</li></ul>`,
  blockquote: (code) => `<blockquote>${code}</blockquote>`,
  "reset of widths": (code) => `<style>*{max-width:100%}</style>${code}`,
  "reset of heights": (code) => `<style>iframe{height:auto;max-width:100%}</style>${code}`,
  "reset of boxes": (code) =>
    `<style>figure{padding:10px;border:1px solid}</style><div>${code}</div>`,
  "right to left": (code) => `<div dir="rtl">${code}</div>`
};

let host: Host;
beforeAll(async () => {
  host = await hosting();
});
afterAll(() => host.close());

/** What is wrong with the frames of a page, in words; `taller`: room to spare is allowed. */
async function wrong(page: Page, taller = false): Promise<string[]> {
  const found: string[] = [];
  const pushed = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  if (pushed > 0) found.push(`the page is pushed by ${String(pushed)}`);
  for (const frame of embeds(page)) {
    const {lacks, across, spare} = await fit(frame);
    // Each question is a way there and back, and there are hundreds of them.
    const {width, height, below} = await (
      await frame.frameElement()
    ).evaluate((node) => {
      const iframe = node as HTMLElement;
      const {width, height, bottom} = iframe.getBoundingClientRect();
      const caption = iframe.parentElement?.parentElement?.querySelector("figcaption");
      return {width, height, below: (caption?.getBoundingClientRect().top ?? 0) - bottom};
    });
    if (width < 200) found.push(`${String(width)} wide`);
    if (lacks > 0) found.push(`lacks ${String(lacks)} of ${String(height)}`);
    if (across > 0) found.push(`scrolls sideways by ${String(across)}`);
    if (!taller && spare > 8) found.push(`${String(spare)} left over`);
    if (below < -1) found.push(`covers its words by ${String(-below)}`);
  }
  return found;
}

const codes = (way: "frame" | "element" | "script" = "frame") =>
  tried.map((id) => copied(id, way, address));

/** Makes a page that was opened narrow wider, as a phone is turned: what stands at each width is what a page opened there shows. */
async function fits(page: Page, taller = false): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({width, height: 800});
    await expect
      .poll(() => wrong(page, taller), {message: `${String(width)} px`, timeout: 60_000})
      .toEqual([]);
  }
  await page.close();
}

test.each(Object.keys(pages))("%s", async (name) => {
  const laid = codes().map((code) => `<section>${pages[name]!(eager(code))}</section>`);
  // What is absolute would lie upon the next.
  const bodies = name === "absolute" ? laid : [laid.join('<hr style="clear:both">')];
  for (const body of bodies) {
    const page = await host.open(bare(body), widths[0]!);
    expect(embeds(page).length).toBeGreaterThan(0);
    await fits(page);
  }
});

test("a page that takes no styles, with what margins a browser has", async () => {
  const policy = `default-src 'none'; frame-src ${new URL(address).origin}`;
  const page = await host.context.newPage();
  await page.setViewportSize({width: widths[0]!, height: 800});
  await page.goto(
    host.other.put(bare(eager(codes().join(""))), {"Content-Security-Policy": policy})
  );
  expect(embeds(page)).toHaveLength(tried.length);
  await fits(page, true);
});

test.each(["allow-scripts", "allow-same-origin"])("a preview locked by %s", async (sandbox) => {
  const inside = bare(eager(codes()[0]!)).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const page = await host.open(
    bare(
      `<iframe sandbox="${sandbox}" srcdoc="${inside}" style="border:0;width:100%;height:2000px"></iframe>`
    ),
    widths[0]!
  );
  expect(embeds(page)).toHaveLength(1);
  await fits(page);
});

// Without scripts a frame cannot tell its height: it may be taller than needed, and no more.
test.each([
  ["allow-scripts", false],
  ["", true]
])("frames that the host itself locks by %j", async (sandbox, taller) => {
  const locked = eager(codes().join("")).replaceAll("<iframe ", `<iframe sandbox="${sandbox}" `);
  const page = await host.open(bare(locked), widths[0]!);
  expect(embeds(page)).toHaveLength(tried.length);
  await fits(page, taller);
});

test("a page from the disk, double-clicked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hosts-"));
  const file = join(folder, "snippets.html");
  writeFileSync(file, bare(eager(codes().join(""))));
  const page = await host.context.newPage();
  await page.setViewportSize({width: widths[0]!, height: 800});
  await page.goto(pathToFileURL(file).href);
  expect(embeds(page)).toHaveLength(tried.length);
  await fits(page);
  rmSync(folder, {recursive: true});
});

describe.each(widths)("%i px wide", (width) => {
  test("a tab that is shown later, and a frame far below", async () => {
    const page = await host.open(
      bare(
        `<div id="tab" hidden>${codes()[0]!}</div><div style="height:9000px"></div>${codes().at(-1)!}`
      ),
      width
    );
    await page.evaluate(() => document.getElementById("tab")?.removeAttribute("hidden"));
    for (const frame of await page.locator("iframe").all()) {
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator("figcaption").waitFor();
    }
    expect(embeds(page)).toHaveLength(2);
    expect(await wrong(page)).toEqual([]);
    await page.close();
  });

  test("printed", async () => {
    const page = await host.open(bare(eager(codes()[0]!)), width);
    await page.emulateMedia({media: "print"});
    expect(await wrong(page, true)).toEqual([]);
    await page.close();
  });
});
