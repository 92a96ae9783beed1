// What is known of an indicator since its base period.
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {comparable} from "./assessment/case.ts";
import {byPeriod} from "./period.ts";

/** The figures of the newest period with the indicator's own definition; several where sources conflict, none where nothing was published. */
export function latest(
  indicator: Pick<Indicator, "kind" | "series" | "baseline_period">,
  place: string,
  observations: readonly Observation[]
): Observation[] {
  const figures = comparable(
    indicator.kind,
    indicator.baseline_period,
    observations.filter((row) => row.series === indicator.series && row.geo === place)
  );
  const period = figures.at(-1)?.period;
  return figures.filter((row) => row.period === period);
}

/** The newest figures of a series for a place, of whatever kind of period; goals and forecasts left out. */
export function latestOf(
  series: string,
  place: string,
  observations: readonly Observation[]
): Observation[] {
  const figures = observations.filter(
    (row) =>
      row.series === series &&
      row.geo === place &&
      row.period_kind !== "target" &&
      row.qualifier !== "forecast"
  );
  const period = figures
    .map((row) => row.period)
    .sort(byPeriod)
    .at(-1);
  return figures.filter((row) => row.period === period);
}
