// The header of a column, by the key of its word: what it is in a language is put in where it is said.
import type {Column} from "../model/figures/figure.ts";
import {tables} from "../words/zh/data/tables.ts";

/** A header: the key of its word, and the Chinese word. */
export interface Heading {
  key: string;
  label: string;
}

/** The header of a column; of none an empty one. */
export function headingOf(column: Column | null): Heading {
  return {key: column?.word ?? column?.key ?? "", label: column?.label ?? ""};
}

/** A header by the key of its word. */
export function headed(key: keyof typeof tables.columns): Heading {
  return {key, label: tables.columns[key]};
}
