// What a bound number may ask for: the catalogue, indexed once.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Observation} from "../../../src/model/observation.ts";
import type {Words} from "../../../src/words/words.ts";

/** The catalogue with its indexes and the words numbers are printed in. */
export interface Context {
  catalogue: Catalogue;
  words: Words;
  /** Published figures (no targets) by `series geo`, oldest first. */
  figures: ReadonlyMap<string, readonly Observation[]>;
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
}

/** A fault of an expression, before it is given its place. */
export class Fault extends Error {
  readonly expected: string;
  readonly mend: string;
  constructor(found: string, expected: string, mend = "") {
    super(found);
    this.expected = expected;
    this.mend = mend;
  }
}

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
  return {catalogue, words, figures, records};
}

/** The address of a figure's cell on the page of its series. */
export function cellPath(cell: string): string {
  const [series = ""] = cell.split(":");
  return `data/series/${series}/#${cell}`;
}
