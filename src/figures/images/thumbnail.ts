// A figure at a glance: its marks alone, in a fixed shape, for lists, covers and cards where its words could not be read.
import {Resvg} from "@resvg/resvg-js";

import type {Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {zh} from "../../words/zh.ts";
import {cached} from "../build-cache.ts";
import {memoizeRecent} from "../memoize-recent.ts";
import {widths} from "../page-view.ts";
import {svg} from "../svg.ts";
import {px} from "./text-block.ts";

/** A drawing that fits any box of its shape. */
export interface Thumbnail {
  /** Height over width. */
  shape: number;
  /** An `<svg>` element; `place` holds its further attributes. */
  svg: (place: string) => string;
}

/** Up to this height over width the whole drawing is shown; of a taller one its head. */
const whole = 1.1;

/** Room around the marks, in pixels of the drawing. */
const air = 6;

/** The marks of a figure's narrow drawing in a box of the shape, 2:3 unless told. */
export function thumbnail(figure: Figure, theme: Theme, shape = 2 / 3): Thumbnail {
  const known = made(figure);
  const key = `${theme.name}-${String(shape)}`;
  const found = known.get(key) ?? marks(figure, theme, shape);
  known.set(key, found);
  return found;
}

const made = memoizeRecent<Figure, Map<string, Thumbnail>>(() => new Map());

function marks(figure: Figure, theme: Theme, shape: number): Thumbnail {
  const print = svg(figure, {width: widths.narrow, theme}, zh);
  const bare = print.svg
    .replaceAll(/<text\b[\s\S]*?<\/text>/gu, "")
    .replaceAll(/ data-\w+="[^"]*"/gu, "");
  // Without words no font is wanted; looking for those of the machine takes most of the time.
  const box = new Resvg(bare, {font: {loadSystemFonts: false}}).getBBox() ?? {x: 0, y: 0, ...print};
  const wide = box.width + 2 * air;
  const tall = box.height + 2 * air;
  const cut = tall / wide > whole;
  const width = cut ? wide : Math.max(wide, tall / shape);
  const height = width * shape;
  const left = box.x - air - (width - wide) / 2;
  const top = cut ? box.y - air : box.y - air - (height - tall) / 2;
  const view = [left, top, width, height].map(px).join(" ");
  return {
    shape,
    svg: (place) =>
      bare.replace(/^<svg[^>]*>/u, (open) =>
        open
          .replaceAll(/ (width|height|viewBox|class|role)="[^"]*"/gu, "")
          .replace(/^<svg/u, `<svg viewBox="${view}" ${place}`)
      )
  };
}

/** The size of every look, in pixels. */
export const lookSize = {width: 300, height: 200} as const;

/** The glance as a file of its own. The link round it has a name, so it has none. */
export function look(figure: Figure, theme: Theme): string {
  const {width, height} = lookSize;
  const place = `width="${String(width)}" height="${String(height)}"`;
  return cached("look", [figure, theme], () => thumbnail(figure, theme, height / width).svg(place));
}
