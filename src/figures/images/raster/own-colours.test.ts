import sharp from "sharp";
import {expect, test} from "vitest";

import {keepColours} from "./own-colours.ts";

/** A picture of two colours, with a palette. */
const two = (left: string, right: string): Promise<Buffer> =>
  sharp({create: {width: 4, height: 2, channels: 3, background: left}})
    .composite([
      {input: {create: {width: 2, height: 2, channels: 3, background: right}}, left: 2, top: 0}
    ])
    .png({palette: true, dither: 0, effort: 7})
    .toBuffer();

/** The first and the last colour of the first row. */
async function ends(png: Buffer): Promise<number[][]> {
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  return [[...pixels.subarray(0, 3)], [...pixels.subarray(9, 12)]];
}

test("a colour a shade beside one that was drawn becomes that one, another stays", async () => {
  const png = await two("#fdfbf9", "#0b62a4");
  keepColours(png, '<rect fill="#FCFBF8"/><rect fill="#0b62a7"/>');
  expect(await ends(png)).toEqual([
    [0xfc, 0xfb, 0xf8],
    [0x0b, 0x62, 0xa4]
  ]);
});

test("a picture without a palette stays as it is", async () => {
  const png = await sharp({create: {width: 2, height: 2, channels: 3, background: "#fdfbf9"}})
    .png()
    .toBuffer();
  const before = Buffer.from(png);
  keepColours(png, '<rect fill="#fcfbf8"/>');
  expect(png.equals(before)).toBe(true);
});
