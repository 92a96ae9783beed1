// Before the target period ends: the share of the way against the share of the time.
import {newest} from "../case.ts";
import {reached} from "./reached.ts";
import type {Rule} from "./rule.ts";

/** From this ratio on, progress keeps up with time (thresholds of Statistics Canada and Open SDG). */
export const onPath = 0.95;
/** From this ratio on, progress is made but must quicken. */
export const behind = 0.6;

/** Always answers; where no ratio is defined the figures cannot be compared. */
export const pace: Rule = (given) => {
  const progress = reached(given, newest(given));
  const ratio = progress?.ratio ?? null;
  if (ratio === null) return {status: "not_comparable", progress};
  if (ratio >= onPath) return {status: "on_path", progress};
  if (ratio >= behind) return {status: "behind", progress};
  return {status: ratio >= 0 ? "far_behind" : "reversed", progress};
};
