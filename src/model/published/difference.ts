// What changed between two states of the data: one entry a cell.
import {z} from "zod";

import {choice, maybeText, text} from "../cell.ts";
import {codeEntry} from "./code.ts";

/** A row of `differences.csv`. */
export const cellChange = z.object({
  table: text("数据表", "The table, by the name of its file."),
  key: text("主键", "The row: the cells of its key, divided by |."),
  column: text("列名", "The column."),
  change: choice(
    ["added", "changed", "removed"],
    "变化",
    "added: there was nothing before; changed: another value stands there; removed: nothing stands there now."
  ),
  old: maybeText("原值", "What stood in the earlier state, as the CSV prints it."),
  new: maybeText("新值", "What stands in the later state, as the CSV prints it."),
  reason: maybeText("理由", "Why, in Chinese, where the record of changes says so.")
});

/** A published table as its CSV prints it, with what is needed to compare two of them. */
const frozenTable = z.object({
  name: z.string(),
  /** The columns that identify a row. */
  key: z.array(z.string()),
  /** Each column with its type, in the words of the data package. */
  columns: z.array(z.object({name: z.string(), type: z.string()})),
  /** Cells in the order of the columns; empty where there is no value. */
  rows: z.array(z.array(z.string()))
});

/** The states compared and what differs. */
const step = z.object({from: z.string(), to: z.string(), rows: z.array(cellChange)});

/** `generated/frozen.json`: what pages need to know of the frozen releases. */
export const frozen = z.object({
  /** Oldest first. */
  releases: z.array(
    z.object({
      version: z.string(),
      date: z.string(),
      /** How many files it holds. */
      files: z.number(),
      /** Bytes of these files together. */
      bytes: z.number(),
      /** The release at whose address each table stands: the first that had the same bytes. */
      tables: z.record(z.string(), z.string()),
      /** The release at whose address the pinned page of each figure stands. */
      embeds: z.record(z.string(), z.string())
    })
  ),
  /** What changed from each release to the next. */
  steps: z.array(step),
  /** The codes of all releases, oldest release first. */
  codes: z.array(codeEntry),
  /** The tables of the newest release; empty where none is frozen. */
  newest: z.array(frozenTable)
});

/** See {@link cellChange}. */
export type CellChange = z.infer<typeof cellChange>;
/** See {@link frozenTable}. */
export type FrozenTable = z.infer<typeof frozenTable>;
/** See {@link step}. */
export type Step = z.infer<typeof step>;
/** See {@link frozen}. */
export type Frozen = z.infer<typeof frozen>;
