// Embeds in other people's pages: the codes as copied, their heights, and hosts that are strict, dark or fine.
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {dark} from "../../src/charts/theme.ts";
import {copying} from "../../src/words/zh/outside/copying.ts";
import {arrive} from "../harness/browse.ts";
import {bare, copied} from "../harness/host-page.ts";
import {
  eager,
  embeds,
  figures,
  fit,
  type Host,
  hosting,
  kinds,
  misfits,
  noted,
  notes,
  one,
  slack,
  told
} from "./embed-frame.ts";

const address = inject("address");
const all = figures.map(({id}) => id);
const widths = [320, 600, 1200];

let host: Host;
beforeAll(async () => {
  host = await hosting();
});
afterAll(() => host.close());

// Opened narrow and made wider, as a phone is turned.
test("the frame of every figure has the height of what is in it, without a script of the page", async () => {
  const codes = all.map((id) => copied(id, "frame", address)).join("");
  const page = await host.open(bare(eager(codes)), widths[0]!);
  expect(embeds(page)).toHaveLength(all.length);
  for (const width of widths) {
    await page.setViewportSize({width, height: 800});
    await expect
      .poll(() => misfits(page), {message: `${String(width)} px`, timeout: 60_000})
      .toEqual([]);
  }
  await page.close();
});

test("with scripts off the frames are as high as they should be", async () => {
  const still = await host.browser.newContext({javaScriptEnabled: false});
  const code = kinds.map((id) => copied(id, "frame", address)).join("");
  const page = await host.open(bare(eager(code)), widths[0]!, still);
  for (const width of widths) {
    await page.setViewportSize({width, height: 800});
    for (const frame of embeds(page)) expect((await fit(frame)).lacks).toBeLessThanOrEqual(0);
  }
  await still.close();
});

describe.each(widths)("in a page %i px wide", (width) => {
  test.each(["script", "element"] as const)(
    "the code with the %s lets nothing jump",
    async (way) => {
      const page = await host.open(
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
    const page = await host.open(bare(copied(one, "picture", address)), width);
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
    const page = await host.context.newPage();
    // The browser's own margins of body and figure come back.
    await page.setViewportSize({width: width + 96, height: 800});
    await page.goto(host.other.put(bare(eager(code)), {"Content-Security-Policy": policy}));
    for (const frame of embeds(page)) {
      expect((await fit(frame)).lacks).toBeLessThanOrEqual(0);
      await frame.locator(".drawings[tabindex='0']").waitFor();
    }
    await page.close();
  });
});

test.each(["frame", "script", "element"] as const)(
  "the %s has a title, waits, and names the source",
  async (way) => {
    const page = await host.open(bare(copied(one, way, address)), 600);
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
  const still = await host.browser.newContext({javaScriptEnabled: false});
  const code = copied(one, "element", address).replace(
    "<plan-figure",
    '$& switches="theme=dark&amp;table=1"'
  );
  const off = await host.open(bare(code), 600, still);
  expect(await off.locator("plan-figure a").getAttribute("href")).toBe(`${address}figures/${one}/`);
  await still.close();
  const on = await host.open(bare(code, notes), 600);
  await told(on, 1);
  const root = embeds(on)[0]!.locator("html");
  expect(await root.getAttribute("data-theme")).toBe("dark");
  // The table stands open, and the frame has grown with it.
  expect(await embeds(on)[0]!.locator("table").isVisible()).toBe(true);
  expect(await misfits(on)).toEqual([]);
  await on.close();
});

test.each(["", "color-scheme:dark;"])(
  "in a dark page (%s) it is dark, and stands on its own ground",
  async (own) => {
    const night = await host.browser.newContext({colorScheme: "dark"});
    const page = await host.open(
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
    const fine = await host.browser.newContext({deviceScaleFactor});
    const code = all.map((id) => copied(id, "frame", address)).join("");
    const page = await host.open(
      bare(`<div style="width:${width}px">${eager(code)}</div>`),
      800,
      fine
    );
    // A line may be rounded to whole device pixels, up to one CSS pixel in all.
    expect(await misfits(page, slack + 1)).toEqual([]);
    await fine.close();
  }
);

test("the touch works in a frame that has no origin", async () => {
  const line = figures.find(({kind, focus}) => kind === "line" && focus !== null)!.id;
  const page = await host.open(
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
  const own = await host.browser.newContext({permissions: ["clipboard-read", "clipboard-write"]});
  const page = await own.newPage();
  await arrive(page, `${address}figures/${one}/`);
  for (const way of ["picture", "frame", "script", "element"] as const) {
    const fold = page.locator(`details:has(#code-${way})`);
    if (!(await fold.evaluate((element: HTMLDetailsElement) => element.open)))
      await fold.locator("summary").click();
    await fold.locator("button").click();
    await page.waitForFunction(
      ({id, done}) => document.querySelector(`[data-copy=${id}]`)?.textContent === done,
      {id: `code-${way}`, done: copying.done}
    );
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll(/\s*\n/g, "\n")).toBe(
      (await fold.locator("code").textContent())!.replaceAll(/\s*\n/g, "\n")
    );
  }
  await own.close();
});
