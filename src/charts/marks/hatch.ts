// Hatching, the mark of what is not known: plain strokes, so that no pattern id is needed.
import type {Box} from "../labels/place-labels.ts";
import {px} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";

/** A hatched box with a hairline round it; `step` is the distance of two strokes along an edge, in CSS pixels. */
export function hatch(
  document: Document,
  theme: Theme,
  box: Box,
  attributes: Readonly<Record<string, string | number | null>> = {},
  step = 7
): SVGElement {
  const {left, top, right, bottom} = box;
  return element(
    document,
    "g",
    {class: "hatch", stroke: theme.other, "stroke-width": 0.75, ...attributes},
    // The strokes start from the box's own corner, so that boxes of one size share one path and pack well.
    element(document, "path", {
      transform: `translate(${px(left)} ${px(top)})`,
      d: strokes({left: 0, top: 0, right: right - left, bottom: bottom - top}, step)
    }),
    element(document, "rect", {x: left, y: top, width: right - left, height: bottom - top})
  );
}

/** A piece of paper on hatching, for words to stand on. */
export function plate(
  document: Document,
  theme: Theme,
  {left, top, right, bottom}: Box
): SVGElement {
  const [x, y, width, height] = [left - 6, top - 3, right - left + 12, bottom - top + 6];
  return element(document, "rect", {x, y, width, height, fill: theme.paper});
}

/** Strokes from lower left to upper right, cut at the edges of the box. */
function strokes({left, top, right, bottom}: Box, step: number): string {
  const high = bottom - top;
  const parts: string[] = [];
  for (let start = left - high + step; start < right; start += step) {
    const from = Math.max(start, left);
    const to = Math.min(start + high, right);
    if (to > from)
      parts.push(
        `M${px(from)} ${px(bottom - (from - start))}L${px(to)} ${px(bottom - (to - start))}`
      );
  }
  return parts.join("");
}
