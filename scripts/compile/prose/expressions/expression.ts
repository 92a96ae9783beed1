// One word of the binding language: how it is used and what it comes to.
import type {Bound, Context} from "./context.ts";

/** An operator; `run` throws a Fault where its words name nothing. */
export interface Operator {
  /** The form an editor must write. */
  usage: string;
  run: (given: Context, words: readonly string[]) => Bound;
}
