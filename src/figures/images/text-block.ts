// A block of text in a picture: lines that fit a width, and how tall they stand.
import {evened, filled} from "../../words/line-breaking.ts";
import {markup} from "../../words/markup.ts";

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

/** How a block is set; the lines of a heading are evened out, so that no character stands alone. */
export type Style = Omit<Block, "lines"> & {heading?: boolean};

/** Sets a text in lines no wider than `max` pixels. */
export function set(text: string, {heading = false, ...style}: Style, max: number): Block {
  return {...style, lines: (heading ? evened : filled)(text, style.size, max)};
}

/** Pixels from the top of the first line to the foot of the last. */
export function tall({lines, size, leading}: Block): number {
  return Math.ceil(lines.length * size * leading);
}

/** The same of several blocks with a gap between. */
export function sum(blocks: readonly Block[], gap: number): number {
  return blocks.reduce((all, block) => all + tall(block), 0) + gap * Math.max(0, blocks.length - 1);
}

/** The blocks as SVG, one below the other, their top left corner at x, y. */
export function column(blocks: readonly Block[], x: number, y: number, gap: number): string {
  let top = y;
  return blocks
    .map((block) => {
      const part = text(block, x, top);
      top += tall(block) + gap;
      return part;
    })
    .join("");
}

/** A place with one decimal. */
export function px(value: number): string {
  return String(Number(value.toFixed(1)));
}

function text({lines, size, weight, fill, leading}: Block, x: number, y: number): string {
  const step = size * leading;
  // The body of a Han character reaches 0.88 em above the baseline and 0.12 em below.
  const first = y + (step - size) / 2 + size * 0.88;
  const spans = lines.map(
    (line, index) => `<tspan x="${px(x)}" y="${px(first + index * step)}">${markup(line)}</tspan>`
  );
  const font = `font-size="${px(size)}" font-weight="${String(weight)}" fill="${fill}"`;
  return `<text ${font}>${spans.join("")}</text>`;
}
