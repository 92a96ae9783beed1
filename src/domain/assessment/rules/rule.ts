// What a rule of assessment is: a pure function that answers, or leaves the case to the next rule.
import type {Status} from "../../../model/verdict.ts";
import type {Case} from "../case.ts";
import type {Progress} from "../progress.ts";

/** What a rule says of a case. */
export interface Outcome {
  status: Status;
  progress: Progress | null;
  /** For every-year targets: years met and years known. */
  years?: {met: number; known: number};
}

/** A rule. Returns null where it does not apply. */
export type Rule = (given: Case) => Outcome | null;
