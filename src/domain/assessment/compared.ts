// Places side by side: the newest figure of each that has the same definition.
import type {Observation} from "../../model/observation.ts";
import {byPeriod} from "../period.ts";

/**
 * The newest figures of each place, targets and forecasts left out; several of a place where sources
 * conflict. The newest period first, then by place.
 */
export function compared(series: string, observations: readonly Observation[]): Observation[] {
  const seen = observations.filter(
    (row) => row.series === series && row.period_kind !== "target" && row.qualifier !== "forecast"
  );
  const places = Map.groupBy(seen, ({geo}) => geo);
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
