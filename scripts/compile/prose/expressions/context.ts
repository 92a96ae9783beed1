// What a bound number may ask for: the catalogue, indexed once.
import {seriesOfCell} from "../../../../src/domain/observations.ts";
import {silence} from "../../../../src/domain/silence.ts";
import type {Catalogue} from "../../../../src/model/catalogue.ts";
import type {Observation} from "../../../../src/model/evidence/observation.ts";
import type {Silence} from "../../../../src/model/evidence/silence.ts";
import {routes} from "../../../../src/routes.ts";
import type {Words} from "../../../../src/words/words.ts";
import {both} from "../../problems/problem.ts";

/** The catalogue with its indexes and the words numbers are printed in. */
export interface Context {
  catalogue: Catalogue;
  words: Words;
  /** Published figures (no targets) by `series geo`, oldest first. */
  figures: ReadonlyMap<string, readonly Observation[]>;
  /** What is promised and not reported. */
  silence: readonly Silence[];
  /** One record of every table by `table id`. */
  records: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** What an expression comes to. */
export interface Bound {
  /** The words that stand in the sentence. */
  text: string;
  /** The number behind them, for claims; null where there is none. */
  number: number | null;
  /** The cells it rests on, by permanent id. */
  cells: string[];
  /** The page and anchor that show it, below the base path; null where there is none. */
  path: string | null;
  /** For a difference: which way it goes, so that the verb beside it can be held to it. */
  trend?: Trend;
}

/** Which way a figure went. */
export interface Trend {
  /** 1 up, -1 down, 0 neither. */
  by: number;
  /** Whether the figure is a place in a ranking: there fewer is further up. */
  rank: boolean;
}

/** Whether this is the unit of a place in a ranking. */
export const isPlace = (unit: string): boolean => unit === "位" || unit === "名";

/** A fault of an expression, before it is given its place; each of its sentences in two languages, see {@link both}. */
export class Fault extends Error {
  readonly expected: string;
  readonly mend: string;
  constructor(found: string, expected: string, mend = "") {
    super(found);
    this.expected = expected;
    this.mend = mend;
  }
}

/** The fault of an expression that rests on judging words where the owner has switched them off. */
export const judgesNot = (): Fault =>
  new Fault(
    both(
      "site.yaml 的 assessment 不是 full，没有可用的结论。",
      "assessment in site.yaml is not full: there are no verdicts to use."
    ),
    both(
      "应改用不下结论的写法，例如 count silence kind=indicator unreported=yes。",
      "Expected an expression without verdicts, such as count silence kind=indicator unreported=yes."
    )
  );

/** The tables an expression may name records of. */
const tables = [
  "units",
  "commitments",
  "indicators",
  "series",
  "geos",
  "events",
  "documents"
] as const;

/** Indexes the catalogue. The observations are taken to be sorted by period. */
export function context(catalogue: Catalogue, words: Words): Context {
  const figures = new Map<string, Observation[]>();
  for (const row of catalogue.observations) {
    if (row.period_kind === "target") continue;
    const key = `${row.series} ${row.geo}`;
    const list = figures.get(key);
    if (list) list.push(row);
    else figures.set(key, [row]);
  }
  const records = new Map<string, Readonly<Record<string, unknown>>>();
  for (const table of tables)
    for (const record of catalogue[table]) records.set(`${table} ${record.id}`, record);
  for (const clause of catalogue.plan.clauses) records.set(`clauses ${clause.id}`, clause);
  return {catalogue, words, figures, records, silence: silence(catalogue)};
}

/** The address of a figure's cell on the page of its series. */
export const cellPath = (cell: string): string => routes.observation(seriesOfCell(cell), cell);
