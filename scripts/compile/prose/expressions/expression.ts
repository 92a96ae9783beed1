// One word of the binding language: how it is used and what it comes to.
import {both, quoted} from "../../problems/problem.ts";
import {type Bound, type Context, Fault} from "./context.ts";

/** An operator; `run` throws a Fault where its words name nothing. */
export interface Operator {
  /**
   * The form an editor must write, and the rule for how many words there are: one for each part, none or
   * one for a part in `[ ]`, as many as there are after `…`.
   */
  usage: string;
  run: (given: Context, words: readonly string[]) => Bound;
}

/** The parts of a usage: the name, then its words. */
const parts = (usage: string): string[] => usage.match(/\[[^\]]*\]|"[^"]*"|\S+/gu) ?? [];

/** Faults where there are fewer words than the usage asks for, or more. */
export function checkWords({usage}: Operator, words: readonly string[]): void {
  const [, ...all] = parts(usage);
  const expected = all.filter((part) => part !== "…");
  const needed = expected.filter((part) => !part.startsWith("["));
  const missing = needed[words.length];
  if (missing !== undefined)
    throw new Fault(
      both(`少了 ${missing}。`, `${missing} is missing.`),
      both("几个词都要写全。", "Expected every word.")
    );
  if (/…|"/u.test(usage) || words.length <= expected.length) return;
  const extra = quoted(words.slice(expected.length).join(" "));
  throw new Fault(
    both(`多了 ${extra}。`, `${extra} is too much.`),
    both("不能有多余的词。", "Expected no more words.")
  );
}
