// One promise of the plan, in the plan's own words.
import {z} from "zod";

import {choice, id, ids, maybeChoice, maybeNumber, maybePeriod, maybeText, text} from "../cell.ts";

/** A number is promised; something can be checked without one; a rule is to be made; a body is to be built; one that exists is to be made use of. */
export const commitmentKinds = ["quantified", "checkable", "rule", "platform", "existing"] as const;

/** How the number is bounded. */
const commitmentBounds = [
  "exact",
  "at_least",
  "at_most",
  "about",
  "range",
  "growth_at_least",
  "multiple",
  "scope"
] as const;

/** A row of `plan/commitments.csv`. */
export const commitment = z.object({
  id: id("代码", "The id of the promise; also its anchor."),
  kind: choice(
    commitmentKinds,
    "类别",
    "quantified, checkable without a number, a rule to be made, a platform or body to be built, or an existing one to be strengthened or made use of."
  ),
  clause: id("条款", "The clause it stands in.", {ref: "clauses"}),
  quote: text("原文", "The words, verbatim; they stand exactly once in the clause.", {
    verbatim: true
  }),
  measure: text("内容", "What is promised, named shortly."),
  value: maybeNumber("数值", "The number promised; the lower one of a range."),
  value_to: maybeNumber("数值上限", "The upper number of a range."),
  bound: maybeChoice(
    commitmentBounds,
    "限定",
    "exact, at least (以上), at most (以内), about (左右), range, growth of at least, a multiple, or a scope and no target."
  ),
  unit: maybeText("单位", "The unit of the number."),
  due: maybePeriod("期限", "The period by which it is due, where the text states one."),
  due_text: maybeText("期限原文", "The words that state it.", {verbatim: true}),
  same_as: maybeText(
    "同一承诺",
    "The promise that says the same in the same words; counted there and not here.",
    {ref: "commitments"}
  ),
  indicator: maybeText("指标", "The indicator that measures the same thing.", {ref: "indicators"}),
  evidence_series: ids("相关序列", "Series that bear on it.", {ref: "series"}),
  evidence_events: ids("相关事件", "Events that bear on it.", {ref: "events"}),
  note: maybeText("说明", "What a reader must know.")
});

/** See {@link commitment}. */
export type Commitment = z.infer<typeof commitment>;
