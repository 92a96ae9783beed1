// The plan as nested boxes whose areas are lengths, in the order of the plan.
import {type HierarchyRectangularNode, stratify, treemap, treemapSquarify} from "d3";

import type {Figure} from "../model/figure.ts";
import {cells} from "./cells.ts";

/** One part of the plan. */
export interface Part {
  /** Index into the figure's rows; -1 for the whole. */
  index: number;
  id: string;
  parent: string;
  label: string;
  /** Characters of its own; null where its parts carry them. */
  size: number | null;
  level: string;
  promises: number;
}

/** A part with its place. */
export type Place = HierarchyRectangularNode<Part>;

/** The parts of a figure as a tree below one root; lengths and promises are not yet summed. */
export function partsOf(figure: Figure): Part[] {
  const {text, number} = cells(figure);
  return figure.table.rows.map((row, index) => ({
    index,
    id: text(row, "id"),
    parent: text(row, "parent"),
    label: text(row, "label"),
    size: number(row, "size"),
    level: text(row, "level"),
    promises: number(row, "promises") ?? 0
  }));
}

/** Nested rectangles for `parts` in a room of the given size; `head` is kept free above each chapter. */
export function placesOf(
  parts: readonly Part[],
  across: number,
  down: number,
  head: number
): Place {
  const whole: Part = {...nothing, id: "/"};
  const tree = stratify<Part>()
    .id((part) => part.id)
    .parentId((part) => (part === whole ? null : part.parent === "" ? whole.id : part.parent))([
      whole,
      ...parts
    ])
    .sum((part) => part.size ?? 0);
  return treemap<Part>()
    .tile(treemapSquarify.ratio(1.2))
    .size([across, down])
    .paddingOuter((node) => (node.depth === 1 ? 1 : 0))
    .paddingTop((node) => (node.depth === 1 ? head : 0))
    .paddingInner((node) => [8, 5][node.depth] ?? 2)(tree);
}

const nothing: Part = {
  index: -1,
  id: "",
  parent: "",
  label: "",
  size: null,
  level: "",
  promises: 0
};
