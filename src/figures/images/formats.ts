// The pictures of every figure: one table of formats, with what each is for and how large its words are.
import {titleRooms} from "../../words/titles.ts";
import type {Words} from "../../words/words.ts";

/** A format's name; also its file's, `<name>.png`. */
export type FormatName = Exclude<keyof Words["kit"]["formats"], "print">;

/** A picture's shape and the sizes of its type, all in device pixels. */
export interface Shape {
  width: number;
  /** Null: as tall as its content. */
  height: number | null;
  /** Distance of everything from the edges; wide enough for the quiet zone of the code. */
  edge: number;
  /** Sources, dates, addresses. */
  small: number;
  /** The line below the title. */
  sub: number;
  /** The title: the largest and the smallest it is set. */
  title: {most: number; least: number};
  /** A module of the QR code. */
  module: number;
  /** The drawing's text is 12 px and more before it is enlarged; below this scale it is not shown. */
  least: number;
  /** How many lines the sources may take. */
  lines: number;
  /** The width a drawing is made for where the height is free, in CSS pixels. */
  frame: number;
}

/** The least scale of a drawing and the largest: its words are never larger than the line below the title. */
export const scales = ({least, sub}: Shape): {least: number; most: number} => ({
  least,
  most: sub / 12
});

/** The two halves of the cover, which WeChat's editor cuts out of it: the left leads, the right follows. */
export const coverHalves = {
  left: {
    ...{
      width: 900,
      height: 383,
      edge: 36,
      small: 20,
      sub: 24,
      module: 3,
      least: 1.5,
      lines: 1,
      frame: 360
    },
    title: {most: 56, least: titleRooms["cover-wide"].size}
  },
  right: {
    ...{
      width: 383,
      height: 383,
      edge: 26,
      small: 17,
      sub: 21,
      module: 2,
      least: 1.5,
      lines: 2,
      frame: 360
    },
    title: {most: 46, least: titleRooms["cover-square"].size}
  }
} as const satisfies Record<string, Shape>;

/**
 * Every PNG of the kit. WeChat takes pictures of its text at 1080 wide, and cuts its two covers out of one
 * picture at 2.35:1 and 1:1, so both stand in `cover` alone; link previews are 1.91:1. Sizes of type come from the width a phone shows them at.
 */
export const formats: Readonly<Record<FormatName, Shape>> = {
  card: {
    ...{
      width: 1200,
      height: 630,
      edge: 56,
      small: 20,
      sub: 26,
      module: 3,
      least: 1.4,
      lines: 3,
      frame: 360
    },
    title: {most: 56, least: titleRooms.card.size}
  },
  wechat: {
    ...{
      width: 1080,
      height: null,
      edge: 60,
      small: 28,
      sub: 34,
      module: 5,
      least: 2,
      lines: 4,
      frame: 360
    },
    title: {most: 62, least: 52}
  },
  cover: {...coverHalves.left, width: coverHalves.left.width + coverHalves.right.width},
  square: {
    ...{
      width: 1080,
      height: 1080,
      edge: 60,
      small: 24,
      sub: 30,
      module: 4,
      least: 1.6,
      lines: 2,
      frame: 360
    },
    title: {most: 60, least: 46}
  },
  tall: {
    ...{
      width: 1080,
      height: 1440,
      edge: 64,
      small: 26,
      sub: 32,
      module: 5,
      least: 1.5,
      lines: 3,
      frame: 360
    },
    title: {most: 68, least: 52}
  }
};

/** The names, in the order they are listed. */
export const formatNames = Object.keys(formats) as FormatName[];
