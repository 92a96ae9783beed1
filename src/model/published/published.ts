// The tables the site publishes: what a row is, its columns, its key. Every format and every description is made from this.
import {z} from "zod";

import {choice, date, id, ids, maybeNumber, maybePeriod, maybeText, period, text} from "../cell.ts";
import {change, release} from "../evidence/change.ts";
import {event} from "../evidence/event.ts";
import {gap} from "../evidence/gap.ts";
import {geo} from "../evidence/geo.ts";
import {indicator} from "../evidence/indicator.ts";
import {observation} from "../evidence/observation.ts";
import {series} from "../evidence/series.ts";
import {silence} from "../evidence/silence.ts";
import {source} from "../evidence/source.ts";
import {statuses} from "../evidence/verdict.ts";
import {commitment} from "../plan/commitment.ts";
import {document} from "../plan/document.ts";
import {erratum} from "../plan/erratum.ts";
import {bracket, clause, duty} from "../plan/plan.ts";
import {term} from "../plan/term.ts";
import {unit} from "../plan/unit.ts";
import {search} from "../search.ts";

/** Why a number is or is not there. Missing, zero, not due and withheld are four different things. */
export const states = ["published", "missing", "not_due", "withheld", "not_applicable"] as const;

const state = (title: string, of: string) =>
  choice(
    states,
    title,
    `Why ${of} is or is not there: published; missing (no figure was found); not_due (its period is not over); withheld (it exists and is not published); not_applicable (there can be none).`
  );

/** A verdict as a flat row. */
const verdictRow = z.object({
  id: id("代码", "indicator.document.period of the target, or series.document.period."),
  as_of: date("对照日期", "The day the verdict was reckoned for: that of the newest release."),
  indicator: maybeText("指标", "The indicator; empty where the target is another document's.", {
    ref: "indicators"
  }),
  series: maybeText("序列", "The series that is compared with the target, where there is one.", {
    ref: "series"
  }),
  document: id("文件", "The document that sets the target.", {ref: "documents"}),
  status: choice(
    statuses,
    "状态",
    "What is said of the target; the method page explains each word."
  ),
  rule: text("规则", "The rule that decided; the method page prints it."),
  sentence: text("说明", "The verdict in one sentence, with its numbers."),
  cautions: maybeText("注意", "What limits trust in it, sentences one after the other."),
  baseline: maybeNumber("基期值", "The base value, in the indicator's unit."),
  baseline_state: state("基期值状态", "the base value"),
  baseline_period: maybePeriod("基期", "The base period."),
  target: maybeNumber("目标值", "The target, in the indicator's unit."),
  target_to: maybeNumber("目标上限", "The upper number of a range."),
  target_period: period("目标期", "The period the target is for."),
  latest: maybeNumber(
    "最近公布值",
    "The newest comparable figure; the lowest where sources conflict."
  ),
  latest_state: state("最近公布值状态", "the newest figure"),
  latest_period: maybePeriod("最近时期", "The period of the newest figure."),
  latest_cells: ids("单元格", "The cells of the newest figures.", {ref: "observations"}),
  covered: maybeNumber(
    "已走完的份额",
    "Share of the distance from base to target, 1 is all of it."
  ),
  elapsed: maybeNumber(
    "已过去的时间",
    "Share of the time from base to target period, 1 is all of it."
  ),
  silent_years: maybeNumber("没有查到的年数", "Whole years without a figure since the last one.")
});

/** An indicator with the state of its base value. */
const indicatorRow = indicator.extend({
  baseline_state: state("基期值状态", "the base value")
});

const {series: of, cell, file, ...figure} = observation.shape;

/** A figure: what it is of first, where it stands last. */
const observationOut = z.object({series: of, ...figure, cell, file});

/** A table the site publishes. */
export interface PublishedTable<S extends z.ZodObject = z.ZodObject> {
  title: string;
  /** What one row is. */
  description: string;
  /** The same for readers, in Chinese. */
  about: string;
  /** How the table is made. */
  made: string;
  /** The same for readers, in Chinese. */
  origin: string;
  row: S;
  /** Columns that together identify a row; never empty. */
  key: readonly string[];
}

const typed = {
  made: "Read from the input file of the same name, checked, sorted.",
  origin: "读自同名的输入文件，逐格核对，按主键排序。"
};
const parsed = {
  made: "Read from the plan's text by its headings, boxes and brackets.",
  origin: "按标题、专栏和责任单位括号从方案原文读出，不改原文。"
};
const judged = {
  made: "Computed from the tables by the published rules.",
  origin: "由其他数据表按公开的规则算出，规则见方法页。"
};

