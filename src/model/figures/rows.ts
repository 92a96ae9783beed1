// The rows that a figure may draw from, one schema for each kind of row. What has a name of its own stands by reference,
// and its name is put in where the row is shown; what is compared or drawn by rule is a code. Missing is null and never zero.
import {z} from "zod";

import {namedTables} from "../english.ts";
import {targetBounds} from "../evidence/indicator.ts";
import {grades, qualifiers} from "../evidence/observation.ts";
import {statuses} from "../evidence/verdict.ts";
import {clauseKinds} from "../plan/plan.ts";

const text = z.string();
const words = z.string().nullable();
const quantity = z.number().nullable();
const count = z.int().nonnegative();

/** Something that has a name: the table it stands in, and its id there. */
const reference = z.object({of: z.enum([...namedTables, "sources"]), id: text});

/** See {@link reference}. */
export type Reference = z.infer<typeof reference>;

/** The lists of codes that are shown in words, each by its name among the words of tables. */
export const codeLists = ["commitmentKinds", "due", "evidence", "unitKinds"] as const;

/** A code of such a list. */
const coded = z.object({list: z.enum(codeLists), code: text});

/** See {@link coded}. */
export type Coded = z.infer<typeof coded>;

const part = z.union([reference, coded]);

/** Something that no table need list: by reference, or in words. */
const named = z.union([reference, text]);

/** A published figure, or a base or target beside it. */
const observedRow = z.object({
  /** What is counted. */
  series: reference,
  /** The place. */
  geo: reference,
  period: text,
  value: z.number(),
  unit: words,
  qualifier: z.enum(qualifiers),
  role: z.enum(["observation", "baseline", "target"]),
  /** Rows of one run are comparable and joined. */
  run: words,
  /** Whether the method changed just before. */
  break: z.boolean(),
  date_inferred: z.boolean(),
  conflict: z.boolean(),
  /** The document that sets a target. */
  document: named.nullable(),
  /** Shown by publisher and date; the plan itself in words. */
  source: named,
  grade: z.enum(grades).nullable(),
  /** The source's own words. */
  quote: words.optional(),
  note: words,
  /** The cell of the published table; null for what the plan itself says. */
  cell: words
});

/** Targets that different documents set for one thing: an observed row under its document. */
const documentTargetRow = observedRow.extend({label: named.nullable()});

/** An indicator: base, newest value, target. */
const targetRow = z.object({
  /** The indicator, or the series that only another document sets a target for. */
  label: reference,
  baseline_period: words,
  baseline: quantity,
  value_period: words,
  value: quantity,
  qualifier: z.enum(qualifiers).nullable(),
  date_inferred: z.boolean(),
  target_period: text,
  target: quantity,
  /** The words around the number as printed. */
  target_bound: words,
  target_qualifier: z.enum(targetBounds).nullable(),
  unit: text,
  /** The share of the way covered, 1 is all; absent where the owner wants nothing assessed. */
  covered: quantity.optional(),
  status: z.enum(statuses).optional(),
  document: reference.nullable(),
  /** The page of the indicator. */
  href: text
});

/** Duties counted, by one part (`label`) or by two (`row`, `column`). */
const dutyRow = z.object({
  label: reference.optional(),
  row: reference.optional(),
  /** What kind of body the row is. */
  row_kind: coded.nullable().optional(),
  column: reference.optional(),
  count,
  /** How many of them are leads. */
  lead: count,
  href: text
});

/** Two units that are named in the same brackets. */
const pairRow = z.object({
  a: reference,
  b: reference,
  /** How many brackets name both. */
  weight: count,
  a_kind: coded.nullable(),
  b_kind: coded.nullable(),
  /** How many duties each has. */
  a_count: count,
  b_count: count
});

/** A part of the plan. */
const clauseRow = z.object({
  id: text,
  parent: words,
  /** The part itself, shown by its heading or its first words. */
  label: reference,
  level: z.enum(clauseKinds),
  /** Characters; only of parts without parts. */
  size: count.nullable(),
  promises: count,
  href: text
});

/** A dated event. */
const eventRow = z.object({
  /** Year, month or day. */
  date: text,
  title: reference,
  tag: words,
  date_inferred: z.boolean(),
  source: reference,
  grade: z.enum(grades),
  quote: words
});

/** One indicator or series in one year. */
const coverageRow = z.object({
  label: reference,
  /** The year. */
  period: text,
  state: z.enum(["observation", "bound", "part", "baseline", "target", "none"]),
  /** The best grade of source; empty where there is none. */
  grade: z.enum(["", ...grades]),
  /** How many figures stand behind it. */
  count
});

/** Promises counted, by one part (`label`) or by two (`row`, `column`). */
const promiseRow = z.object({
  label: part.optional(),
  row: part.optional(),
  column: part.optional(),
  count,
  quantified: count,
  dated: count,
  evidenced: count
});

/** The kinds of row, by the name that figure files use under `from`. */
export const figureRows = {
  observations: observedRow,
  indicators: targetRow,
  duties: dutyRow,
  partners: pairRow,
  clauses: clauseRow,
  events: eventRow,
  coverage: coverageRow,
  commitments: promiseRow,
  documents: documentTargetRow
} as const;

/** The rows by the name of their table. */
export type FigureRow<From extends keyof typeof figureRows> = z.infer<(typeof figureRows)[From]>;
