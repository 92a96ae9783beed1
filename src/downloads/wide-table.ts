// A series as a grid of periods and places. Where several figures share a cell, all stand, one a row.
import {z} from "zod";

import {lookedUntil, stateOf} from "../domain/availability.ts";
import {firstYearOf} from "../domain/period.ts";
import type {Catalogue} from "../model/catalogue.ts";
import {choice, count, maybeNumber, maybeText, period} from "../model/cell.ts";
import type {Observation} from "../model/evidence/observation.ts";
import type {Series} from "../model/evidence/series.ts";
import {states} from "../model/published/published.ts";
import type {Cell, Origin, Table} from "./table-types.ts";
import {tableOf} from "./tables.ts";

/** What the grid is made from. */
export function gridOrigin(
  series: Series,
  own: readonly Observation[],
  catalogue: Catalogue
): Origin {
  const {gaps, geos} = around(series, own, catalogue);
  return {rows: own, more: [series, gaps, geos, lookedUntil(catalogue)]};
}

/** The grid: one row for each period, kind and document, and for each further figure of the same cell. */
export function wide(series: Series, own: readonly Observation[], catalogue: Catalogue): Table {
  const {gaps, geos} = around(series, own, catalogue);
  const groups = Map.groupBy(own, (row) =>
    JSON.stringify([row.period, row.period_kind, row.document])
  );
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const cells = Map.groupBy(group, ({geo}) => geo);
    const most = Math.max(...[...cells.values()].map(({length}) => length));
    return Array.from({length: most}, (_, n) => ({
      ...{period: first.period, period_kind: first.period_kind, document: first.document, n: n + 1},
      ...Object.fromEntries<Cell>(
        geos.flatMap(({id}): [string, Cell][] => {
          const value = cells.get(id)?.[n]?.value ?? null;
          const at = {series: series.id, geo: id, period: first.period};
          const state =
            value === null && (n > 0 || first.period_kind === "target")
              ? "not_applicable"
              : stateOf(value, at, catalogue);
          return [
            [column(id), value],
            [`${column(id)}_state`, state]
          ];
        })
      )
    }));
  });
  const empty = blanks(own, gaps).map((at) => ({
    ...{period: at, period_kind: null, document: null, n: 1},
    ...Object.fromEntries<Cell>(
      geos.flatMap(({id}): [string, Cell][] => [
        [column(id), null],
        [`${column(id)}_state`, stateOf(null, {series: series.id, geo: id, period: at}, catalogue)]
      ])
    )
  }));
  return tableOf(
    {
      name: `series/${series.id}.wide`,
      title: "宽表",
      description: "One row is one period; each place has a column of values and one of states.",
      about: "一行是一个时期；每个地区有一列数值和一列状态。",
      made: "Taken from the table of observations; nothing is filled in.",
      origin: "取自观测值表，没有的数值不填补。",
      schema: schemaOf(geos),
      key: ["period", "period_kind", "document", "n"],
      decimals: series.decimals
    },
    [...rows, ...empty]
  );
}

/** The gaps of a series, and the places of its figures and gaps. */
function around(series: Series, own: readonly Observation[], catalogue: Catalogue) {
  const gaps = catalogue.gaps.filter((gap) => gap.series === series.id);
  const named = new Set([...own, ...gaps].map(({geo}) => geo));
  return {gaps, geos: catalogue.geos.filter(({id}) => named.has(id))};
}

/** Periods nothing stands for: whole years between the first and the last, and those of known gaps. */
function blanks(own: readonly Observation[], gaps: readonly {period: string}[]): string[] {
  const years = [...new Set(own.map((row) => firstYearOf(row.period)))];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const filled = new Set(
    own.filter((row) => row.period_kind !== "target").map((row) => row.period)
  );
  const between =
    own.length === 0 ? [] : Array.from({length: last - first + 1}, (_, i) => String(first + i));
  const open = between.filter(
    (year) => ![...filled].some((at) => String(firstYearOf(at)) === year)
  );
  return [...new Set([...open, ...gaps.map((gap) => gap.period).filter((at) => !filled.has(at))])];
}

/** The columns that are no place's. */
export const fixedColumns = ["period", "period_kind", "document", "n"];

/** The column of a place: its id with underscores, for column names hold no other mark. */
export const column = (geo: string): string => geo.replaceAll(/[^a-z0-9]+/giu, "_").toLowerCase();

function schemaOf(geos: Catalogue["geos"]): z.ZodObject {
  return z.object({
    period: period("时期", "The period of the row."),
    period_kind: maybeText("时期类型", "As in the observations; nothing where no figure stands."),
    document: maybeText("文件", "For targets: the document that sets them."),
    n: count("序号", "1, and 2 and on for further figures of the same cell."),
    ...Object.fromEntries(
      geos.flatMap(({id, name}) => [
        [column(id), maybeNumber(name, `The figure of ${id}, in the unit of the series.`)],
        [
          `${column(id)}_state`,
          choice(states, `${name}状态`, `Why the figure of ${id} is or is not there.`)
        ]
      ])
    )
  });
}
