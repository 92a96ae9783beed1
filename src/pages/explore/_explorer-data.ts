// What the explorer loads, made from the catalogue: the index, and the notes of each series.
import {catalogue} from "../../catalogue.ts";
import {address, href} from "../../components/href.ts";
import {withId} from "../../domain/indexed.ts";
import {lineRuns} from "../../domain/line-runs.ts";
import {byPeriod} from "../../domain/period.ts";
import {placeNames} from "../../domain/place-names.ts";
import {fieldsOf} from "../../downloads/descriptors/fields.ts";
import type {Series} from "../../model/evidence/series.ts";
import type {ExplorerIndex, ExplorerNotes, ExplorerSeries} from "../../model/figures/explore.ts";
import {longRow} from "../../model/published/parts.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {tables} from "../../words/zh/data/tables.ts";

const {site, geos, series, indicators, observations, sources, gaps} = catalogue;
/** A drawing keeps places apart by their names. */
const names = placeNames(geos, tables.within);
const published = Map.groupBy(observations, (row) => row.series);
const columns = fieldsOf(longRow).map(({name, title}) => ({name, title}));

/** Everything that can be chosen, without a figure in it. */
export function index(): ExplorerIndex {
  return {
    focal: site.place,
    site: site.name,
    address: address(routes.explore, site.address),
    slices: href(routes.exploreData),
    pages: href(routes.seriesList),
    places: geos.map(({id, name, level}) => ({id, name: names.get(id) ?? name, level})),
    series: grouped().map(({row, group}) => ({
      id: row.id,
      name: row.name,
      unit: row.unit,
      group,
      breaks: row.breaks,
      held: held(row)
    }))
  };
}

/** The ids of all series. */
export const ids = series.map(({id}) => id);

/** What is said of one series besides its rows. */
export function notes(id: string): ExplorerNotes {
  const own = published.get(id) ?? [];
  const found = withId(series, id);
  if (!found) throw new Error(`unknown series: ${id}`);
  const joint = lineRuns(
    own.filter((row) => row.period_kind !== "target"),
    new Map([[id, found]])
  );
  const used = new Set(own.flatMap(({source, also}) => [source, ...also]));
  return {
    series: found,
    columns,
    joints: Object.fromEntries(
      [...joint].filter(([, {run, break: broken}]) => run !== null || broken)
    ),
    sources: sources
      .filter((source) => used.has(source.id))
      .map(({id, publisher, published_on, url, url_kind}) => ({
        ...{id, publisher, published_on},
        url: url_kind === "repost" ? null : url
      })),
    gaps: gaps
      .filter((gap) => gap.series === id)
      .map(({geo, period, state}) => ({geo, period, state}))
  };
}

/** Series under the indicator they measure or stand near; the others under their units. */
function grouped(): {row: Series; group: string}[] {
  const near = indicators.flatMap(({name, series: own, related}) =>
    [own, ...related].map((id) => ({id, group: zh.explore.near(name)}))
  );
  const named = near.flatMap(({id, group}, at) => {
    const row = series.find((one) => one.id === id);
    const first = near.findIndex((one) => one.id === id) === at;
    return row && first ? [{row, group}] : [];
  });
  const left = series.filter(({id}) => !near.some((one) => one.id === id));
  const units = [...Map.groupBy(left, ({unit}) => unit)].sort(
    ([, a], [, b]) => b.length - a.length
  );
  return [
    ...named,
    ...units.flatMap(([unit, rows]) => rows.map((row) => ({row, group: zh.explore.others(unit)})))
  ];
}

/** The places with a published figure, by kind of period and period. */
function held(row: Series): ExplorerSeries["held"] {
  const own = (published.get(row.id) ?? [])
    .filter((one) => one.period_kind !== "target" && one.qualifier !== "forecast")
    .sort((a, b) => byPeriod(a.period, b.period));
  const place = new Map(geos.map(({id}, at) => [id, at]));
  return Object.fromEntries(
    [...Map.groupBy(own, (one) => one.period_kind)].map(([kind, of]) => [
      kind,
      Object.fromEntries(
        [...Map.groupBy(of, (one) => one.period)].map(([at, rows]) => [
          at,
          [...new Set(rows.map(({geo}) => place.get(geo) ?? -1))].sort((a, b) => a - b)
        ])
      )
    ])
  );
}
