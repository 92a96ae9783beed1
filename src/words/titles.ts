// How long a title may be: the room it has on the tightest pictures at the smallest size it is set in.
import {filled} from "./line-breaking.ts";
import {width} from "./text-width.ts";

/** The room of a title on a picture. */
export interface TitleRoom {
  /** Pixels of a line. */
  width: number;
  /** Font size in pixels below which it is not set. */
  size: number;
  /** How many lines there are at that size. */
  lines: number;
}

/** The pictures with the least room, by the format's name; every other one has more. */
export const titleRooms = {
  card: {width: 420, size: 40, lines: 6},
  "cover-wide": {width: 690, size: 38, lines: 4},
  "cover-square": {width: 331, size: 28, lines: 5}
} as const satisfies Record<string, TitleRoom>;

/** A picture that cannot hold a title. */
export interface Overlong extends TitleRoom {
  format: string;
  /** How many lines the title would take. */
  needs: number;
  /** How many Han characters fit; breaking between words costs about one a line. */
  fits: number;
}

/** The first picture a title is too long for; null where all hold it. */
export function overlong(title: string): Overlong | null {
  for (const [format, room] of Object.entries(titleRooms)) {
    const needs = filled(title, room.size, room.width).length;
    const fits = (Math.floor(room.width / width("一", room.size)) - 1) * room.lines;
    if (needs > room.lines) return {...room, format, needs, fits};
  }
  return null;
}
