// The tables the site publishes: what a row is, its columns, its key. Every format and every description is made from this.
import {z} from "zod";

import {choice, id, ids, maybeNumber, maybePeriod, maybeText, text} from "./cell.ts";
import {change, release} from "./change.ts";
import {commitment} from "./commitment.ts";
import {document} from "./document.ts";
import {erratum} from "./erratum.ts";
import {event} from "./event.ts";
import {gap} from "./gap.ts";
import {geo} from "./geo.ts";
import {indicator} from "./indicator.ts";
import {observation} from "./observation.ts";
import {bracket, clause, duty} from "./plan.ts";
import {series} from "./series.ts";
import {silence} from "./silence.ts";
import {source} from "./source.ts";
import {term} from "./term.ts";
import {unit} from "./unit.ts";
import {statuses} from "./verdict.ts";

/** Why a number is or is not there. Missing, zero, not due and withheld are four different things. */
export const states = ["published", "missing", "not_due", "withheld", "not_applicable"] as const;

const state = (title: string, of: string) =>
  choice(
    states,
    title,
    `Why ${of} is or is not there: published; missing (no figure was found); not_due (its period is not over); withheld (it exists and is not published); not_applicable (there can be none).`
  );

/** A verdict as a flat row. */
export const verdictRow = z.object({
  indicator: id("指标", "The indicator, or the series where the target is another document's."),
  document: id("文件", "The document that sets the target.", {ref: "documents"}),
  status: choice(
    statuses,
    "结论",
    "What is said of the target; the method page explains each word."
  ),
  rule: text("规则", "The rule that decided; the method page prints it."),
  sentence: text("说明", "The verdict in one sentence, with its numbers."),
  cautions: maybeText("注意", "What limits trust in it, sentences one after the other."),
  baseline: maybeNumber("基期值", "The base value, in the indicator's unit."),
  baseline_state: state("基期值状态", "the base value"),
  baseline_period: maybePeriod("基期", "The base period."),
  target: maybeNumber("目标值", "The target, in the indicator's unit."),
  target_period: text("目标期", "The period the target is for."),
  latest: maybeNumber(
    "最近公布值",
    "The newest comparable figure; the lowest where sources conflict."
  ),
  latest_state: state("最近公布值状态", "the newest figure"),
  latest_period: maybePeriod("最近时期", "The period of the newest figure."),
  latest_cells: maybeText("单元格", "The cells of the newest figures, divided by spaces."),
  covered: maybeNumber(
    "已走完的份额",
    "Share of the distance from base to target, 1 is all of it."
  ),
  elapsed: maybeNumber(
    "已过去的时间",
    "Share of the time from base to target period, 1 is all of it."
  ),
  silent_years: maybeNumber("未公布年数", "Whole years without a figure since the last one.")
});

/** An indicator with the state of its base value. */
export const indicatorRow = indicator.extend({
  baseline_state: state("基期值状态", "the base value")
});

/** A table the site publishes. */
export interface PublishedTable<S extends z.ZodObject = z.ZodObject> {
  title: string;
  /** What one row is. */
  description: string;
  /** How the table is made. */
  made: string;
  row: S;
  /** Columns that together identify a row; never empty. */
  key: readonly string[];
}

const typed = "Read from the CSV file of the same name, checked, sorted.";
const parsed = "Read from the plan's text by its headings, boxes and brackets.";
const judged = "Computed from the tables by the published rules.";

