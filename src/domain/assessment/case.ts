// What a rule of assessment is given: one target, its base, and what was published since.
import type {Indicator} from "../../model/evidence/indicator.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import {byPeriod, endsAfter, isOverBy, yearOf} from "../period.ts";

/** A value at a period. */
export interface Dated {
  value: number;
  period: string;
}

/** One target to be judged. */
export interface Case {
  kind: Indicator["kind"];
  direction: Indicator["direction"];
  bound: Indicator["bound"];
  /** Decimals the document prints. */
  decimals: number;
  baseline: Dated | null;
  /** The base period, even where the document prints no value for it. */
  since: string | null;
  /** From when silence is counted while nothing is published: the base period, or the year before the document was adopted. */
  from: string | null;
  /** The target; `to` is the upper number of a range. */
  target: Dated & {to: number | null};
  /** Figures after the base period with the same definition, oldest first; the newest period may hold several. */
  published: Observation[];
  /** Whether the published observations are worded otherwise than the target, so that none of them can decide it. */
  otherwise: boolean;
  /** Whether observations were left out because they lie behind a change of method. */
  changed: boolean;
  /** The date up to which the site has looked: that of the newest release. */
  asOf: string;
}

/** Whether the target period is over at the date of the case. */
export const isOver = (given: Case): boolean => isOverBy(given.target.period, given.asOf);

/** Whether an observation is of the target period or of a later one. */
export const isFinal = (given: Case, observation: Observation): boolean =>
  !endsAfter(given.target.period, observation.period) && observation.period_kind !== "part_year";

/** The observations of the newest period, more than one where sources conflict. */
export function newest(given: Case): Observation[] {
  const last = given.published.at(-1);
  return last ? given.published.filter((observation) => observation.period === last.period) : [];
}

/**
 * The observations a target may be judged by: of the target's place, after the base period, no target and no
 * forecast. Of an annual flow, only whole years and parts of one: a part is a lower bound of its year.
 */
export function comparable(
  kind: Indicator["kind"],
  after: string | null,
  observations: readonly Observation[]
): Observation[] {
  const fits = (observation: Observation): boolean => {
    if (observation.period_kind === "target" || observation.qualifier === "forecast") return false;
    if (kind === "annual_flow" || kind === "every_year")
      return observation.period_kind === "year" || observation.period_kind === "part_year";
    if (kind === "cumulative") return observation.period_kind !== "as_of";
    return observation.period_kind === "year" || observation.period_kind === "as_of";
  };
  return observations
    .filter(
      (observation) => fits(observation) && (after === null || endsAfter(observation.period, after))
    )
    .sort((a, b) => byPeriod(a.period, b.period) || a.value - b.value);
}

/** Whole years after the last known observation (or the base period) for which none was published. */
export function silentYears(given: Case): number | null {
  const last = lastKnown(given);
  if (last === null) return null;
  return Math.max(0, yearOf(given.asOf) - 1 - yearOf(last));
}

/** The first of these years; null where there are none. */
export function silentFrom(given: Case): number | null {
  const last = lastKnown(given);
  return last !== null && silentYears(given) ? yearOf(last) + 1 : null;
}

const lastKnown = (given: Case): string | null => given.published.at(-1)?.period ?? given.from;

/**
 * Figures that print one of the target's words, where it has any: these alone decide. Where none does,
 * all are kept to be shown, and said to be worded otherwise.
 */
export function worded(
  observations: readonly Observation[],
  words: readonly string[]
): {kept: Observation[]; otherwise: boolean} {
  const same = observations.filter(({quote}) => words.some((word) => quote?.includes(word)));
  const otherwise = words.length > 0 && same.length === 0 && observations.length > 0;
  return {kept: same.length > 0 ? same : [...observations], otherwise};
}

/** Splits observations at the first change of method after the base: before it, and whether any lie behind. */
export function beforeBreak(
  observations: readonly Observation[],
  after: string | null,
  breaks: readonly string[]
): {kept: Observation[]; changed: boolean} {
  const first = [...breaks].sort(byPeriod).find((at) => after !== null && byPeriod(after, at) < 0);
  if (first === undefined) return {kept: [...observations], changed: false};
  const kept = observations.filter((observation) => byPeriod(observation.period, first) < 0);
  return {kept, changed: kept.length < observations.length};
}
