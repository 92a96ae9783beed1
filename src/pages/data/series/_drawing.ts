// The drawing of a series' page: its published figures over time, of the focal place or, without one, of those with most.
import {catalogue} from "../../../catalogue.ts";
import {refOf} from "../../../charts/references.ts";
import {groupBy} from "../../../domain/group-by.ts";
import {lineRuns} from "../../../domain/line-runs.ts";
import {placeNames} from "../../../domain/place-names.ts";
import type {Observation} from "../../../model/evidence/observation.ts";
import type {Series} from "../../../model/evidence/series.ts";
import type {Column, Figure} from "../../../model/figures/figure.ts";
import {zh} from "../../../words/zh.ts";
import {tables} from "../../../words/zh/data/tables.ts";

/** How many places are told apart where the focal one has nothing. */
const most = 5;

const column = (key: string, type: Column["type"], more: Partial<Column> = {}): Column => ({
  ...{key, label: key, type, unit: null, decimals: null, hidden: false},
  ...more
});

/** The figures of each series, gathered once for all pages. */
const published = groupBy(catalogue.observations, ({series}) => series);

/** A figure of kind `line`; null where nothing was published. */
export function drawingOf(series: Series): Figure | null {
  const rows = (published.get(series.id) ?? []).filter((row) => row.period_kind !== "target");
  const shown = chosen(rows);
  if (shown.length === 0) return null;
  const joined = lineRuns(shown, new Map([[series.id, series]]));
  const places = new Set(shown.map(({geo}) => geo));
  const names = placeNames(catalogue.geos, tables.within, [...places, catalogue.site.place]);
  const own = names.get(catalogue.site.place) ?? null;
  return {
    id: "series-drawing",
    kind: "line",
    title: zh.series.drawn(series.name),
    ...{subtitle: "", topic: null, note: null, alt: null},
    table: {
      columns: [
        column("geo", "text"),
        column("period", "period"),
        column("value", "number", {unit: series.unit, decimals: series.decimals}),
        column("cell", "text", {hidden: true})
      ],
      rows: shown.map((row) => ({
        geo: names.get(row.geo) ?? row.geo,
        period: row.period,
        value: row.value,
        run: joined.get(row.cell)?.run ?? null,
        break: joined.get(row.cell)?.break ?? false,
        qualifier: row.qualifier,
        conflict: row.conflict,
        cell: row.cell
      }))
    },
    channels: {
      ...{x: "period", y: "value", series: "geo", run: "run"},
      ...{qualifier: "qualifier", conflict: "conflict", break: "break"}
    },
    ...{options: {}, refs: {geo: shown.map(({geo}) => refOf({of: "geos", id: geo}))}, sources: [], places: [], until: null},
    focus: places.size > 1 || !places.has(catalogue.site.place) ? own : null
  };
}

/** The focal place's figures, or those of the few places that have most. */
function chosen(rows: readonly Observation[]): Observation[] {
  const own = rows.filter(({geo}) => geo === catalogue.site.place);
  if (own.length > 0) return own;
  const counts = new Map<string, number>();
  for (const {geo} of rows) counts.set(geo, (counts.get(geo) ?? 0) + 1);
  const first = [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([geo]) => geo);
  return rows.filter(({geo}) => first.includes(geo));
}
