// The rows of the smaller files: one series, one indicator, one chapter, one unit, names beside the ids.
import {z} from "zod";

import {choice, count, ids, maybeDate, maybeText, text} from "../cell.ts";
import {observation} from "../evidence/observation.ts";
import {clause, duty} from "../plan/plan.ts";

const {series, geo, period, period_kind, value, qualifier, date_inferred, conflict} =
  observation.shape;
const {source, also, grade, document, quote, note, cell, file} = observation.shape;

/** A figure with the names its ids stand for: a row of `series/<id>.csv`. */
export const longRow = z.object({
  series,
  series_name: text("序列名称", "What is counted, in Chinese."),
  geo,
  geo_name: text("地区名称", "The place's name in Chinese."),
  period,
  period_kind,
  value,
  unit: text("单位", "The unit of the value."),
  qualifier,
  date_inferred,
  conflict,
  source,
  publisher: text("发布者", "Who published the best source."),
  published_on: maybeDate("发布日期", "When the best source was published, as far as known."),
  source_url: maybeText(
    "来源网址",
    "The best source's address; empty for reposts, which are named only."
  ),
  also,
  grade,
  document,
  quote,
  note,
  cell,
  file
});

/** A row of `observations.tidy.csv`: understood without any other file. */
export const tidyRow = longRow.extend({
  n: count(
    "序号",
    "1, and 2 and on where several figures share series, place, period, kind and document: with n = 1 alone a pivot finds one figure a cell."
  ),
  document_title: maybeText("文件名称", "For a target: the name of the document that sets it."),
  address: text("本站网址", "Where this figure stands on this site.")
});

/** A row of `indicators/<id>.csv`. */
export const bearingRow = z.object({
  relation: choice(
    ["own", "related"],
    "关系",
    "own: the indicator's own definition; related: near but not the same, never used for a verdict."
  ),
  ...longRow.shape
});

/** A clause with the units it names and the promises it makes: a row of `chapters/<n>.csv`. */
export const chapterRow = clause.extend({
  lead: ids("牵头单位", "Units its bracket names as leading.", {ref: "units"}),
  responsible: ids("负责单位", "Units its bracket names as responsible.", {ref: "units"}),
  support: ids("配合单位", "Units its bracket names as supporting.", {ref: "units"}),
  guide: ids("指导单位", "Units its bracket names as guiding.", {ref: "units"}),
  commitments: ids("承诺", "Promises it makes.", {ref: "commitments"})
});

/** A duty with the words it stands in: a row of `units/<id>.csv`. */
export const unitRow = duty.extend({
  text: text("条款原文", "The words of the paragraph, as printed.", {verbatim: true}),
  commitments: ids("承诺", "Promises the paragraph makes.", {ref: "commitments"})
});
