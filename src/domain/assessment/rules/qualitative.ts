// A target without a number is not assessed in numbers.
import type {Rule} from "./rule.ts";

/** Applies to qualitative targets only. */
export const qualitative: Rule = (given) =>
  given.kind === "qualitative" ? {status: "not_quantified", progress: null} : null;
