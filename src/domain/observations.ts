// Observations by what they stand for: the slot each fills, the newest of an indicator, a series or each place.
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Observation} from "../model/evidence/observation.ts";
import {comparable} from "./assessment/case.ts";
import {groupBy} from "./group-by.ts";
import {indexed} from "./indexed.ts";
import {byPeriod} from "./period.ts";

/**
 * The slot an observation fills: `series:geo:period`, for a target `series:geo:period:target:document`.
 * Sources that conflict share one.
 */
export function observationKey(
  row: Pick<Observation, "series" | "geo" | "period" | "document"> & {period_kind: string}
): string {
  const plain = `${row.series}:${row.geo}:${row.period}`;
  return row.period_kind === "target" ? `${plain}:target:${row.document ?? ""}` : plain;
}

/** The series of an observation, by its cell. */
export const seriesOfCell = (cell: string): string => cell.split(":")[0] ?? "";

/**
 * The slot a cell fills, by the cell alone, which may go on with what tells conflicting sources apart: an address
 * that stays when a second source comes.
 */
export function sharedCell(cell: string): string {
  const parts = cell.split(":");
  return parts.slice(0, parts[3] === "target" ? 5 : 3).join(":");
}

const bySeries = indexed((all: readonly Observation[]) => groupBy(all, ({series}) => series));

/** The observations of one series, in their order. */
export const ofSeries = (series: string, all: readonly Observation[]): readonly Observation[] =>
  bySeries(all).get(series) ?? [];

/** The observations of the newest period with the indicator's own definition; several where sources conflict, none where nothing was published. */
export function latest(
  indicator: Pick<Indicator, "kind" | "series" | "baseline_period">,
  place: string,
  observations: readonly Observation[]
): Observation[] {
  const own = comparable(
    indicator.kind,
    indicator.baseline_period,
    ofSeries(indicator.series, observations).filter((row) => row.geo === place)
  );
  const period = own.at(-1)?.period;
  return own.filter((row) => row.period === period);
}

/** The newest observations of a series for a place, of whatever kind of period; goals and forecasts left out. */
export function latestOf(
  series: string,
  place: string,
  observations: readonly Observation[]
): Observation[] {
  const own = ofSeries(series, observations).filter(
    (row) => row.geo === place && row.period_kind !== "target" && row.qualifier !== "forecast"
  );
  const period = own
    .map((row) => row.period)
    .sort(byPeriod)
    .at(-1);
  return own.filter((row) => row.period === period);
}

/**
 * The newest observations of each place, targets and forecasts left out; several of a place where sources
 * conflict. The newest period first, then by place.
 */
export function compared(series: string, observations: readonly Observation[]): Observation[] {
  const seen = ofSeries(series, observations).filter(
    (row) => row.period_kind !== "target" && row.qualifier !== "forecast"
  );
  const places = groupBy(seen, ({geo}) => geo);
  return [...places.values()]
    .flatMap((rows) => {
      const newest = rows
        .map(({period}) => period)
        .sort(byPeriod)
        .at(-1);
      return rows.filter(({period}) => period === newest);
    })
    .sort((a, b) => byPeriod(b.period, a.period) || (a.geo < b.geo ? -1 : Number(a.geo > b.geo)));
}

/** How many of a place's observations, targets left out, stand on a source of each grade. */
export function gradesOf(
  place: string,
  observations: readonly Observation[]
): Record<Observation["grade"], number> {
  const own = observations.filter((row) => row.geo === place && row.period_kind !== "target");
  const of = (grade: Observation["grade"]): number =>
    own.filter((row) => row.grade === grade).length;
  return {A: of("A"), B: of("B"), C: of("C"), R: of("R")};
}
