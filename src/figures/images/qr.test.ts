// QR codes that a reader can read back.
import jsQR from "jsqr";
import {expect, it} from "vitest";

import {qr} from "./qr.ts";

/** Paints the path's bars at four pixels a module, as a camera would see them. */
function paint(path: string, size: number): Uint8ClampedArray {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/gu))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at++)
        pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
  return pixels;
}

/** The same of the line: a pen that draws and leaps. */
function traced(line: string, size: number): Uint8ClampedArray {
  let bars = "";
  let [x, y] = [0, 0];
  for (const [, move = "", first = "", second = ""] of line.matchAll(
    /([Mmh])(\d+)(?: ([\d.]+))?/gu
  )) {
    if (move === "M") [x, y] = [Number(first), Math.floor(Number(second))];
    else {
      if (move === "h") bars += `M${String(x)} ${String(y)}h${first}v1H${String(x)}z`;
      x += Number(first);
    }
  }
  return paint(bars, size);
}

it.each([["https://example.org/units/parks/"], ["https://example.org/zhuanlan/ip/units/a/"]])(
  "qr(%j) reads back as itself",
  (text) => {
    const {size, path, line} = qr(text);
    expect(jsQR(paint(path, size), size * 4, size * 4)?.data).toBe(text);
    expect(jsQR(traced(line, size), size * 4, size * 4)?.data).toBe(text);
  }
);
