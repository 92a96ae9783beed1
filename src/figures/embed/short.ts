// The short form of an embed: title, square picture, source and link, for programs that cut a frame at a height.
import type {Figure} from "../../model/figures/figure.ts";
import type {Words} from "../../words/words.ts";
import {bundle} from "./bundle-asset.ts";
import type {Height} from "./height.ts";
import {type Lines, lines, linesHeight} from "./text.ts";

/** What WordPress lets a frame be high, in CSS pixels: wp-embed.js cuts at it, from this width on. */
const bounds = {high: 1000, from: 320, to: 784};

/** The most that the picture is stretched to, in CSS pixels; so in styles/embed-short.css. */
const most = 560;

/** Room left and right of everything, and above, between and below. */
const room = {sides: 24, around: 24 + 16};

/** All a short embed's page is made of. */
export interface Short {
  lines: Lines;
  style: string;
  script: string;
}

/** Whether an embed stands higher than the bound at any width that a column of text has. */
export function isTall({at}: Pick<Height, "at">): boolean {
  return highest(at) > bounds.high;
}

/** The greatest height at the widths that a column of text has, in CSS pixels. */
export function highest(at: (width: number) => number): number {
  const widths = Array.from(
    {length: bounds.to - bounds.from + 1},
    (_, index) => bounds.from + index
  );
  return Math.ceil(Math.max(...widths.map(at)));
}

/** Makes the parts; `name` is the site's name. */
export function short(figure: Figure, name: string, words: Words): Short {
  return {
    lines: {...lines(figure, name, null, words), note: null},
    style: bundle("src/styles/embed-short.css"),
    script: bundle("src/client/embed/short.ts")
  };
}

/** How high a short embed is at a width, in CSS pixels; never less than it will be. */
export function shortHeight(said: Lines, words: Words): (width: number) => number {
  return (width) => {
    const column = width - room.sides;
    return room.around + linesHeight(said, column, words) + Math.min(column, most);
  };
}
