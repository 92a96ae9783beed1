// What a promise promises, as words: 3～5个, 增长30%以上.
import type {Commitment} from "../model/plan/commitment.ts";
import {number} from "./format.ts";
import type {Words} from "./words.ts";

/** The number with its bound and unit; null where the promise has none. */
export function commitmentText(
  {value, value_to: to, bound, unit}: Pick<Commitment, "value" | "value_to" | "bound" | "unit">,
  words: Words
): string | null {
  if (value === null) return null;
  const text = to === null ? number(value) : `${number(value)}～${number(to)}`;
  const code = bound ?? "exact";
  const said = `${text}${unit ?? ""}${words.bind.promised[code]}`;
  return words.commitments.framed[code]?.(said) ?? said;
}
