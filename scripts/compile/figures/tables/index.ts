// The tables a figure may draw from, by name.
import type {FigureRow, figureRows} from "../../../../src/model/figures/rows.ts";
import {clauses} from "./clauses.ts";
import {commitments} from "./commitments.ts";
import {coverage} from "./coverage.ts";
import {documents} from "./documents.ts";
import {duties} from "./duties.ts";
import {events} from "./events.ts";
import {indicators} from "./indicators.ts";
import {observations} from "./observations.ts";
import {partners} from "./partners.ts";
import type {Table} from "./table.ts";

/** What may stand under `from`. */
export const figureTables = {
  observations,
  indicators,
  duties,
  partners,
  clauses,
  events,
  coverage,
  commitments,
  documents
} as const satisfies {[From in keyof typeof figureRows]: Table<FigureRow<From>>};
