// Figures nobody wrote a file for: one for each indicator, one for each series with a run of years.
import {groupBy} from "../../../src/domain/group-by.ts";
import {indexed} from "../../../src/domain/indexed.ts";
import {lineRuns} from "../../../src/domain/line-runs.ts";
import {seriesOfCell} from "../../../src/domain/observations.ts";
import {firstYearOf} from "../../../src/domain/period.ts";
import type {Indicator} from "../../../src/model/evidence/indicator.ts";
import type {Observation} from "../../../src/model/evidence/observation.ts";
import type {Series} from "../../../src/model/evidence/series.ts";
import type {Figure} from "../../../src/model/figures/figure.ts";
import {placeOf, routes} from "../../../src/routes.ts";
import {amount, period} from "../../../src/words/format.ts";
import {zh} from "../../../src/words/zh.ts";
import {tables} from "../../../src/words/zh/data/tables.ts";
import {type Spec, spec} from "./spec.ts";
import {placeName} from "./tables/display-names.ts";
import type {Facts} from "./tables/table.ts";

/** How many figures in a row make a series worth drawing unasked. */
const enough = 3;

/** A figure nobody wrote a file for, and whose row it comes from: its faults are those of that row. */
export interface Unasked {
  id: string;
  spec: Spec;
  table: "indicators" | "series";
  row: string;
}

/**
 * What the files leave out: a line for each indicator without a line or a bullet on its page (a bullet where there is
 * nothing but the target), and one for each other series of the focal place with enough comparable years.
 */
export function defaultSpecs(facts: Facts, written: readonly Figure[]): Unasked[] {
  const drawn = (place: string) =>
    written.some(
      (figure) => ["line", "bullet"].includes(figure.kind) && figure.places.includes(place)
    );
  const [indicatorId, seriesId] = [dashed(facts.indicators), dashed(facts.series)];
  const own = facts.indicators
    .filter((indicator) => !drawn(placeOf(routes.indicator(indicator.id))))
    .map((indicator) => ({
      id: `indicator-${indicatorId(indicator.id)}`,
      spec: ofIndicator(facts, indicator),
      table: "indicators" as const,
      row: indicator.id
    }));
  const targets = new Set(facts.indicators.map((indicator) => indicator.series));
  const seen = new Set(
    written.flatMap((figure) => figure.table.rows.map((row) => seriesOfCell(String(row["cell"]))))
  );
  const others = facts.series
    .filter((series) => !targets.has(series.id) && !seen.has(series.id))
    .filter((series) => longest(facts, series) >= enough)
    .map((series) => ({
      id: `series-${seriesId(series.id)}`,
      spec: ofSeries(facts, series),
      table: "series" as const,
      row: series.id
    }));
  const taken = new Set(written.map((figure) => figure.id));
  return [...own, ...others].filter(({id}) => !taken.has(id));
}

/** Ids as the addresses of figures have them, with `-` for `_`; rows that would share one so keep their own. */
function dashed(rows: readonly {id: string}[]): (id: string) => string {
  const turned = (id: string): string => id.replaceAll("_", "-");
  const sharing = groupBy(rows, ({id}) => turned(id));
  return (id) => ((sharing.get(turned(id))?.length ?? 0) > 1 ? id : turned(id));
}

function ofIndicator(facts: Facts, indicator: Indicator): Spec {
  const figures = figuresOf(facts, indicator.series);
  const due = period(indicator.target_period, zh);
  const target = amount(indicator.target, indicator.unit, null, null, zh);
  const line = figures.length > 0 || indicator.baseline !== null;
  const common = {
    title:
      figures.length === 0
        ? tables.nothing(indicator.name, target, due)
        : tables.newest(indicator.name, ...newest(figures, indicator)),
    subtitle: subtitle(facts, indicator, [
      indicator.baseline_period,
      ...figures.map((row) => row.period),
      indicator.target_period
    ]),
    note: indicator.note,
    places: [placeOf(routes.indicator(indicator.id))]
  };
  return line
    ? spec.parse({
        ...common,
        kind: "line",
        from: "observations",
        where: {series: indicator.series, geo: facts.site.place},
        options: {target: true}
      })
    : spec.parse({
        ...common,
        kind: "bullet",
        from: "indicators",
        where: {indicator: indicator.id}
      });
}

function ofSeries(facts: Facts, series: Series): Spec {
  const figures = figuresOf(facts, series.id);
  const near = facts.indicators.filter((indicator) => indicator.related.includes(series.id));
  return spec.parse({
    title: tables.newest(series.name, ...newest(figures, series)),
    subtitle: subtitle(
      facts,
      series,
      figures.map((row) => row.period)
    ),
    kind: "line",
    from: "observations",
    where: {series: series.id, geo: facts.site.place},
    options: series.direction === "down" ? {reverse: true} : {},
    note: series.note,
    places: [...near.map(({id}) => routes.indicator(id)), routes.series(series.id)].map(placeOf)
  });
}

const ofPlace = indexed(({observations, site}: Facts) =>
  groupBy(
    observations.filter((row) => row.geo === site.place),
    (row) => row.series
  )
);

/** The focal place's figures, oldest first as the catalogue has them. */
function figuresOf(facts: Facts, series: string): Observation[] {
  return (ofPlace(facts).get(series) ?? []).filter((row) => row.period_kind !== "target");
}

/** Period and value of the newest figure that is no forecast; both values where sources conflict. */
function newest(
  figures: readonly Observation[],
  {unit, decimals}: {unit: string; decimals: number}
): [string, string] {
  const seen = figures.filter((row) => row.qualifier !== "forecast");
  const last = seen.at(-1);
  if (!last) return ["", ""];
  const values = seen
    .filter((row) => row.period === last.period)
    .map((row) => amount(row.value, unit, decimals, row.qualifier, zh));
  return [period(last.period, zh, last.period_kind), [...new Set(values)].join("、")];
}

function subtitle(
  facts: Facts,
  {name, unit}: {name: string; unit: string},
  periods: readonly (string | null)[]
): string {
  const years = periods.flatMap((one) => (one === null ? [] : [String(firstYearOf(one))])).sort();
  const [from = "", to = from] = [years[0], years.at(-1)];
  const words = (year: string) => period(year, zh);
  return tables.of(name, unit, placeName(facts, facts.site.place), words(from), words(to));
}

/** The number of figures in the longest run. */
function longest(facts: Facts, series: Series): number {
  const runs = new Map<string, number>();
  for (const {run} of lineRuns(
    figuresOf(facts, series.id),
    new Map([[series.id, series]])
  ).values())
    if (run !== null) runs.set(run, (runs.get(run) ?? 0) + 1);
  return Math.max(0, ...runs.values());
}
