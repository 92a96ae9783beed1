// A block of text in a picture: lines that fit a width, and how tall they stand.
import {balance, wrap} from "../words/text.ts";

/** Text set in lines. */
export interface Block {
  lines: string[];
  /** Font size in pixels. */
  size: number;
  weight: 400 | 700;
  fill: string;
  /** Height of a line as a multiple of the size. */
  leading: number;
}

/** How a block is set; headings are balanced, so that no character stands alone. */
export type Style = Omit<Block, "lines"> & {balanced?: boolean};

/** Sets a text in lines no wider than `max` pixels. */
export function set(text: string, {balanced = false, ...style}: Style, max: number): Block {
  return {...style, lines: (balanced ? balance : wrap)(text, style.size, max)};
}

/** Pixels from the top of the first line to the foot of the last. */
export function tall({lines, size, leading}: Block): number {
  return Math.ceil(lines.length * size * leading);
}

/** The block as SVG, its top left corner at x, y. */
export function text(block: Block, x: number, y: number): string {
  const {lines, size, weight, fill, leading} = block;
  const step = size * leading;
  // The body of a Han character reaches 0.88 em above the baseline and 0.12 em below.
  const first = y + (step - size) / 2 + size * 0.88;
  const spans = lines.map(
    (line, index) => `<tspan x="${px(x)}" y="${px(first + index * step)}">${escaped(line)}</tspan>`
  );
  return `<text font-size="${px(size)}" font-weight="${String(weight)}" fill="${fill}">${spans.join("")}</text>`;
}

/** Text for XML. */
export function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A place with one decimal. */
export function px(value: number): string {
  return String(Number(value.toFixed(1)));
}
