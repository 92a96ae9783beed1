// Whether a published value meets a target: bounds include the number, nothing is rounded up.
import type {Observation} from "../../model/evidence/observation.ts";
import type {Case} from "./case.ts";

/** yes or no where the observation proves it; open where its wording leaves both possible. */
export type Met = "yes" | "no" | "open";

/**
 * Compares a plain number at the precision it was published with: 84.96 does not meet 85.
 * 以上 and 以内 include the number (Civil Code, article 1259).
 */
export function meetsValue(
  given: Pick<Case, "bound" | "direction" | "target">,
  value: number
): boolean {
  const {target} = given;
  if (given.bound === "range")
    return value >= target.value && (target.to === null || value <= target.to);
  if (given.bound === "at_most") return value <= target.value;
  if (given.bound === "at_least") return value >= target.value;
  return given.direction === "up" ? value >= target.value : value <= target.value;
}

/**
 * What one observation proves. A lower bound (超, 余, or a part of a year's flow) can prove that a floor is
 * met, and never that it is missed; of a ceiling it can prove neither.
 */
export function meets(given: Case, observation: Observation): Met {
  const floor = given.bound === "at_least" || (given.bound === "reach" && given.direction === "up");
  const met = meetsValue(given, observation.value);
  // An upper bound (前五) proves a ceiling kept, and never that it is broken.
  if (observation.qualifier === "at_most")
    return !floor && given.bound !== "range" && met ? "yes" : "open";
  if (observation.qualifier === "at_least" || isPart(given, observation))
    return floor && met ? "yes" : "open";
  return met ? "yes" : "no";
}

/** What observations of one period prove together: an answer only where all agree. */
export function meetsAll(given: Case, observations: readonly Observation[]): Met {
  const answers = new Set(observations.map((observation) => meets(given, observation)));
  const [only] = answers;
  return answers.size === 1 && only ? only : "open";
}

/** Of a range the bound nearest to the value, inside it the value itself; else the target. */
export function nearestBound(
  {bound, target}: {bound: Case["bound"]; target: Pick<Case["target"], "value" | "to">},
  value: number
): number {
  if (bound !== "range") return target.value;
  return Math.min(Math.max(value, target.value), target.to ?? Infinity);
}

const isPart = (given: Case, observation: Observation): boolean =>
  (given.kind === "annual_flow" || given.kind === "every_year") &&
  observation.period_kind === "part_year";
