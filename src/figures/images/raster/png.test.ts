import {randomUUID} from "node:crypto";
import {existsSync} from "node:fs";

import sharp from "sharp";
import {expect, onTestFinished, test, vi} from "vitest";

import {fixtures} from "../../../fixtures/figures.ts";
import {zh} from "../../../words/zh.ts";
import {type Issue, picture} from "../kit.ts";
import {makePngs} from "./png.ts";

const issue: Issue = {
  site: {name: "灯塔观察", address: "https://example.org", base: "/"},
  release: {version: "1.0.0", date: "1990-01-02"}
};

const words = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" font-family="Noto Sans SC">` +
  `<rect width="60" height="20" fill="#fff"/><text y="15" font-size="14">${text}</text></svg>`;

test("press draws Chinese, with a palette", async () => {
  const made = makePngs([{name: "a", svg: words("灯塔")}]);
  const bytes = await made.get("a")!;
  const {width, height} = await sharp(bytes).metadata();
  expect([width, height]).toEqual([60, 20]);
  // https://www.w3.org/TR/png-3/#11IHDR: colour type 3 is a palette.
  expect(bytes[25]).toBe(3);
  const {dominant, channels} = await sharp(bytes).stats();
  expect(dominant.r).toBeGreaterThan(200);
  expect(channels[0]!.min).toBeLessThan(64);
});

test("press keeps the colour of the paper", async () => {
  const figure = fixtures.find(({kind}) => kind === "network")!;
  const {svg, width} = picture(figure, "wechat", issue, zh);
  const bytes = await makePngs([{name: "a", svg}]).get("a")!;
  const pixels = await sharp(bytes).removeAlpha().raw().toBuffer();
  // Below the rule, left of everything: a picture's own paper.
  expect([...pixels.subarray(width * 3 * 30, width * 3 * 30 + 3)]).toEqual([0xfc, 0xfb, 0xf8]);
});

test("press gives the same bytes again, from the cache", async () => {
  const jobs = [{name: "a", svg: words("灯")}];
  const first = await makePngs(jobs).get("a")!;
  expect(existsSync(".cache/png")).toBe(true);
  expect((await makePngs(jobs).get("a")!).equals(first)).toBe(true);
});

test("press fails on what is no picture, and goes on with the next", async () => {
  const made = makePngs([
    {name: "a", svg: words("灯").replace('width="60"', 'width="0"')},
    {name: "b", svg: words("塔灯")}
  ]);
  await expect(made.get("a")!).rejects.toThrow("a: ");
  expect((await made.get("b")!).length).toBeGreaterThan(0);
});

test("press fails on a character that the font cannot draw", async () => {
  const made = makePngs([{name: "pm", svg: words("PM₂")}]).get("pm")!;
  await expect(made).rejects.toThrow("pm: the font of pictures has no glyph for ₂ (U+2082)");
});

test("press draws and keeps nothing where nobody looks at pictures", async () => {
  // No earlier run may have kept it.
  const jobs = [{name: "a", svg: `${words("塔塔")}<!--${randomUUID()}-->`}];
  vi.stubEnv("PICTURES", "blank");
  onTestFinished(() => void vi.unstubAllEnvs());
  const {width} = await sharp(await makePngs(jobs).get("a")!).metadata();
  vi.unstubAllEnvs();
  expect(width).toBe(1);
  expect((await sharp(await makePngs(jobs).get("a")!).metadata()).width).toBe(60);
});
