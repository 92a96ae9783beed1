// Figures of somebody else's table as rows of ours, once a person has said what the table does not.
import type {z} from "zod";

import type {observationRow} from "../../../src/model/evidence/observation.ts";
import type {FindPlace} from "./places.ts";
import {figureOf, moved, powersBetween} from "./read-words.ts";
import type {Point} from "./understand.ts";

/** A row of `statistics/<series>.csv` with its cells as they are written. */
export type WrittenRow = Record<keyof z.infer<typeof observationRow>, string>;

/** What a person has said of the figures. */
export interface Answers {
  /** The unit of the series the rows are for. */
  seriesUnit: string;
  /** The unit the table is in; null where the table says so itself. */
  unit: string | null;
  /** The place of figures that name none, an id. */
  geo: string | null;
  /** The period of figures that name none. */
  period: string | null;
  kind: string;
  source: string;
  grade: string;
}

/** The rows, and what could not become one. */
export interface Converted {
  /** Each row with the point it comes from. */
  rows: {row: WrittenRow; point: Point}[];
  /** Figures of places that the data does not know, by their words. */
  strangers: string[];
  /** Cells nobody can take for a figure. */
  unread: Point[];
  /** Units of the table that cannot be turned into that of the series. */
  foreign: string[];
}

/** Turns the figures of one item into rows; blanks stay blank, for missing is not zero. */
export function toRows(points: readonly Point[], answers: Answers, placeOf: FindPlace): Converted {
  const found: Converted = {rows: [], strangers: [], unread: [], foreign: []};
  for (const point of points) {
    const figure = figureOf(point.raw);
    if (figure === "blank") continue;
    const geo = point.place === null ? answers.geo : placeOf(point.place);
    if (geo === null) {
      found.strangers.push(point.place ?? "");
      continue;
    }
    if (figure === "unread") {
      found.unread.push(point);
      continue;
    }
    const printed = unitOf(point, figure.unit, answers);
    const power = powersBetween(printed, answers.seriesUnit);
    if (power === null) {
      found.foreign.push(printed);
      continue;
    }
    found.rows.push({
      point,
      row: {
        geo,
        period: point.period ?? answers.period ?? "",
        period_kind: answers.kind,
        value: moved(figure.digits, power),
        qualifier: figure.qualifier,
        date_inferred: "",
        conflict: "",
        source: answers.source,
        also: "",
        grade: answers.grade,
        document: "",
        quote: "",
        note: power === 0 ? "" : `来源以“${printed}”计`
      }
    });
  }
  found.strangers = [...new Set(found.strangers)];
  found.foreign = [...new Set(found.foreign)];
  return found;
}

/** The unit a figure is printed in: that of its cell, else as a person said, else by its heads. */
function unitOf({unit}: Point, own: string | null, answers: Answers): string {
  const around = answers.unit ?? unit;
  // 3.2万 in a column of 件: the cell has the magnitude, the head the unit.
  if (own !== null && /^[万亿千百]+$/.test(own))
    return own + (around ?? answers.seriesUnit).replace(/^[万亿千百]+/, "");
  return own ?? around ?? answers.seriesUnit;
}
