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

/** The same of the dashed line: a pen that goes to and fro, and is down and up by turns. */
function traced(line: string, dashes: string, size: number): Uint8ClampedArray {
  const lengths = dashes.split(" ").map(Number);
  let bars = "";
  let [x, y] = [0, 0];
  let [down, left] = [true, lengths.shift() ?? 0];
  for (const [, move = "", by = "", to = ""] of line.matchAll(/([Mhv])(-?\d+)(?: ([\d.]+))?/gu)) {
    if (move === "M") [x, y] = [Number(by), Math.floor(Number(to))];
    else
      for (let step = 0; step < Math.abs(Number(by)); step++) {
        while (left === 0) [down, left] = [!down, lengths.shift() ?? Infinity];
        left--;
        const forward = Math.sign(Number(by));
        const at = forward > 0 ? x : x - 1;
        if (down && move === "h") bars += `M${String(at)} ${String(y)}h1v1H${String(at)}z`;
        if (move === "h") x += forward;
        else y++;
      }
  }
  return paint(bars, size);
}

it.each([["https://example.org/units/parks/"], ["https://example.org/zhuanlan/ip/units/a/"]])(
  "qr(%j) reads back as itself",
  (text) => {
    const {size, path, line, dashes} = qr(text);
    expect(jsQR(paint(path, size), size * 4, size * 4)?.data).toBe(text);
    expect(jsQR(traced(line, dashes, size), size * 4, size * 4)?.data).toBe(text);
  }
);
