// One cell that is known to be empty, and why: withheld, or not applicable.
import {z} from "zod";

import {choice, id, maybeText, period, text} from "../cell.ts";

/** Why a cell is empty when that is known; a cell nobody speaks of is simply missing. */
const gapStates = ["withheld", "not_applicable"] as const;

/** A row of `gaps.csv`. */
export const gap = z.object({
  series: id("序列", "The series: an id of series.csv.", {ref: "series"}),
  geo: id("地区", "The place: an id of geos.csv.", {ref: "geos"}),
  period: period("时期", "The period the figure would be of."),
  state: choice(
    gapStates,
    "状态",
    "withheld: a figure exists and is not published; not_applicable: there can be none."
  ),
  reason: text("理由", "Why, for readers, in Chinese."),
  source: maybeText("来源", "Who says so: an id of sources.csv.", {ref: "sources"})
});
