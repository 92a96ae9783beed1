// What a page needs of a figure: its drawing for narrow and for wide, and the drawing in words.
import {describe} from "../charts/draw.ts";
import {namesById} from "../charts/references.ts";
import {light as theme} from "../charts/theme.ts";
import type {Figure} from "../model/figures/figure.ts";
import {jsonAttribute} from "../words/markup.ts";
import type {Words} from "../words/words.ts";
import {cached} from "./build-cache.ts";
import {type Control, controlsOf} from "./controls.ts";
import {groupsOf, packed} from "./points.ts";
import {type Print, svg} from "./svg.ts";

/** Widths of the two drawings, in CSS pixels; a container query shows one of them. */
export interface Widths {
  narrow: number;
  wide: number;
}

/**
 * Those of the site's own pages. Neither is ever shown smaller, so that 12 px stay 12: the narrow one fits a
 * phone of 320 with a margin of 8.
 */
export const widths: Widths = {narrow: 304, wide: 640};

/** A figure for a page. */
export interface PageView {
  /** SVG text, classes `narrow` and `wide`, each named by the elements whose ids were given. */
  narrow: string;
  wide: string;
  /** The drawing in words, an author's or made from the rows. */
  description: string;
  /** Height over width of each. */
  shapes: Widths;
  /** Names of the groups that a reader may choose, by their ids. */
  names: Record<string, string>;
  /** The ids of all groups in the order of its points, divided by blanks; nothing for a group without one. */
  ids: string;
  /** What a reader may choose by. */
  controls: readonly Control[];
}

/** Both drawings and the words; `title` and `description` are ids of elements of the page. */
export function pageView(
  figure: Figure,
  ids: {title: string; description: string},
  words: Words,
  drawn: Widths = widths
): PageView {
  return cached("web", [figure, ids, drawn], () => made(figure, ids, words, drawn));
}

function made(
  figure: Figure,
  ids: {title: string; description: string},
  words: Words,
  drawn: Widths
): PageView {
  const print = (kind: keyof Widths) => svg(figure, {width: drawn[kind], theme}, words);
  const drawing = (kind: keyof Widths) => named(print(kind), ids, kind);
  const shape = (kind: keyof Widths) => print(kind).height / print(kind).width;
  const groups = groupsOf(print("narrow").points);
  return {
    narrow: drawing("narrow"),
    wide: drawing("wide"),
    description: describe(figure, words),
    shapes: {narrow: shape("narrow"), wide: shape("wide")},
    names: chosen(figure, groups),
    ids: idsOf(figure, groups),
    controls: controlsOf(figure, print("narrow").points, words)
  };
}

function chosen(figure: Figure, groups: readonly string[]): Record<string, string> {
  const names = Object.entries(namesById(figure));
  return Object.fromEntries(names.filter(([, name]) => groups.includes(name)));
}

function idsOf(figure: Figure, groups: readonly string[]): string {
  const known = new Map(Object.entries(namesById(figure)).map(([id, name]) => [name, id]));
  return known.size === 0
    ? ""
    : groups
        .map((group) => known.get(group) ?? "")
        .join(" ")
        .trimEnd();
}

/** Names the drawing and adds the place of each row in `data-points`, where any row has one. */
function named(print: Print, ids: {title: string; description: string}, kind: string): string {
  const points =
    print.points.length > 0 ? `data-points='${jsonAttribute(packed(print.points))}'` : "";
  return print.svg
    .replace(/ class="drawing\b/u, `$& ${kind}`)
    .replace(
      /^<svg/u,
      () =>
        `<svg role="img" aria-labelledby="${ids.title}" aria-describedby="${ids.description}" ${points}`
    );
}
