// What was published is counted by another method than the base and the target: no comparison.
import type {Rule} from "./rule.ts";

/** Applies where figures exist, and all of them lie behind a change of method. */
export const scope: Rule = (given) =>
  given.changed && given.published.length === 0 ? {status: "not_comparable", progress: null} : null;
