// Without a base there is no path: only the distance to the target is stated.
import type {Rule} from "./rule.ts";

/** Applies where the document prints no base value. */
export const distance: Rule = (given) =>
  given.baseline ? null : {status: "distance_only", progress: null};
