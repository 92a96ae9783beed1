// The number a value has to reach.
import type {Case} from "./case.ts";

/** Of a range the bound nearest to the value, inside it the value itself; else the target. */
export function nearest(
  {bound, target}: {bound: Case["bound"]; target: Pick<Case["target"], "value" | "to">},
  value: number
): number {
  if (bound !== "range") return target.value;
  return Math.min(Math.max(value, target.value), target.to ?? Infinity);
}
