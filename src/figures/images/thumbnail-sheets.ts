// Looks on sheets: a page that shows many asks for a file or two, for the headers of as many files would weigh more than the drawings.
import type {Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {look, lookSize} from "./thumbnail.ts";

/** How many looks lie on a sheet: what a phone comes by as it scrolls, some ten kilobytes. */
const most = 24;

/** Room between two looks, in pixels: a box whose shape is a little other than theirs shows nothing of the next. */
const gap = 20;

/** A file of looks, named after its list. */
export interface ThumbnailSheet {
  name: string;
  figures: readonly Figure[];
}

/** The name of the sheet that holds the look at a place of a list, counted from 0. */
export const sheetAt = (list: string, place: number): string =>
  `${list}-${String(Math.floor(place / most) + 1)}`;

/** A list in sheets, in its order. */
export function thumbnailSheets(list: string, figures: readonly Figure[]): ThumbnailSheet[] {
  const count = Math.ceil(figures.length / most);
  return Array.from({length: count}, (_, index) => ({
    name: sheetAt(list, index * most),
    figures: figures.slice(index * most, (index + 1) * most)
  }));
}

/** The looks one below the other, each a view named after its figure. */
export function drawSheet({figures}: ThumbnailSheet, theme: Theme): string {
  const {width, height} = lookSize;
  const box = (top: number) => `viewBox="0 ${String(top)} ${String(width)} ${String(height)}"`;
  const looks = figures.map((figure, place) => {
    const top = place * (height + gap);
    return `<view id="${figure.id}" ${box(top)}/><g transform="translate(0 ${String(top)})">${look(figure, theme)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" ${box(0)}>${looks.join("")}</svg>`;
}
