import sharp from "sharp";
import {expect, test} from "vitest";

import {palettePng} from "./palette-png.ts";

/** A row of opaque pixels. */
const row = (...colours: string[]) => ({
  data: Uint8Array.from(colours.flatMap((hex) => [...Buffer.from(hex, "hex"), 0xff])),
  width: colours.length,
  height: 1
});

/** The colours of a picture as another program reads them. */
async function read(png: Buffer): Promise<string[]> {
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  return pixels.toString("hex").match(/.{6}/gu) ?? [];
}

/** Areas of a thousand pixels, each of one colour, and single pixels between them. */
const areas = (...parts: [colour: string, pixels: number][]) =>
  row(...parts.flatMap(([colour, pixels]) => new Array<string>(pixels).fill(colour)));

test("another program reads the pixels, row by row, and finds a palette", async () => {
  const {data} = row("fcfbf8", "0b62a7", "fcfbf8", "fcfbf8", "112233", "0b62a7");
  const png = palettePng({data, width: 3, height: 2}, "#fcfbf8 #0b62a7 #112233");
  // https://www.w3.org/TR/png-3/#11IHDR: four bits, and colour type 3 is a palette.
  expect([...png.subarray(24, 26)]).toEqual([4, 3]);
  const {width, height} = await sharp(png).metadata();
  expect([width, height]).toEqual([3, 2]);
  expect(await read(png)).toEqual(["fcfbf8", "0b62a7", "fcfbf8", "fcfbf8", "112233", "0b62a7"]);
});

test("an edge takes a colour near it; areas and colours that were drawn with stay", async () => {
  const last = async (colour: string, svg = "") =>
    (await read(palettePng(areas(["f8f8f8", 1000], [colour, 1]), svg))).at(-1);
  // 0xf8 - 0xe8 is 16, as far as a colour moves; 0xf8 - 0xe7 is one more.
  expect(await last("e8f8f8")).toBe("f8f8f8");
  expect(await last("e7f8f8")).toBe("e7f8f8");
  expect(await last("e8f8f8", '<path fill="#E8F8F8"/>')).toBe("e8f8f8");
  // A tint of one part in a hundred is an area.
  const tint = areas(["f8f8f8", 990], ["f4f4f4", 10]);
  expect(new Set(await read(palettePng(tint, "")))).toEqual(new Set(["f8f8f8", "f4f4f4"]));
});

test("edges move further where that makes all colours fit into half a byte; colours drawn with do not", async () => {
  // Fifteen greys 17 apart, and two colours: one more than half a byte tells apart.
  const greys = Array.from({length: 15}, (_, n) =>
    (0xf8 - 17 * n).toString(16).padStart(2, "0").repeat(3)
  );
  const parts = [...greys, "0000ff", "ff0000"].map((colour): [string, number] => [colour, 1]);
  const drawing = areas(["ffffff", 8000], ...parts);
  const own = ["ffffff", ...greys, "0000ff", "ff0000"];
  const made = palettePng(drawing, "");
  expect(made[24]).toBe(4);
  const colours = new Set(await read(made));
  expect(colours.size).toBeLessThanOrEqual(16);
  for (const colour of own) {
    const parts = (hex: string) => [...Buffer.from(hex, "hex")];
    const moved = [...colours].map((one) =>
      Math.max(...parts(one).map((part, at) => Math.abs(part - (parts(colour)[at] ?? 0))))
    );
    expect(Math.min(...moved), colour).toBeLessThanOrEqual(24);
  }
  const exact = palettePng(drawing, own.map((hex) => `#${hex}`).join(" "));
  expect(exact[24]).toBe(8);
  expect(new Set(await read(exact))).toEqual(new Set(own));
});

test("of more colours than a palette holds each becomes the nearest that stays", async () => {
  const hex = (part: number) => part.toString(16).padStart(2, "0");
  // 16 × 16 greens and blues 17 apart, and one more that is 17 from its neighbours.
  const grid = Array.from({length: 256}, (_, n) => `00${hex((n >> 4) * 17)}${hex((n & 15) * 17)}`);
  const parts = grid.map((colour): [string, number] => [colour, 2]);
  const png = palettePng(areas(...parts, ["1f0000", 1]), "");
  const colours = await read(png);
  expect(new Set(colours)).toEqual(new Set(grid));
  expect(colours.at(-1)).toBe("000000");
});
