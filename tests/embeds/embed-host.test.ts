// What embeds tell the page around them, and whom its script believes: hosts that listen, strangers that lie.
import type {Frame, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";

import {bare, copied} from "../harness/host-page.ts";
import {
  drawn,
  embeds,
  type Host,
  hosting,
  misfits,
  type Noted,
  noted,
  notes,
  one,
  told
} from "./embed-frame.ts";

const address = inject("address");
let host: Host;
beforeAll(async () => {
  host = await hosting();
});
afterAll(() => host.close());

describe("messages", () => {
  const dialects = (heard: Record<string, unknown>[]) => ({
    own: heard.filter(({type}) => type === "plan-watch:embed-height").length,
    datawrapper: heard.filter((data) => "datawrapper-height" in data).length,
    amp: heard.filter(({sentinel}) => sentinel === "amp").length,
    all: heard.length
  });

  test("come once in each dialect when an embed is loaded, and once when its width changes", async () => {
    const page = await host.open(bare(copied(one, "frame", address), notes), 600);
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
    const page = await host.open(bare(copied(one, "script", address), notes), 600);
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
    const page = await host.open(bare(`${copied(one, "script", address)}${more}`, notes), 600);
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
    const evil = host.other.put(bare("evil"));
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
    const page = await host.open(bare(code), 600);
    await page.waitForFunction(() => customElements.get("plan-figure") !== undefined);
    expect(await page.locator("iframe").count()).toBe(0);
    await page.close();
  });
});

describe("a page that isolates itself", () => {
  const isolated = {
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin"
  };
  const open = async (html: string) => {
    const page = await host.context.newPage();
    await page.goto(host.other.put(html, isolated));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    return page;
  };

  test("shows an embed, the script for hosts and a picture", async () => {
    const picture = `<img src="${address}figures/${one}.png" alt="">`;
    const page = await open(bare(copied(one, "script", address) + picture, notes));
    await told(page, 1);
    expect(await embeds(page)[0]!.locator("figure svg").count()).toBeGreaterThan(0);
    const width = await page
      .locator("img")
      .evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(width).toBe(1080);
    await page.close();
  });

  test("does not show any other page of ours", async () => {
    const page = await open(bare(`<iframe src="${address}plan/"></iframe>`));
    expect(page.frames()[1]!.url()).toBe("chrome-error://chromewebdata/");
    await page.close();
  });
});
