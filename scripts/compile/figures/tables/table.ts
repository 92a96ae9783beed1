// What a figure file may draw from: a source of rows, and how it is asked.
import type {Catalogue} from "../../../../src/model/catalogue.ts";
import type {CellValue, Column} from "../../../../src/model/figures/figure.ts";
import type {Coded, Reference} from "../../../../src/model/figures/rows.ts";
import {tables} from "../../../../src/words/zh/data/tables.ts";
import type {Filters} from "./filters.ts";

/** The facts a figure may draw from: the catalogue. */
export type Facts = Catalogue;

/** A row before it is cut to the columns of a figure; what its table leaves out is not there. */
export type Loose = Readonly<Record<string, CellValue | undefined>>;

/** The same before words are put in for references and codes. */
export type Bare = Readonly<Record<string, CellValue | Reference | Coded | undefined>>;

/** Something by reference or by code, or in words. */
export type Named = Reference | Coded | string;

/** Rows with their columns, and where they come from. */
export interface Rows<R extends Bare = Bare> {
  columns: Column[];
  rows: R[];
  /** Ids of sources or of documents, in the order of first use; repeats allowed. */
  sources: readonly string[];
  /** The newest period of what was observed; null where nothing has a period. */
  until: string | null;
  /** What is to be drawn strongest, by the key of the column that holds it. */
  focus: Readonly<Record<string, Named>>;
}

/** A source of rows. */
export interface Table<R extends Bare = Bare> {
  /** What may stand under `where`, each with a sentence for the editor. */
  filters: Readonly<Record<string, string>>;
  /** What may stand under `options` besides the settings of the kind. */
  options: Readonly<Record<string, string>>;
  /** The filters that must be given. */
  needs: readonly string[];
  rows: (facts: Facts, question: Filters) => Rows<R>;
}

type Key = keyof typeof tables.columns;

/** A column; its header is the word for `key`, or for `as` where the same key means something else. */
export function column(
  key: string,
  type: Column["type"],
  extra: Partial<Omit<Column, "key" | "type">> & {as?: Key} = {}
): Column {
  const {as, ...rest} = extra;
  const words: Readonly<Record<string, string>> = tables.columns;
  const label = words[as ?? key] ?? key;
  const word = as === undefined ? {} : {word: as};
  return {key, label, ...word, type, unit: null, decimals: null, hidden: false, ...rest};
}

/** The column's unit or number of decimals where all rows agree, else null. */
export function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
