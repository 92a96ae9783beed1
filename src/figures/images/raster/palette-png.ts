// Pixels as a PNG with a palette. A drawing has few colours, so that a table of them is all it takes: a quantiser for
// photographs took longer than the drawing itself, and left each colour a shade off.
import {crc32, deflateSync} from "node:zlib";

/** Opaque pixels, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** A palette has no room for more. */
const most = 256;

/** A colour that fills so much of a picture, one part of this, is no edge of a letter and stays as it is. */
const flat = 500;

/**
 * How far an edge's colour may move, in each channel: the steps from ink to paper are then some twenty. Where more makes
 * a colour fit into half a byte, an eye on the pixels sees no difference, and the picture takes a fifth less.
 */
const shades = [16, 24, 32, 40, 48] as const;

/** How many colours half a byte tells apart. */
const few = 16;

/** The last step of zlib takes twice the time of this one and saves half a percent. */
const level = 8;

/**
 * The picture with at most 256 colours, or with 16 where these do. Those that it was drawn with and those that fill
 * areas stay; the steps between them, along the edges of letters and lines, are fewer than they were.
 *
 * @param svg what it was drawn from; its colours are written `#rrggbb`
 */
export function palettePng({data, width, height}: Pixels, svg: string): Buffer {
  // Signed: numbers of 31 bits and a sign are read twice as fast.
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
  const {palette, places} = fitted(counted(pixels), drawnWith(svg), pixels.length / flat);
  const narrow = palette.length <= few;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // https://www.w3.org/TR/png-3/#11IHDR: four or eight bits to a pixel, which are a place in the palette.
  head.set([narrow ? 4 : 8, 3], 8);
  const lines = rows(pixels, width, places);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(narrow ? packed(lines, width) : lines, {level})),
    chunk("IEND", Buffer.alloc(0))
  ]);
}

/** How often each colour stands in a picture; most stand in runs, so that few are looked up. */
function counted(pixels: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  const end = pixels.length;
  let colour = pixels[0] ?? 0;
  let from = 0;
  // By place: an iterator takes five times as long.
  for (let at = 1; at < end; at++) {
    const next = pixels[at] ?? 0;
    if (next === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    colour = next;
    from = at;
  }
  return counts.set(colour, (counts.get(colour) ?? 0) + end - from);
}

/** The colours of a drawing's own text, as they stand in pixels. */
function drawnWith(svg: string): Set<number> {
  const written = svg.match(/#[\da-f]{6}\b/giu) ?? [];
  const swapped = (rgb: number) => ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
  return new Set(written.map((hex) => 0xff000000 | swapped(parseInt(hex.slice(1), 16))));
}

/** The colours that stay, and the place of the nearest of them for each that a picture has. */
interface Chosen {
  palette: number[];
  places: Map<number, number>;
}

/** The finest choice that fits into half a byte, or else the finest of all. */
function fitted(
  counts: ReadonlyMap<number, number>,
  own: ReadonlySet<number>,
  large: number
): Chosen {
  const finest = chosen(counts, own, large, shades[0]);
  if (finest.palette.length <= few) return finest;
  for (const shade of shades.slice(1)) {
    const coarser = chosen(counts, own, large, shade);
    if (coarser.palette.length <= few) return coarser;
  }
  return finest;
}

/** See {@link Chosen}; an edge's colour moves by `shade` at most. */
function chosen(
  counts: ReadonlyMap<number, number>,
  own: ReadonlySet<number>,
  large: number,
  shade: number
): Chosen {
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const kept = ([colour, count]: readonly [number, number]) => own.has(colour) || count >= large;
  const palette = byCount
    .filter(kept)
    .slice(0, most)
    .map(([colour]) => colour);
  const known = palette.map(channels);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const [colour] of byCount) {
    if (places.has(colour)) continue;
    const {place, distance} = nearest(known, channels(colour));
    if (distance <= shade || known.length === most) places.set(colour, place);
    else {
      places.set(colour, palette.push(colour) - 1);
      known.push(channels(colour));
    }
  }
  return {palette, places};
}

function nearest(
  known: readonly (readonly number[])[],
  [red = 0, green = 0, blue = 0]: readonly number[]
): {place: number; distance: number} {
  let [place, distance] = [0, Infinity];
  for (const [at, [r = 0, g = 0, b = 0]] of known.entries()) {
    const far = Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
    if (far < distance) [place, distance] = [at, far];
  }
  return {place, distance};
}

/** Each row behind a zero: https://www.w3.org/TR/png-3/#9Filters says of a palette to filter nothing. */
function rows(pixels: Int32Array, width: number, places: ReadonlyMap<number, number>): Buffer {
  const made = Buffer.alloc(pixels.length + pixels.length / width);
  let colour = pixels[0] ?? 0;
  let place = places.get(colour) ?? 0;
  let to = 0;
  for (let start = 0; start < pixels.length; start += width) {
    to++;
    for (let at = start; at < start + width; at++) {
      const next = pixels[at] ?? 0;
      if (next !== colour) {
        colour = next;
        place = places.get(next) ?? 0;
      }
      made[to++] = place;
    }
  }
  return made;
}

/** Rows of places below 16, two to a byte, the first in the high half. */
function packed(lines: Buffer, width: number): Buffer {
  const length = 1 + Math.ceil(width / 2);
  const height = lines.length / (1 + width);
  const made = Buffer.alloc(height * length);
  for (let row = 0; row < height; row++) {
    const start = row * (1 + width) + 1;
    const to = row * length + 1;
    for (let at = 0; at < width; at += 2) {
      const second = at + 1 < width ? (lines[start + at + 1] ?? 0) : 0;
      made[to + at / 2] = ((lines[start + at] ?? 0) << 4) | second;
    }
  }
  return made;
}

const channels = (colour: number): number[] => [
  colour & 0xff,
  (colour >> 8) & 0xff,
  (colour >> 16) & 0xff
];

/** Length, name, contents and the sum of name and contents: https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
