// Nothing published since the base period: that is said, and nothing else.
import type {Rule} from "./rule.ts";

/** Applies where no comparable figure stands after the base period. */
export const silent: Rule = (given) =>
  given.published.length === 0 ? {status: "silent", progress: null} : null;
