// Whether a published value meets a target: bounds include the number, nothing is rounded up.
import type {Observation} from "../../model/evidence/observation.ts";
import type {Case} from "./case.ts";

/** yes or no where the figure proves it; open where its wording leaves both possible. */
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
 * What one figure proves. A lower bound (超, 余, or a part of a year's flow) can prove that a floor is
 * met, and never that it is missed; of a ceiling it can prove neither.
 */
export function meets(given: Case, figure: Observation): Met {
  const floor = given.bound === "at_least" || (given.bound === "reach" && given.direction === "up");
  const met = meetsValue(given, figure.value);
  // An upper bound (前五) proves a ceiling kept, and never that it is broken.
  if (figure.qualifier === "at_most")
    return !floor && given.bound !== "range" && met ? "yes" : "open";
  if (figure.qualifier === "at_least" || isPart(given, figure))
    return floor && met ? "yes" : "open";
  return met ? "yes" : "no";
}

/** What figures of one period prove together: an answer only where all agree. */
export function meetsAll(given: Case, figures: readonly Observation[]): Met {
  const answers = new Set(figures.map((figure) => meets(given, figure)));
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

const isPart = (given: Case, figure: Observation): boolean =>
  (given.kind === "annual_flow" || given.kind === "every_year") &&
  figure.period_kind === "part_year";
