// One target indicator of the plan.
import {z} from "zod";

import {
  addressId,
  choice,
  decimalPlaces,
  id,
  ids,
  maybeNumber,
  maybePeriod,
  maybeText,
  names,
  number,
  period,
  text
} from "../cell.ts";

/** What shape a target has; decides which rule of assessment applies. */
export const targetKinds = [
  "level",
  "annual_flow",
  "cumulative",
  "every_year",
  "range",
  "qualitative"
] as const;

/** How a target is worded: reach it, at least, at most. Bounds include the number. */
export const targetBounds = ["reach", "at_least", "at_most", "range"] as const;

/** A row of `indicators.csv`. */
export const indicator = z.object({
  id: addressId("代码", "The id of the indicator; also its address."),
  category: text("分类", "The plan's own heading for the indicator."),
  name: text("指标", "The indicator's name as the plan prints it, without its unit."),
  unit: text("单位", "The unit as the plan prints it."),
  decimals: decimalPlaces("小数位", "The precision the plan prints."),
  direction: choice(["up", "down"], "方向", "up: more is better; down: less is better."),
  nature: text("属性", "The plan's own word, such as 预期性."),
  kind: choice(
    targetKinds,
    "目标类型",
    "level: a state to be reached; annual_flow: an amount of one year; cumulative: a sum since the start; every_year: to be met each year; range: between two bounds; qualitative: no number."
  ),
  baseline: maybeNumber(
    "基期值",
    "The plan's own value for the base period; nothing where the plan prints a slash."
  ),
  baseline_period: maybePeriod("基期", "The base period."),
  baseline_text: text("基期原文", "The words of the plan for the base value.", {verbatim: true}),
  target: number("目标值", "The number to be reached."),
  target_to: maybeNumber("目标值上限", "The upper number of a target that is a range."),
  target_period: period("目标期", "The period by which it is to be reached."),
  target_text: text("目标原文", "The words of the plan for the target, bound words included.", {
    verbatim: true
  }),
  bound: choice(
    targetBounds,
    "目标限定",
    "reach or at_least: the number or more; at_most: the number or less. Bounds include the number."
  ),
  series: id("序列", "The series with the same definition, an id of series.csv.", {ref: "series"}),
  wording: names(
    "须有用词",
    "Words of which a source must print one for its figure to decide the target; a figure worded otherwise stands beside it and decides nothing. Empty where the series' definition settles it."
  ),
  related: ids(
    "相近序列",
    "Series that are near but not the same; shown apart and never used for a verdict.",
    {ref: "series"}
  ),
  certainty: choice(
    ["certain", "inferred"],
    "读法",
    "inferred where the printed numbers were glued and had to be split."
  ),
  note: maybeText("说明", "What a reader must know.")
});

/** See {@link indicator}. */
export type Indicator = z.infer<typeof indicator>;