/** Every published table by name; the name is also its file's. */
export const publishedTables = {
  clauses: {
    title: "条款",
    description: "One row is one part of the plan with an address of its own.",
    made: parsed,
    row: clause,
    key: ["id"]
  },
  brackets: {
    title: "责任单位括号",
    description: "One row is one bracket that names units, as printed.",
    made: parsed,
    row: bracket,
    key: ["id"]
  },
  duties: {
    title: "职责",
    description: "One row is one mention of a unit in a bracket.",
    made: parsed,
    row: duty,
    key: ["id"]
  },
  units: {
    title: "责任单位",
    description: "One row is one body the plan names.",
    made: typed,
    row: unit,
    key: ["id"]
  },
  commitments: {
    title: "承诺",
    description: "One row is one promise of the plan, in its own words.",
    made: typed,
    row: commitment,
    key: ["id"]
  },
  indicators: {
    title: "指标",
    description: "One row is one target indicator of the plan.",
    made: typed,
    row: indicatorRow,
    key: ["id"]
  },
  observations: {
    title: "观测值",
    description: "One row is one published figure or one target of a document.",
    made: typed,
    row: observation,
    key: ["cell"]
  },
  series: {
    title: "序列",
    description: "One row is one thing that is counted.",
    made: typed,
    row: series,
    key: ["id"]
  },
  geos: {title: "地区", description: "One row is one place.", made: typed, row: geo, key: ["id"]},
  sources: {
    title: "来源",
    description: "One row is one page a figure or an event was found on.",
    made: typed,
    row: source,
    key: ["id"]
  },
  events: {
    title: "事件",
    description: "One row is one dated event.",
    made: typed,
    row: event,
    key: ["id"]
  },
  documents: {
    title: "文件",
    description: "One row is one document that sets targets.",
    made: typed,
    row: document,
    key: ["id"]
  },
  errata: {
    title: "校勘",
    description: "One row is one difference between our text and the text received, or a remark.",
    made: typed,
    row: erratum,
    key: ["id"]
  },
  verdicts: {
    title: "结论",
    description: "One row is the verdict on one target of one document.",
    made: judged,
    row: verdictRow,
    key: ["indicator", "document", "target_period"]
  },
  silence: {
    title: "未见公布",
    description: "One row is one indicator or promise and what it leaves open.",
    made: judged,
    row: silence,
    key: ["id"]
  },
  gaps: {
    title: "已知的空缺",
    description: "One row is one cell known to be empty, and why.",
    made: typed,
    row: gap,
    key: ["series", "geo", "period"]
  },
  changes: {
    title: "更新记录",
    description: "One row is one change of the data that was published.",
    made: typed,
    row: change,
    key: ["date", "kind", "subject", "reason"]
  },
  releases: {
    title: "版本",
    description: "One row is one release of the data.",
    made: typed,
    row: release,
    key: ["version"]
  },
  terms: {
    title: "术语",
    description: "One row is one word of the site explained.",
    made: typed,
    row: term,
    key: ["id"]
  }
} as const satisfies Record<string, PublishedTable>;

/** The name of a published table. */
export type PublishedName = keyof typeof publishedTables;

/** The version of the column contract; a changed column fails a test unless this moves. */
export const contractVersion = 1;

/** A figure with the names its ids stand for: a row of `series/<id>.csv`. */
export const longRow = observation.extend({
  series_name: text("序列名称", "What is counted, in Chinese."),
  unit: text("单位", "The unit of the value."),
  geo_name: text("地区名称", "The place's name in Chinese."),
  publisher: text("发布者", "Who published the best source.")
});

/** A row of `indicators/<id>.csv`. */
export const bearingRow = longRow.extend({
  relation: choice(
    ["own", "related"],
    "关系",
    "own: the indicator's own definition; related: near but not the same, never used for a verdict."
  )
});

/** A clause with the units it names and the promises it makes: a row of `chapters/<n>.csv`. */
export const chapterRow = clause.extend({
  lead: ids("牵头单位", "Units its bracket names as leading.", {ref: "units"}),
  responsible: ids("负责单位", "Units its bracket names as responsible.", {ref: "units"}),
  support: ids("配合单位", "Units its bracket names as supporting.", {ref: "units"}),
  commitments: ids("承诺", "Promises it makes.", {ref: "commitments"})
});

/** A duty with the words it stands in: a row of `units/<id>.csv`. */
export const unitRow = duty.extend({
  text: text("条款原文", "The words of the paragraph, as printed."),
  commitments: ids("承诺", "Promises the paragraph makes.", {ref: "commitments"})
});
