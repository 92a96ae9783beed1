// One search for figures or for progress: where, with which words, when, and what could not be opened.
import {z} from "zod";

import {date, id, ids, maybeText, text} from "./cell.ts";

/** A row of `searches.csv`. */
export const search = z.object({
  id: id("代码", "The id of the search."),
  searched_on: date("检索日期", "The day the search was made."),
  looked_for: text("找什么", "What was looked for, in Chinese."),
  about: ids(
    "关于",
    "What it bears on: kinds of silence (indicator, quantified, checkable, rule, platform, existing), or ids of indicators or promises; empty where it was the plan's text itself."
  ),
  where: text("在哪里查", "The places searched, in Chinese."),
  words: text("用什么词", "The words searched for."),
  found: text("结果", "What came of it, in Chinese."),
  out_of_reach: maybeText("没有能打开", "What could not be opened or read in full, in Chinese.")
});

/** See {@link search}. */
export type Search = z.infer<typeof search>;
