// The drawing of a figure alone, for a slide: its words are as large as the words beside it.
import {print as theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Words} from "../../words/words.ts";
import {fitDrawing, placed} from "./fit-drawing.ts";
import {px} from "./text-block.ts";

/** Pixels; text of a drawing is 12 and stands on a slide of 13 inches at no less than 11 points. */
const room = {width: 1200, height: 700, least: 1.4, most: 2.5};

/** The picture as SVG with its size; null where the words of the drawing would be too small. */
export function slidePicture(
  figure: Figure,
  words: Words
): {svg: string; width: number; height: number} | null {
  const inset = fitDrawing(figure, room, theme, words);
  if (!inset) return null;
  const [width, height] = [inset.print.width, inset.print.height].map((side) =>
    Math.ceil(side * inset.scale)
  ) as [number, number];
  const size = `width="${px(width)}" height="${px(height)}"`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${px(width)} ${px(height)}">` +
    `<rect ${size} fill="${theme.paper}"/>${placed(inset, 0, 0)}</svg>`;
  return {svg, width, height};
}
