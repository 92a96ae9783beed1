// A figure as finished SVG text for one width and one set of colours.
import {draw} from "../charts/draw.ts";
import type {Frame, Point} from "../charts/types.ts";
import type {Figure} from "../model/figures/figure.ts";
import type {Words} from "../words/words.ts";
import {clock} from "./build-report.ts";
import {document} from "./document.ts";
import {memoizeRecent} from "./memoize-recent.ts";
import {serializeSvg} from "./serialize-svg.ts";
import {shareAttributes} from "./share-attributes.ts";

/** A finished drawing. */
export interface Print {
  /** `<svg …>…</svg>`, without a name of its own. */
  svg: string;
  /** CSS pixels. */
  width: number;
  height: number;
  points: readonly Point[];
}

const drawn = memoizeRecent<Figure, Map<string, Print>>(() => new Map());

/** The figure drawn for a frame. Asked again soon for the same figure, width and theme, it draws nothing. */
export function svg(figure: Figure, frame: Frame, words: Words): Print {
  const known = drawn(figure);
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
  leaveOutGroups(root, points);
  shareAttributes(root);
  const prefix = `${figure.id}-${String(frame.width)}`;
  const finished = serializeSvg(root, {prefix, ink: frame.theme.ink});
  return {svg: finished, width, height, points};
}

/** A mark of a row is of the row's group, as its point says; only one of another group, or of no row, says its own. */
function leaveOutGroups(root: SVGSVGElement, points: readonly Point[]): void {
  const groups = new Map(points.map(({row, group}) => [String(row), group]));
  for (const mark of root.querySelectorAll("[data-row][data-group]"))
    if (groups.get(mark.getAttribute("data-row") ?? "") === mark.getAttribute("data-group"))
      mark.removeAttribute("data-group");
}
