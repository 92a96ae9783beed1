// One dated event.
import {z} from "zod";

import {choice, date, flag, id, ids, maybeQuote, names, text} from "../cell.ts";
import {grades} from "./observation.ts";

/** A row of `events.csv`. */
export const event = z.object({
  id: id("代码", "The id of the event."),
  date: date("日期", "Year, month or day, as precise as the source."),
  title: text("事件", "What happened, in Chinese."),
  source: id("来源", "The source: an id of sources.csv.", {ref: "sources"}),
  also: ids("其他来源", "Other sources that tell of the same event.", {ref: "sources"}),
  grade: choice(grades, "来源等级", "How good the source is, as for figures."),
  date_inferred: flag("日期为推断", "yes where the date was worked out and not printed."),
  tags: names("标签", "Short words to filter by, in Chinese."),
  quote: maybeQuote(
    "来源原文",
    "The source's own words, at most 80 characters; empty where we do not have them."
  )
});

/** See {@link event}. */
export type Event = z.infer<typeof event>;
