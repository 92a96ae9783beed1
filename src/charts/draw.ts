// Draws any figure: looks its kind up and leaves the rest to it.
import type {Figure} from "../model/figures/figure.ts";
import type {Words} from "../words/words.ts";
import {kinds} from "./kinds/index.ts";
import type {Drawing, Frame, Kind} from "./types.ts";

/** The kind of a figure. Throws on a name that charts/kinds does not know. */
function kindOf(figure: Figure): Kind {
  const found = Object.entries(kinds).find(([name]) => name === figure.kind);
  if (!found) throw new Error(`unknown kind: ${figure.kind}`);
  return found[1];
}

/** The figure as a new SVG in `document`, with the places of its rows. */
export function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  return kindOf(figure).draw(figure, frame, document, words);
}

/** The drawing in words: the author's own, else made from the rows. */
export function describe(figure: Figure, words: Words): string {
  return figure.alt ?? kindOf(figure).describe(figure, words);
}
