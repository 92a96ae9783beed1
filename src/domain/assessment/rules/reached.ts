// How far along the straight path the newest figures stand, where that can be said at all.
import type {Observation} from "../../../model/observation.ts";
import type {Case} from "../case.ts";
import {nearest} from "../nearest-bound.ts";
import {type Progress, progress} from "../progress.ts";

/**
 * The progress of the newest figures; null without a base, for bounds, for a part of a year and where
 * sources conflict. Of a range it is the share of the distance to the nearest bound that is gone.
 */
export function reached(given: Case, figures: readonly Observation[]): Progress | null {
  const [figure] = figures;
  if (!figure || figures.length > 1 || !given.baseline) return null;
  if (figure.qualifier === "at_least" || figure.period_kind === "part_year") return null;
  if (given.bound !== "range") return progress(given.baseline, given.target, figure);
  // Inside a range nothing is left to go, beyond it there is again: only the distance can be followed.
  const away = (value: number): number => Math.abs(value - nearest(given, value));
  return progress(
    {...given.baseline, value: away(given.baseline.value)},
    {...given.target, value: 0},
    {period: figure.period, value: away(figure.value)}
  );
}
