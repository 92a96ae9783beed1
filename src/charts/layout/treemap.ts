// The plan as nested boxes whose areas are lengths, in the order of the plan.
import {type HierarchyRectangularNode, stratify, sum, treemap, treemapSquarify} from "d3";

import type {Figure} from "../../model/figures/figure.ts";
import {cells} from "../row-accessors.ts";

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

/**
 * Nested rectangles for `parts` in a room of the given size; `head` is kept free above each chapter.
 * Heads and gaps take room, and more of it from small parts: lengths are weighted until the areas
 * that are left stand for the lengths alone.
 */
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
  ]);
  const lay = treemap<Part>()
    .tile(treemapSquarify.ratio(1.2))
    .size([across, down])
    .paddingOuter((node) => (node.depth === 1 ? 1 : 0))
    .paddingTop((node) => (node.depth === 1 ? head : 0))
    .paddingInner((node) => [8, 5][node.depth] ?? 2);
  const weights = new Map<Part, number>();
  const layOut = () => lay(tree.copy().sum((part) => (part.size ?? 0) * (weights.get(part) ?? 1)));
  let best = {place: layOut(), error: Infinity};
  for (let round = 0; round < rounds; round += 1) {
    const place = layOut();
    const leaves = place.leaves().filter((leaf) => (leaf.data.size ?? 0) > 0);
    const scale = sum(leaves, areaOf) / sum(leaves, (leaf) => leaf.data.size ?? 0);
    const wrongs = leaves.map((leaf) => areaOf(leaf) / (scale * (leaf.data.size ?? 1)));
    const error = sum(wrongs, (wrong) => Math.abs(Math.log(Math.max(wrong, 0.01))));
    if (error < best.error) best = {place, error};
    leaves.forEach((leaf, at) => {
      const wrong = Math.min(Math.max(wrongs[at] ?? 1, 0.5), 2);
      weights.set(leaf.data, (weights.get(leaf.data) ?? 1) / wrong ** 0.6);
    });
  }
  best.place.sum((part) => part.size ?? 0);
  return best.place;
}

/** How often the weights are mended. */
const rounds = 12;

function areaOf(place: Place): number {
  return Math.max(0, place.x1 - place.x0) * Math.max(0, place.y1 - place.y0);
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
