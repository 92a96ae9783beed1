// A figure as finished SVG text for one width and one set of colours; drawn once per build.
import {draw} from "../charts/draw.ts";
import type {Frame, Point} from "../charts/types.ts";
import type {Figure} from "../model/figures/figure.ts";
import type {Words} from "../words/words.ts";
import {clock} from "./build-report.ts";
import {document} from "./document.ts";
import {finish} from "./serialize-svg.ts";

/** A finished drawing. */
export interface Print {
  /** `<svg …>…</svg>`, without a name of its own. */
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
  const done = clock("draw", `${figure.id}-${key}`);
  const made = print(figure, frame, words);
  done(Buffer.byteLength(made.svg));
  known.set(key, made);
  return made;
}

function print(figure: Figure, frame: Frame, words: Words): Print {
  const {svg: root, width, height, points} = draw(figure, frame, document, words);
  const prefix = `${figure.id}-${String(frame.width)}`;
  const finished = finish(root, {prefix, ink: frame.theme.ink});
  return {svg: finished, width, height, points};
}
