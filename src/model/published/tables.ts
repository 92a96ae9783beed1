// Every CSV file of the data folder: where it lies, what a row is, which columns identify it.
import type {z} from "zod";

import {english} from "../english.ts";
import {change, release} from "../evidence/change.ts";
import {event} from "../evidence/event.ts";
import {gap} from "../evidence/gap.ts";
import {geo} from "../evidence/geo.ts";
import {indicator} from "../evidence/indicator.ts";
import {observationRow} from "../evidence/observation.ts";
import {series} from "../evidence/series.ts";
import {source} from "../evidence/source.ts";
import {commitment} from "../plan/commitment.ts";
import {document} from "../plan/document.ts";
import {erratum} from "../plan/erratum.ts";
import {term} from "../plan/term.ts";
import {unit} from "../plan/unit.ts";
import {search} from "../search.ts";

/** An input table: its file below the data folder, its row schema and its key. */
export interface InputTable<S extends z.ZodObject = z.ZodObject> {
  /** Path below the data folder; `*` stands for one file per id. */
  file: string;
  /** The Chinese name of the table. */
  title: string;
  /** What one row is, one sentence. */
  description: string;
  row: S;
  /** The columns that together are unique; empty where rows may repeat. */
  key: readonly string[];
  /** yes: an id here that nothing refers to is a problem. */
  used: boolean;
}

/** The input tables by name; `ref` in a cell names one of these (or `clauses`). */
export const inputTables = {
  units: {
    file: "plan/units.csv",
    title: "责任单位",
    description: "One row is one body the plan names as responsible.",
    row: unit,
    key: ["id"],
    used: true
  },
  commitments: {
    file: "plan/commitments.csv",
    title: "承诺",
    description: "One row is one promise of the plan.",
    row: commitment,
    key: ["id"],
    used: false
  },
  errata: {
    file: "plan/errata.csv",
    title: "校勘",
    description: "One row is one difference between our text and the text received, or one remark.",
    row: erratum,
    key: ["id"],
    used: false
  },
  indicators: {
    file: "indicators.csv",
    title: "指标",
    description: "One row is one target indicator of the plan.",
    row: indicator,
    key: ["id"],
    used: false
  },
  series: {
    file: "series.csv",
    title: "序列",
    description: "One row is one thing that is counted.",
    row: series,
    key: ["id"],
    used: false
  },
  geos: {
    file: "geos.csv",
    title: "地区",
    description: "One row is one place.",
    row: geo,
    key: ["id"],
    used: true
  },
  sources: {
    file: "sources.csv",
    title: "来源",
    description: "One row is one page a figure or an event was found on.",
    row: source,
    key: ["id"],
    used: true
  },
  events: {
    file: "events.csv",
    title: "事件",
    description: "One row is one dated event.",
    row: event,
    key: ["id"],
    used: false
  },
  searches: {
    file: "searches.csv",
    title: "检索记录",
    description: "One row is one search: what for, where, with which words, and what came of it.",
    row: search,
    key: ["id"],
    used: false
  },
  documents: {
    file: "documents.csv",
    title: "文件",
    description: "One row is one document that sets targets.",
    row: document,
    key: ["id"],
    used: false
  },
  english: {
    file: "english.csv",
    title: "英文名称",
    description: "One row is the English name of one thing of the data.",
    row: english,
    key: ["table", "id"],
    used: false
  },
  terms: {
    file: "glossary.csv",
    title: "术语",
    description: "One row is one word of the site explained.",
    row: term,
    key: ["id"],
    used: false
  },
  changes: {
    file: "changes.csv",
    title: "更新记录",
    description: "One row is one change of the data that was published.",
    row: change,
    key: [],
    used: false
  },
  releases: {
    file: "releases.csv",
    title: "版本",
    description: "One row is one release of the data.",
    row: release,
    key: ["version"],
    used: false
  },
  gaps: {
    file: "gaps.csv",
    title: "已知的空缺",
    description: "One row is one cell known to be empty, and why.",
    row: gap,
    key: ["series", "geo", "period"],
    used: false
  },
  observations: {
    file: "statistics/*.csv",
    title: "观测值",
    description: "One row is one published figure.",
    row: observationRow,
    key: ["geo", "period", "period_kind", "source", "value"],
    used: false
  }
} as const satisfies Record<string, InputTable>;

/** The name of an input table. */
export type InputTableName = keyof typeof inputTables;