/** Every published table by name; the name is also its file's. */
export const publishedTables = {
  clauses: {
    title: "条款",
    description: "One row is one part of the plan with an address of its own.",
    about: "一行是方案中有单独地址的一个部分：章、节、段、专栏或表。",
    ...parsed,
    row: clause,
    key: ["id"]
  },
  brackets: {
    title: "责任单位括号",
    description: "One row is one bracket that names units, as printed.",
    about: "一行是一处写明责任单位的括号，照原样。",
    ...parsed,
    row: bracket,
    key: ["id"]
  },
  duties: {
    title: "职责",
    description: "One row is one mention of a unit in a bracket.",
    about: "一行是括号里提到的一个单位和它的分工。",
    ...parsed,
    row: duty,
    key: ["id"]
  },
  units: {
    title: "责任单位",
    description: "One row is one body the plan names.",
    about: "一行是方案写到的一个单位。",
    ...typed,
    row: unit,
    key: ["id"]
  },
  commitments: {
    title: "承诺",
    description: "One row is one promise of the plan, in its own words.",
    about: "一行是方案的一项承诺，用方案自己的话。",
    ...typed,
    row: commitment,
    key: ["id"]
  },
  indicators: {
    title: "指标",
    description: "One row is one target indicator of the plan.",
    about: "一行是方案的一项指标，含基期值和目标值。",
    ...typed,
    row: indicatorRow,
    key: ["id"]
  },
  observations: {
    title: "观测值",
    description: "One row is one published figure or one target of a document.",
    about: "一行是公开发表的一个数值，或一份文件写的一个目标。",
    ...typed,
    row: observationOut,
    key: ["cell"]
  },
  series: {
    title: "序列",
    description: "One row is one thing that is counted.",
    about: "一行是一个统计项。",
    ...typed,
    row: series,
    key: ["id"]
  },
  geos: {
    title: "地区",
    description: "One row is one place.",
    about: "一行是一个地区。",
    ...typed,
    row: geo,
    key: ["id"]
  },
  sources: {
    title: "来源",
    description: "One row is one page a figure or an event was found on.",
    about: "一行是一个来源页面。",
    ...typed,
    row: source,
    key: ["id"]
  },
  events: {
    title: "事件",
    description: "One row is one dated event.",
    about: "一行是一件有日期的事。",
    ...typed,
    row: event,
    key: ["id"]
  },
  searches: {
    title: "检索记录",
    description: "One row is one search: what for, where, with which words, and what came of it.",
    about: "一行是一次查找：找什么、在哪里、用什么词、结果如何、什么没有能打开。",
    ...typed,
    row: search,
    key: ["id"]
  },
  documents: {
    title: "文件",
    description: "One row is one document that sets targets.",
    about: "一行是一份写有目标的文件。",
    ...typed,
    row: document,
    key: ["id"]
  },
  errata: {
    title: "校勘",
    description: "One row is one difference between our text and the text received, or a remark.",
    about: "一行是本站正文与收到的文本之间的一处差异，或一条说明。",
    ...typed,
    row: erratum,
    key: ["id"]
  },
  verdicts: {
    title: "目标对照",
    description: "One row is the verdict on one target of one document.",
    about: "一行是一份文件的一个目标与公布值的对照，含规则和所用数值。",
    ...judged,
    row: verdictRow,
    key: ["id"]
  },
  silence: {
    title: "没有查到",
    description: "One row is one indicator or promise and what it leaves open.",
    about: "一行是一项指标或承诺，以及它没有写明或没有查到的部分。",
    ...judged,
    row: silence,
    key: ["id"]
  },
  gaps: {
    title: "已知的空缺",
    description: "One row is one cell known to be empty, and why.",
    about: "一行是一格已知为空的数值和它的原因。",
    ...typed,
    row: gap,
    key: ["series", "geo", "period"]
  },
  changes: {
    title: "更新记录",
    description: "One row is one change of the data that was published.",
    about: "一行是公布之后的一处改动和理由。",
    ...typed,
    row: change,
    key: ["date", "kind", "subject", "reason"]
  },
  releases: {
    title: "版本",
    description: "One row is one release of the data.",
    about: "一行是数据的一个版本。",
    ...typed,
    row: release,
    key: ["version"]
  },
  terms: {
    title: "术语",
    description: "One row is one word of the site explained.",
    about: "一行是一个词、它的其他说法和解释。",
    ...typed,
    row: term,
    key: ["id"]
  }
} as const satisfies Record<string, PublishedTable>;

/** The name of a published table. */
export type PublishedName = keyof typeof publishedTables;

/** Tables that tell of the releases themselves; they do not count when a version is chosen. */
export const recordTables: readonly string[] = ["changes", "releases"];

/** Tables computed from the others by published rules. */
export const judgedTables: readonly string[] = Object.entries(publishedTables)
  .filter(([, {made}]) => made === judged.made)
  .map(([name]) => name);

/** Columns of words about a row, of its place in the input, or of the release's own day: a change there changes no value. */
export const wordColumns: readonly string[] = [
  ...["note", "definition", "reason", "sentence", "cautions", "quote", "copy"],
  ...["file", "line", "as_of"]
];

/** The version of the column contract; a changed column fails a test unless this moves. */
export const contractVersion = 3;
