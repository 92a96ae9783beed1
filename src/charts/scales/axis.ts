// The axes of a drawing over time: few numbers, hairlines, the unit on top.
import {width} from "../../words/text-width.ts";
import {type Box, type Label, labelBox, type Taken} from "../labels/place-labels.ts";
import type {Layer} from "../plot-adapter.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Tick} from "./time-scale.ts";

/** Font sizes in CSS pixels: small for axes, normal for labels, strong for names of panels. */
export const sizes = {small: 12, normal: 13, strong: 14} as const;

/** Below this width a drawing is laid out for a phone. */
export const narrow = 480;

/** How much room the numbers of an axis take, their distance to it included. */
export function tickRoom(ticks: readonly Tick[]): number {
  return Math.ceil(Math.max(0, ...ticks.map(({text}) => width(text, sizes.small))) + 8);
}

/** Numbers left of an area, each at its hairline. */
export function leftAxis(ticks: readonly Tick[], area: Box, y: Layer["y"], theme: Theme): Label[] {
  return ticks.map(({at, text}) => ({
    lines: [text],
    size: sizes.small,
    fill: theme.quiet,
    x: area.left - 8,
    y: y(at) + sizes.small * 0.35,
    anchor: "end"
  }));
}

/** Words below an area, kept within the drawing; one that would touch the one before is left out. */
export function bottomAxis(
  ticks: readonly Tick[],
  area: Box,
  x: Layer["x"],
  theme: Theme,
  total: number
): Label[] {
  const labels: Label[] = [];
  let free = total;
  for (const {at, text} of [...ticks].reverse()) {
    const wide = width(text, sizes.small);
    const middle = Math.min(Math.max(x(at), wide / 2), total - wide / 2);
    if (middle + wide / 2 > free) continue;
    free = middle - wide / 2 - 6;
    labels.push({
      ...{lines: [text], size: sizes.small, fill: theme.quiet},
      ...{x: middle, y: area.bottom + 6 + sizes.small, anchor: "middle"}
    });
  }
  return labels.reverse();
}

/** The line an area stands on, with a small stroke at each tick. */
export function floor(
  document: Document,
  ticks: readonly Tick[],
  area: Box,
  x: Layer["x"],
  theme: Theme
): SVGElement {
  const strokes = ticks.map(({at}) => `M${px(x(at))} ${px(area.bottom)}v4`).join("");
  return element(document, "path", {
    d: `M${px(area.left)} ${px(area.bottom)}H${px(area.right)}${strokes}`,
    stroke: theme.quiet,
    "stroke-width": 1
  });
}

/** The unit, on top of the numbers of the left axis. */
export function unitLabel(unit: string | null, theme: Theme, x = 0): Label[] {
  if (unit === null || unit === "") return [];
  return [
    {lines: [unit], size: sizes.small, fill: theme.quiet, x, y: sizes.small, anchor: "start"}
  ];
}

/** Numbers of a scale as one group, so that nobody takes them for numbers of the figure. */
export function axisOf(document: Document, words: SVGElement): SVGElement {
  return element(document, "g", {class: "axis"}, ...words.childNodes);
}

/** Records fixed labels as taken. */
export function reserve(labels: readonly Label[], taken: Taken): void {
  for (const label of labels) taken.texts.push(labelBox(label));
}

/** A coordinate for a path. */
export function px(value: number): string {
  return String(Number(value.toFixed(2)));
}
