// A figure as finished SVG text for one width and one set of colours; drawn once per build.
import {draw} from "../charts/draw.ts";
import type {Frame, Point} from "../charts/kind.ts";
import type {Figure} from "../model/figure.ts";
import type {Words} from "../words/words.ts";
import {document} from "./document.ts";
import {finish} from "./finish.ts";
import {timed} from "./report.ts";

/** Widths of the two drawings of a page, in CSS pixels; a container query shows one of them. */
export const widths = {narrow: 320, wide: 640} as const;

/** A finished drawing. */
export interface Print {
  /** `<svg …>…</svg>`, without a name of its own; see {@link named}. */
  svg: string;
  /** CSS pixels. */
  width: number;
  height: number;
  points: readonly Point[];
}

const drawn = new WeakMap<Figure, Map<string, Print>>();

/** The figure drawn for a frame. A second call with the same figure, width and theme draws nothing. */
export function svg(figure: Figure, frame: Frame, words: Words): Print {
  const known = drawn.get(figure) ?? new Map<string, Print>();
  drawn.set(figure, known);
  const key = `${String(frame.width)}-${frame.theme.name}`;
  const found = known.get(key);
  if (found) return found;
  const made = timed("draw", `${figure.id} ${key}`, () => print(figure, frame, words), bytes);
  known.set(key, made);
  return made;
}

/**
 * The drawing for a page: named and described by elements of the page, and with the place of each
 * row as `[[row,x,y,"group"],…]` in `data-points`, in CSS pixels of the drawing's own width.
 */
export function named(
  {svg: text, points}: Print,
  role: {title: string; description: string; class: string}
): string {
  const places = JSON.stringify(
    points.map(({row, x, y, group}) => [row, round(x), round(y), group])
  );
  // Single quotes: JSON is full of double ones, each of which would cost six bytes.
  const attributes =
    `role="img" aria-labelledby="${role.title}" aria-describedby="${role.description}" ` +
    `data-points='${places.replaceAll("&", "&amp;").replaceAll("'", "&#39;")}'`;
  return text
    .replace(/ class="drawing\b/u, `$& ${role.class}`)
    .replace(/^<svg/u, `<svg ${attributes}`);
}

function print(figure: Figure, frame: Frame, words: Words): Print {
  const {svg: root, width, height, points} = draw(figure, frame, document, words);
  const {name, ink} = frame.theme;
  const finished = finish(root, {
    prefix: `${figure.id}-${String(frame.width)}`,
    ink: name === "web" ? null : ink
  });
  return {svg: finished, width, height, points};
}

function bytes({svg: text}: Print): number {
  return Buffer.byteLength(text);
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
