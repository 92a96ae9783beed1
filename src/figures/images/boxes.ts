// The parts of a picture: each knows its box, so that a test can see what touches what.
import type {Theme} from "../../charts/theme.ts";
import {markup} from "../../words/markup.ts";
import {width} from "../../words/text-width.ts";
import {type Inset, placed as drawingAt} from "./fit-drawing.ts";
import {qr, zone} from "./qr.ts";
import {fonts} from "./raster/font.ts";
import {type Block, column, px, tall} from "./text-block.ts";

/** Something in a picture. */
export interface PicturePart {
  /** What it is: title, line, drawing, source, code … */
  name: string;
  /** Pixels from the picture's left and top edge. */
  x: number;
  y: number;
  width: number;
  height: number;
  svg: string;
  /** The font size of its words, of a drawing the smallest; null where it has none. */
  type: number | null;
}

/** Blocks of words one below the other, each with its name and the gap above it. */
export type Stack = (readonly [name: string, block: Block, gap: number])[];

/** A way to arrange a picture. */
export interface Arrangement {
  parts: PicturePart[];
  height: number;
  /** Pixels the drawing and the number cover. */
  area: number;
  /** Pixels of the picture for a pixel of the drawing. */
  scale: number;
}

/** A picture that is composed. */
export interface Composed {
  svg: string;
  width: number;
  height: number;
  parts: readonly PicturePart[];
}

/** The smallest text of any drawing before it is enlarged, in pixels. */
const drawnType = 12;

/** Words with their top left corner at x, y. */
function words(name: string, block: Block, x: number, y: number): PicturePart {
  const wide = Math.max(...block.lines.map((line) => width(line, block.size)));
  const svg = column([block], x, y, 0);
  return {name, x, y, width: wide, height: tall(block), svg, type: block.size};
}

/** Blocks one below the other; gives the parts and the foot of the last. */
export function stack(
  blocks: Readonly<Stack>,
  x: number,
  y: number
): {parts: PicturePart[]; bottom: number} {
  let bottom = y;
  const parts = blocks.map(([name, block, gap]) => {
    const part = words(name, block, x, bottom + gap);
    bottom = part.y + part.height;
    return part;
  });
  return {parts, bottom};
}

/** How many pixels parts cover. */
export function areaOf(parts: readonly PicturePart[]): number {
  return parts.reduce((sum, {width: wide, height}) => sum + wide * height, 0);
}

/** How tall a stack is. */
export function heightOf(blocks: Readonly<Stack>): number {
  return blocks.reduce((sum, [, block, gap]) => sum + gap + tall(block), 0);
}

/** A drawing with its top left corner at x, y. */
export function drawing(inset: Inset, x: number, y: number): PicturePart {
  const {print, scale} = inset;
  return {
    ...{name: "drawing", x, y, width: print.width * scale, height: print.height * scale},
    svg: drawingAt(inset, x, y),
    type: drawnType * scale
  };
}

/** A ground or a rule; it may lie below other parts. */
export function plane(
  name: string,
  box: Pick<PicturePart, "x" | "y" | "width" | "height">,
  fill: string
) {
  const {x, y, width: wide, height} = box;
  const svg = `<rect x="${px(x)}" y="${px(y)}" width="${px(wide)}" height="${px(height)}" fill="${fill}"/>`;
  return {...box, name, svg, type: null} satisfies PicturePart;
}

/** How many pixels the dark part of an address's code is wide and high. */
export function codeSize(address: string, module: number): number {
  return (qr(address).size - 2 * zone) * module;
}

/** The QR code of an address, its dark part at x, y; the quiet zone lies around it. */
export function qrPart(
  address: string,
  module: number,
  x: number,
  y: number,
  ink: string
): PicturePart {
  const {size, path} = qr(address);
  const [left, top] = [Math.round(x) - zone * module, Math.round(y) - zone * module];
  const whole = size * module;
  return {
    ...{name: "code", x: left, y: top, width: whole, height: whole, type: null},
    svg: `<path d="${path}" transform="translate(${String(left)} ${String(top)}) scale(${String(module)})" fill="${ink}" shape-rendering="crispEdges"/>`
  };
}

/** The parts as one SVG on the theme's paper. */
export function composeBoxes(
  title: string,
  size: {width: number; height: number},
  parts: readonly PicturePart[],
  theme: Theme
): Composed {
  const {width: wide, height} = size;
  const box = `width="${px(wide)}" height="${px(height)}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} viewBox="0 0 ${px(wide)} ${px(height)}" `,
    `font-family="${fonts}" role="img"><title>${markup(title)}</title>`,
    `<rect ${box} fill="${theme.paper}"/>`,
    ...parts.map((part) => part.svg),
    "</svg>"
  ].join("");
  return {svg, width: wide, height, parts};
}
