// One entry of the record of changes, and one release of the data.
import {z} from "zod";

import {choice, date, maybeText, text} from "../cell.ts";

/** A row of `changes.csv`. */
export const change = z.object({
  date: date("日期", "When the change was published."),
  kind: choice(
    ["added", "corrected", "sourced", "removed", "released"],
    "类别",
    "What was done; sourced: a better source for the same value."
  ),
  subject: text(
    "对象",
    "What it concerns: the id of an indicator, a series, a unit, a promise, a clause or a story, or site."
  ),
  cell: maybeText("单元格", "The figure concerned, series:geo:period[:source], where it is one."),
  old: maybeText("原值", "What stood before.", {verbatim: true}),
  new: maybeText("新值", "What stands now.", {verbatim: true}),
  reason: text("理由", "Why, for readers, in Chinese.")
});

/** A row of `releases.csv`. */
export const release = z.object({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .meta({
      title: "版本",
      description: "major.minor.patch: values changed, only additions, same data written anew.",
      cell: "text"
    }),
  date: date("日期", "When it was published."),
  note: text("说明", "What is new, in Chinese.")
});

/** See {@link change}. */
export type Change = z.infer<typeof change>;
/** See {@link release}. */
export type Release = z.infer<typeof release>;
