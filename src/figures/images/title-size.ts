// How large a title is: as large as it fits, a little smaller where its lines then end with a phrase.
import {type Block, set, type Style} from "./text-block.ts";

/** How much size an ending of all lines with a phrase is worth. */
const tidy = 1.18;

/** More lines than this are read with effort. */
const many = 3;

/** Sizes from the largest to the smallest, in whole pixels. */
export function sizes(most: number, least: number, steps: number): number[] {
  return Array.from({length: steps}, (_, at) =>
    Math.round(most - ((most - least) * at) / (steps - 1))
  );
}

/** The title in each size, the best first: large, its lines ending with phrases, few of them. */
export function titleSizes(
  title: string,
  among: readonly number[],
  style: Omit<Style, "size">,
  room: number
): Block[] {
  const worth = ({size, lines}: Block) =>
    size *
    (lines.slice(0, -1).every((line) => /[，、；：。！？]$/u.test(line)) ? tidy : 1) *
    (lines.length > many ? 0.85 : 1);
  return among
    .map((size) => set(title, {...style, size, heading: true}, room))
    .sort((a, b) => worth(b) - worth(a));
}
