// The plan as one bar a chapter, made of its clauses in the order of the plan.
import {sum} from "d3";

import type {Figure} from "../../model/figures/figure.ts";
import {rowAccessors} from "../row-accessors.ts";

/** A clause with words of its own. */
export interface Block {
  /** Index into the figure's rows. */
  row: number;
  /** Characters. */
  size: number;
  /** How many promises it holds. */
  promises: number;
  /** The id of the box it lies in; empty outside of boxes. */
  box: string;
}

/** A chapter. */
export interface Bar {
  label: string;
  blocks: Block[];
  /** Characters of all its clauses. */
  size: number;
  /** Promises of all its parts. */
  promises: number;
  /** How many boxes lie in it. */
  boxes: number;
}

/** The chapters of a figure: parts without a parent, with what lies in them. */
export function barsOf(figure: Figure): Bar[] {
  const {text, number} = rowAccessors(figure);
  const parts = figure.table.rows.map((row, index) => ({
    row: index,
    id: text(row, "id"),
    parent: text(row, "parent"),
    label: text(row, "label"),
    size: number(row, "size") ?? 0,
    level: text(row, "level"),
    promises: number(row, "promises") ?? 0
  }));
  const known = new Map(parts.map((part) => [part.id, part]));
  const chapterOf = (part: (typeof parts)[number]): string => {
    const above = known.get(part.parent);
    return above ? chapterOf(above) : part.id;
  };
  return parts
    .filter(({parent}) => parent === "")
    .map(({id, label}) => {
      const own = parts.filter((part) => chapterOf(part) === id);
      const blocks = own
        .filter(({size}) => size > 0)
        .map(({row, size, promises, parent, level}) => ({
          ...{row, size, promises},
          box: level === "box_item" ? parent : ""
        }));
      return {
        label,
        blocks,
        size: sum(blocks, ({size}) => size),
        promises: sum(own, ({promises}) => promises),
        boxes: own.filter(({level}) => level === "box").length
      };
    });
}
