// The published figures of all series, each with the permanent id of its cell and its place in the input.
import {type Observation, periodKinds} from "../../src/model/observation.ts";
import type {Statistics} from "./parse.ts";

/**
 * All figures by series, place, period, kind of period, document, source, value. The id of a cell is
 * `series:geo:period`, for a target `series:geo:period:target:document`; where several figures share
 * one, the later ones in that order are `:2`, `:3`. The order does not depend on the order of the file.
 */
export function observations(statistics: readonly Statistics[]): Observation[] {
  const all: Observation[] = [];
  for (const {series, table} of [...statistics].sort((a, b) => compare(a.series, b.series))) {
    const placed = table.rows.map((row, index) => ({
      row,
      file: `${table.file}:${table.lines[index] ?? 0}`
    }));
    placed.sort((a, b) => order(a.row, b.row));
    let last = "";
    let times = 0;
    for (const {row, file} of placed) {
      const base =
        row.period_kind === "target"
          ? `${series}:${row.geo}:${row.period}:target:${row.document ?? ""}`
          : `${series}:${row.geo}:${row.period}`;
      // Targets sort behind all else of their period, so equal ids are neighbours.
      times = base === last ? times + 1 : 1;
      last = base;
      all.push({...row, series, cell: times === 1 ? base : `${base}:${times}`, file});
    }
  }
  return all;
}

type Row = Statistics["table"]["rows"][number];

function order(a: Row, b: Row): number {
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
