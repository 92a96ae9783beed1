// A drawing fitted into a room of a picture: redrawn for it, as large as can be read, never below that.
import type {Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Words} from "../../words/words.ts";
import {type Print, svg} from "../svg.ts";
import {px} from "./text-block.ts";

/** A drawing placed in a room. */
export interface Inset {
  print: Print;
  /** Pixels of the picture per pixel of the drawing: 12 px text comes out as 12 times this. */
  scale: number;
}

/** Widths a drawing is tried at, in CSS pixels; few, so that the formats share drawings. */
const ladder = [280, 320, 360, 420, 480, 560, 640, 760] as const;

/** How much larger than the least scale the text should be where there is a choice. */
const ease = 1.15;

/** No text of a drawing is larger than this many times its own size in relation to the words around. */
export interface Room {
  /** Pixels of the picture. */
  width: number;
  height: number;
  /** The least and the largest scale. */
  least: number;
  most: number;
}

/**
 * Of the drawings whose text is read with ease, the one that fills the room best; else the one with the largest
 * text. Null where none can be read.
 */
export function fitDrawing(figure: Figure, room: Room, theme: Theme, words: Words): Inset | null {
  // A drawing wider than this is made too small by the width of the room alone.
  const widest = room.width / room.least;
  const tried = ladder
    .filter((width) => width <= widest)
    .map((width): Inset => {
      const print = svg(figure, {width, theme}, words);
      const fits = Math.min(room.width / print.width, room.height / print.height);
      return {print, scale: Math.min(fits, room.most)};
    });
  const eased = tried.filter(({scale}) => scale >= Math.min(room.least * ease, room.most));
  const [best] = eased.length > 0 ? byArea(eased) : tried.toSorted((a, b) => b.scale - a.scale);
  return best && best.scale >= room.least ? best : null;
}

/** The largest first; a drawing wide enough for its room wins over a taller one. */
function byArea(all: readonly Inset[]): Inset[] {
  const area = ({print, scale}: Inset) => print.width * print.height * scale * scale;
  return all.toSorted((a, b) => area(b) - area(a));
}

/**
 * The drawing as part of a picture, its top left corner at x, y. Nothing is cut off at its box: half a border would be
 * missing there, and cutting takes the rasteriser a third of its time.
 */
export function placed({print, scale}: Inset, x: number, y: number): string {
  const {width, height} = print;
  const place =
    `overflow="visible" ` +
    `x="${px(x)}" y="${px(y)}" width="${px(width * scale)}" height="${px(height * scale)}" ` +
    `viewBox="0 0 ${px(width)} ${px(height)}"`;
  return print.svg.replace(/^<svg[^>]*>/u, (open) =>
    open
      .replaceAll(/ (xmlns|width|height|viewBox|class)="[^"]*"/gu, "")
      .replace(/^<svg/u, `<svg ${place}`)
  );
}
