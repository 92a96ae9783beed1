// The pictures of the built site: their sizes, and where their codes lead. Their weight is the audit's affair.
import {globSync, readFileSync} from "node:fs";
import {join} from "node:path";

import jsQR from "jsqr";
import sharp from "sharp";
import {describe, expect, test} from "vitest";

import {formatNames, formats} from "../../src/figures/images/formats.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {routes} from "../../src/routes.ts";

const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];

const read = (id: string, name: string) => readFileSync(join("dist", routes.figureImage(id, name)));

/** Width and height as the file says: https://www.w3.org/TR/png-3/#11IHDR */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function codeOf(png: Buffer): Promise<string | undefined> {
  const {data, info} = await sharp(png).ensureAlpha().raw().toBuffer({resolveWithObject: true});
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The address that the page gives as its own. */
function addressOf(id: string): string | undefined {
  const page = readFileSync(join("dist/figures", id, "index.html"), "utf8");
  return /<meta property="og:url" content="([^"]+)"/u.exec(page)?.[1];
}

describe.each(formatNames)("%s of every figure", (name) => {
  const {width, height} = formats[name];

  test.each(figures.map(({id}) => id))("%s is of its size", (id) => {
    const png = read(id, name);
    const [wide, tall] = sizeOf(png);
    expect(wide).toBe(width);
    if (height !== null) expect(tall).toBe(height);
  });
});

/** The longest and the shortest address, and one figure of each kind. */
const sample = [
  ...new Map(figures.map((figure) => [figure.kind, figure.id])).values(),
  ...[figures.toSorted((a, b) => a.id.length - b.id.length)]
    .flatMap((sorted) => [sorted.at(0), sorted.at(-1)])
    .flatMap((figure) => (figure ? [figure.id] : []))
];

describe.each([...new Set(sample)])("the code on the pictures of %s", (id) => {
  test.each(formatNames)("%s leads to its page", async (name) => {
    expect(addressOf(id)).toMatch(/^https?:\/\/.+\/$/u);
    expect(await codeOf(read(id, name))).toBe(addressOf(id));
  });
});

test("social cards are 1200 by 630, and there are some", () => {
  const cards = globSync("**/card.png", {cwd: "dist"});
  expect(cards.length).toBeGreaterThan(figures.length);
  for (const file of cards) {
    const png = readFileSync(join("dist", file));
    expect(sizeOf(png), file).toEqual([1200, 630]);
    expect(png.length, file).toBeLessThan(300_000);
  }
});
