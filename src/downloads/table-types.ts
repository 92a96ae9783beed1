// A table that is ready to be written in any format: its columns and its rows.
import type {z} from "zod";

import type {Field} from "./descriptors/fields.ts";

/** What a cell of a download may hold; a list stays a list in JSON and becomes words divided by spaces elsewhere. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row by column name. */
export type Row = Readonly<Record<string, Cell>>;

/** A table ready to be written in any format. */
export interface Table {
  /** Its path below the downloads, without an ending. */
  name: string;
  /** Chinese. */
  title: string;
  /** What one row is. */
  description: string;
  /** The same in Chinese. */
  about: string;
  /** How the table is made. */
  made: string;
  /** The same in Chinese. */
  origin: string;
  schema: z.ZodObject;
  fields: readonly Field[];
  key: readonly string[];
  rows: readonly Row[];
  /** How many decimals its numbers have, where all are of one kind. */
  decimals?: number;
}

/** What a table is made from, as plain JSON. */
export interface Origin {
  /** The rows before they are checked and sorted; they name their sources. */
  rows: readonly object[];
  /** All else. */
  more: readonly unknown[];
}
