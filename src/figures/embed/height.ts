// How high an embed is at each width, known before it is loaded: for its frame and for its own page.
import type {Words} from "../../words/words.ts";
import {cached} from "../build-cache.ts";
import type {PageView, Widths} from "../page-view.ts";
import {type Lines, linesHeight} from "./text.ts";

/** Widths at which the drawings of an embed are drawn, in CSS pixels: the narrow one fits a frame of 320 with its padding. */
export const embedWidths: Widths = {narrow: 296, wide: 576};

/** The most they are stretched to, in CSS pixels; so in styles/embed.css. */
const most: Widths = {narrow: 416, wide: 760};

/** From this width of the frame on the wide drawing is shown; so in styles/embed.css. */
const turn = 600;

/** Left and right of everything, together. */
const sides = 24;

/** The narrowest frame that a page of 320 without styles gives: it has margins of 8 at its sides, and a figure 40 more. */
const least = 220;

/** Room above and below everything, around the drawing, and for the summary of the table. */
const fixed = {around: 24, drawing: 8, table: 39.2, controls: 48};

/** Widths at which the room for words changes. Within a class it is that of the narrowest. */
const classes = [200, 220, 240, 260, 280, 320, 340, 360, 400, 440, 480, 540, 600, 720, 784];

/** The height of an embed by the width of its frame. */
export interface Height {
  /** In CSS pixels, at a width of 200 or more. */
  at: (width: number) => number;
  /** The same as a CSS length; `whole` is the width, such as `100cqw`. */
  css: (whole: string) => string;
  /** One height that is enough for every frame from 220 on: for hosts that take no style, where margins of a browser come back. */
  enough: number;
}

/** The height of an embed with these words around these drawings and what is chosen by above them. */
export function height(
  lines: Lines,
  drawings: Pick<PageView, "shapes" | "controls">,
  words: Words
): Height {
  const {shapes} = drawings;
  const {around, drawing, table, controls} = fixed;
  const rest = around + drawing + table + (drawings.controls.length > 0 ? controls : 0);
  // To set fifteen columns of words takes longer than to draw the figure.
  const steps = cached("embed-height", [lines, rest], () =>
    classes.map((from) => Math.ceil(rest + linesHeight(lines, from - sides, words)))
  );
  const [first = 0] = steps;
  const shape: Widths = {narrow: up(shapes.narrow), wide: up(shapes.wide)};

  const at = (width: number): number => {
    const kind = width < turn ? "narrow" : "wide";
    const step = steps[classes.findLastIndex((from) => width >= from)] ?? first;
    return step + Math.min(width - sides, most[kind]) * shape[kind];
  };

  const css = (whole: string): string => {
    const drawing = (kind: keyof Widths) =>
      `min(${whole} - ${px(sides)},${px(most[kind])})*${String(shape[kind])}`;
    // A difference to a threshold, made large, is a switch: on one side of it nothing, on the other all.
    const past = (from: number) => `(${whole} - ${px(from - 0.5)})*1e4`;
    const before = (from: number) => `(${px(from - 0.5)} - ${whole})*1e4`;
    const terms = classes.slice(1).flatMap((from, index) => {
      const by = (steps[index + 1] ?? 0) - (steps[index] ?? 0);
      if (by === 0) return [];
      return by < 0 ? `clamp(${px(by)},${before(from)},0px)` : `clamp(0px,${past(from)},${px(by)})`;
    });
    const drawings = [
      `clamp(0px,${before(turn)},${drawing("narrow")})`,
      `clamp(0px,${past(turn)},${drawing("wide")})`
    ];
    return `calc(${[px(first), ...terms, ...drawings].join(" + ")})`;
  };

  const ends = classes.flatMap((from) => [from - 1, from]).filter((width) => width >= least);
  const enough = Math.ceil(Math.max(...ends.map(at)));
  return {at, css, enough};
}

/** Rounded up, so that a frame is never too low. */
function up(shape: number): number {
  return Math.ceil(shape * 1e4) / 1e4;
}

function px(value: number): string {
  return `${String(value)}px`;
}
