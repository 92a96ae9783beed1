// What a kind of chart must say of itself, and what drawing one gives.
import type {Column, Figure} from "../model/figures/figure.ts";
import type {Words} from "../words/words.ts";
import type {Theme} from "./theme.ts";

/** The room a drawing gets. Width and colours, and nothing else. */
export interface Frame {
  /** Width in CSS pixels; the kind chooses the height. */
  width: number;
  theme: Theme;
}

/** A part a column can play in a kind. */
export interface Channel {
  /** One sentence for the editor who writes a figure file. */
  description: string;
  required: boolean;
  /** Column types that fit. */
  types: readonly Column["type"][];
}

/** Where a row of the figure's table stands in a drawing; tips, keys and highlights hang on it. */
export interface Point {
  /** Index into `figure.table.rows`. */
  row: number;
  /** CSS pixels from the drawing's left and top edge. */
  x: number;
  y: number;
  /** The series the row belongs to, for focus; empty where there is only one. */
  group: string;
}

/** A finished drawing. Marks that stand for a row carry `data-row`, those of a series `data-group`. */
export interface Drawing {
  svg: SVGSVGElement;
  width: number;
  height: number;
  /** In walking order of the arrow keys. */
  points: Point[];
}

/** One kind of chart. */
export interface Kind {
  /** What it shows, one sentence for the editor. */
  description: string;
  channels: Readonly<Record<string, Channel>>;
  /** Settings a figure file may give under `options`, each with a sentence. */
  options: Readonly<Record<string, string>>;
  /** Draws the figure into a new SVG made with `document`. The only definition of the drawing. */
  draw: (figure: Figure, frame: Frame, document: Document, words: Words) => Drawing;
  /** The drawing in words, with numbers; for readers who do not see it. */
  describe: (figure: Figure, words: Words) => string;
}
