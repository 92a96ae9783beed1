// How far along the straight path the newest figures stand, where that can be said at all.
import type {Observation} from "../../model/observation.ts";
import type {Case} from "../case.ts";
import {type Progress, progress} from "../path.ts";

/**
 * The progress of the newest figures; null without a base, for ranges, for bounds, for a part of a year
 * and where sources conflict. A cumulative target starts from zero where no base is printed.
 */
export function reached(given: Case, figures: readonly Observation[]): Progress | null {
  const [figure] = figures;
  if (!figure || figures.length > 1 || !given.baseline || given.bound === "range") return null;
  if (figure.qualifier === "at_least" || figure.period_kind === "part_year") return null;
  return progress(given.baseline, given.target, figure);
}
