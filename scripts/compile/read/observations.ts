// The published figures of all series, each with the permanent id of its cell and its place in the input.
import {observationKey} from "../../../src/domain/observations.ts";
import {type Observation, periodKinds} from "../../../src/model/evidence/observation.ts";
import type {Statistics} from "./parse-folder.ts";

/**
 * All figures by series, place, period, kind of period, document, source, value. The id of a cell is its
 * slot; where several figures share one, each adds its source, and what else it takes to tell them apart.
 * So neither a row added elsewhere nor the order of the file changes an id, and a conflict never
 * passes one figure's id on to another.
 */
export function observations(statistics: readonly Statistics[]): Observation[] {
  const all: Observation[] = [];
  for (const {series, table} of [...statistics].sort((a, b) => compare(a.series, b.series))) {
    const placed = table.rows.map((row, index) => ({
      ...row,
      series,
      file: `${table.file}:${table.lines[index] ?? 0}`
    }));
    const shared = Map.groupBy(placed, observationKey);
    for (const row of placed.sort(order))
      all.push({...row, cell: cell(row, shared.get(observationKey(row)) ?? [])});
  }
  return all;
}

/** The slot where the row stands alone in it; else with as many marks as it takes to stand alone. */
function cell(row: Placed, shared: readonly Placed[]): string {
  let id = observationKey(row);
  let left = shared;
  for (const mark of [source, value, kind]) {
    if (left.length < 2) break;
    id = `${id}:${mark(row)}`;
    left = left.filter((other) => mark(other) === mark(row));
  }
  return id;
}

type Placed = Omit<Observation, "cell">;
const source = (row: Placed): string => row.source;
const value = (row: Placed): string => String(row.value);
const kind = (row: Placed): string => row.period_kind;

function order(a: Placed, b: Placed): number {
  return (
    compare(a.geo, b.geo) ||
    compare(a.period, b.period) ||
    periodKinds.indexOf(a.period_kind) - periodKinds.indexOf(b.period_kind) ||
    compare(a.document ?? "", b.document ?? "") ||
    compare(a.source, b.source) ||
    a.value - b.value ||
    compare(a.qualifier, b.qualifier)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
