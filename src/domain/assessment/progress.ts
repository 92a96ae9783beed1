// The straight path from base to target, where it starts, and how far along it the newest observations stand.
import type {Indicator} from "../../model/evidence/indicator.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import {span} from "../period.ts";
import type {Case, Dated} from "./case.ts";
import {nearestBound} from "./meets-target.ts";

/** Shares of the way and of the time, and their ratio. */
export interface Progress {
  /** Share of the distance covered: 0 at the base, 1 at the target; null where base equals target. */
  covered: number | null;
  /** Share of the time gone between the ends of base and target period; null where there is none. */
  elapsed: number | null;
  /** covered / elapsed; null where either is not defined or no time has gone. */
  ratio: number | null;
}

/** The printed base; for a sum zero, unless another start is printed; else null: there is no way to measure. */
export function start(
  indicator: Pick<Indicator, "kind" | "baseline" | "baseline_period">
): Dated | null {
  const {kind, baseline_period: period} = indicator;
  const value = indicator.baseline ?? (kind === "cumulative" ? 0 : null);
  return value === null || period === null ? null : {value, period};
}

/** Linear by time: R = ((y - y0) / (t - t0)) / ((yT - y0) / (tT - t0)). Its sign serves both directions. */
export function progress(base: Dated, target: Dated, now: Dated): Progress {
  const way = target.value - base.value;
  const time = span(target.period).to - span(base.period).to;
  const covered = way === 0 ? null : clean((now.value - base.value) / way);
  const elapsed = time <= 0 ? null : clean((span(now.period).to - span(base.period).to) / time);
  const ratio =
    covered === null || elapsed === null || elapsed <= 0 ? null : clean(covered / elapsed);
  return {covered, elapsed, ratio};
}

/**
 * The progress of the newest observations; null without a base, for bounds, for a part of a year and where
 * sources conflict. Of a range it is the share of the distance to the nearest bound that is gone.
 */
export function reached(given: Case, observations: readonly Observation[]): Progress | null {
  const [observation] = observations;
  if (!observation || observations.length > 1 || !given.baseline) return null;
  if (
    observation.qualifier === "at_least" ||
    observation.qualifier === "at_most" ||
    observation.period_kind === "part_year"
  )
    return null;
  if (given.bound !== "range") return progress(given.baseline, given.target, observation);
  // Inside a range nothing is left to go, beyond it there is again: only the distance can be followed.
  const away = (value: number): number => Math.abs(value - nearestBound(given, value));
  return progress(
    {...given.baseline, value: away(given.baseline.value)},
    {...given.target, value: 0},
    {period: observation.period, value: away(observation.value)}
  );
}

/** Removes the noise of binary fractions, twelve digits kept. */
const clean = (value: number): number => Number(value.toPrecision(12));
