// A figure's drawing made to fit a room of given width and height, its text as large as can be.
import type {Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figure.ts";
import type {Words} from "../../words/words.ts";
import {type Print, svg} from "../svg.ts";
import {px} from "./text-block.ts";

/** A drawing placed in a room. */
export interface Inset {
  print: Print;
  /** Pixels of the picture per pixel of the drawing: 12 px text comes out as 12 times this. */
  scale: number;
}

/** The least width that kinds are made for, in CSS pixels. */
const least = 280;

/** Larger than this, a drawing of few marks looks empty. */
const most = 1.5;

/** The room's own width where the height is free. Otherwise redraws until the shapes agree. */
export function inset(
  figure: Figure,
  room: {width: number; height: number | null},
  theme: Theme,
  words: Words
): Inset {
  const {width, height} = room;
  const at = (frame: number): Inset => {
    const print = svg(figure, {width: frame, theme}, words);
    const fits = Math.min(width / frame, (height ?? Infinity) / print.height);
    return {print, scale: height === null ? fits : Math.min(fits, most)};
  };
  let best = at(Math.max(least, Math.round(width)));
  if (height === null) return best;
  let last = best;
  for (let tries = 0; tries < 3; tries++) {
    const shape = (width / height) * (last.print.height / last.print.width);
    const next = Math.round(Math.max(least, last.print.width * Math.sqrt(shape)));
    if (Math.abs(next - last.print.width) < 8) break;
    last = at(next);
    if (last.scale > best.scale) best = last;
  }
  return best;
}

/** The drawing as part of a picture, its top left corner at x, y. */
export function placed({print, scale}: Inset, x: number, y: number): string {
  const {width, height} = print;
  const place =
    `x="${px(x)}" y="${px(y)}" width="${px(width * scale)}" height="${px(height * scale)}" ` +
    `viewBox="0 0 ${px(width)} ${px(height)}"`;
  return print.svg.replace(/^<svg[^>]*>/u, (open) =>
    open
      .replaceAll(/ (xmlns|width|height|viewBox|class)="[^"]*"/gu, "")
      .replace(/^<svg/u, `<svg ${place}`)
  );
}
