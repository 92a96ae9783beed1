// What the plan promises and nobody reports: one row an indicator or a promise.
import {z} from "zod";

import {choice, flag, id, ids, maybeNumber, maybeText, text} from "../cell.ts";
import {commitmentKinds} from "../plan/commitment.ts";

/** A row of the silence report. */
export const silence = z.object({
  id: id("代码", "The id of the indicator or the promise."),
  kind: choice(
    ["indicator", ...commitmentKinds],
    "类别",
    "An indicator of the table, or a kind of promise in the text."
  ),
  title: text("内容", "What is promised, named shortly."),
  clause: id("条款", "The clause it stands in.", {ref: "clauses"}),
  chapter: id("章", "The chapter it lies in."),
  section: maybeText("节", "The section it lies in, where there is one."),
  units: ids("责任单位", "The units that answer for it; see scope.", {ref: "units"}),
  scope: choice(
    ["own", "section", "none"],
    "单位来自",
    "own: its own paragraph names units; section: only its section does; none: nobody is named."
  ),
  same_as: maybeText(
    "同一承诺",
    "The indicator or the promise that says the same; where it is set, this row is not counted."
  ),
  unreported: flag(
    "没有查到",
    "yes where neither a figure after the base year nor an event bears on it."
  ),
  no_unit: flag("未写单位", "yes where its own paragraph names no unit."),
  no_deadline: flag("未写期限", "yes where the text states no deadline."),
  no_measure: flag("没有数量", "yes where nothing can be counted against it."),
  silent_years: maybeNumber(
    "没有查到的年数",
    "For an indicator: whole years without a figure since the last one or the base period."
  )
});

/** See {@link silence}. */
export type Silence = z.infer<typeof silence>;
