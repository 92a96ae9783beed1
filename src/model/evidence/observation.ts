// One published figure: what a source printed of a series, for a place and a period.
import {z} from "zod";

import {choice, flag, id, ids, maybeQuote, maybeText, number, period, text} from "../cell.ts";

/** What a value's period means. */
export const periodKinds = ["year", "as_of", "part_year", "cumulative", "target"] as const;

/** How a value was worded: as it stands, 超/余/突破, 前/以内, 约, or a forecast. */
export const qualifiers = ["exact", "at_least", "at_most", "about", "forecast"] as const;

/** How near the source is to the fact: an authority itself, a named medium, a repost, a unit's own return. */
export const grades = ["A", "B", "C", "R"] as const;

/** A row of `statistics/<series>.csv`; the file's name gives the series. */
export const observationRow = z.object({
  geo: id("地区", "The place the figure is of: an id of geos.csv.", {ref: "geos"}),
  period: period(
    "时期",
    "The year, the month, or the span the figure covers: YYYY, YYYY-MM, YYYY-MM..YYYY-MM."
  ),
  period_kind: choice(
    periodKinds,
    "时期类型",
    "year: a flow of the year, over several years their yearly average; as_of: a stock at the end of the period; part_year: months of a year; cumulative: a running total; target: a goal for that year and not an observation."
  ),
  value: number("数值", "The number as published, in the unit of the series."),
  qualifier: choice(
    qualifiers,
    "限定",
    "exact as printed; at_least where the source says 超, 余, 突破; at_most where it says 前 (of a rank) or 以内; about where it rounds; forecast where it looks ahead."
  ),
  date_inferred: flag(
    "日期为推断",
    "yes where the page bore no date and the period was worked out from its content."
  ),
  conflict: flag(
    "来源冲突",
    "yes where two publishers give different values for the same period; both rows are kept."
  ),
  source: id("来源", "The best source: an id of sources.csv.", {ref: "sources"}),
  also: ids("其他来源", "Other sources that print the same value.", {ref: "sources"}),
  grade: choice(
    grades,
    "来源等级",
    "A an authority's own page; B a named medium quoting it; C a repost or aggregator; R a responsible unit's own return, not published elsewhere."
  ),
  document: maybeText("文件", "For a target: the document that sets it, an id of documents.csv.", {
    ref: "documents"
  }),
  quote: maybeQuote(
    "来源原文",
    "The source's own words that hold the figure, at most 80 characters; empty where we do not have them."
  ),
  note: maybeText("说明", "What a reader must know of this figure, in Chinese.")
});

/** A figure with its series and the permanent id of its cell, `series:geo:period[:source]`. */
export const observation = observationRow.extend({
  series: id("序列", "The series the figure belongs to.", {ref: "series"}),
  cell: text(
    "单元格",
    "The permanent id of this figure, series:geo:period, then kind, document or source where several stand."
  ),
  file: text("文件位置", "Where the figure stands in the input: file and line.")
});

/** See {@link observation}. */
export type Observation = z.infer<typeof observation>;
/** See {@link grades}. */
export type Grade = (typeof grades)[number];
/** See {@link periodKinds}. */
export type PeriodKind = (typeof periodKinds)[number];
/** See {@link qualifiers}. */
export type Qualifier = (typeof qualifiers)[number];
