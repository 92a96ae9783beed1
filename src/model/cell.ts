// The kinds of cell a table may hold, each a zod schema that carries its own column title and sentence.
import {z} from "zod";

import {datePattern, periodPattern} from "../domain/period.ts";

/** How a CSV cell of this field is read; also decides its type in every download. */
export type CellKind =
  "text" | "number" | "integer" | "flag" | "date" | "period" | "ids" | "names" | "choice";

/** What each field says of itself: `title` is the Chinese header, `description` one plain sentence. */
export interface CellMeta extends Record<string, unknown> {
  title: string;
  description: string;
  cell: CellKind;
  /** The input table whose key this cell must name, e.g. `sources`. */
  ref?: string;
  /** Unit of a number, where it is the same for the whole column. */
  unit?: string;
  /** Whether the words are another's and stay as printed, whatever sign they begin with. */
  verbatim?: boolean;
}

type Extra = {ref?: string; unit?: string; verbatim?: boolean};

const meta = (cell: CellKind, title: string, description: string, extra: Extra = {}): CellMeta => ({
  title,
  description,
  cell,
  ...extra
});

/** Words; blank is refused. */
export const text = (title: string, description: string, extra?: Extra) =>
  z
    .string()
    .min(1)
    .meta(meta("text", title, description, extra));

/** Words or nothing; a blank cell is null. */
export const maybeText = (title: string, description: string, extra?: Extra) =>
  z
    .string()
    .min(1)
    .nullable()
    .meta(meta("text", title, description, extra));

/** How many characters a quotation may have, one of two UTF-16 units counted once, as schemas count. */
export const quoteLimit = 80;

/** Words quoted from a source, short enough to be a quotation; a blank cell is null. */
export const maybeQuote = (title: string, description: string) =>
  z
    .string()
    .min(1)
    .max(quoteLimit)
    .nullable()
    .meta(meta("text", title, description, {verbatim: true}));

/** The signs of an id: the numbers of the plan hold points, such as 2.1. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The signs of an id that has pages and files of its own. No point: what follows one is the ending of a file, and
 * `units/a.docx` is a file of the unit `a`. The script for pages that hold embeds takes the same signs.
 */
export const addressPattern = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** An id that has pages and files of its own: see {@link addressPattern}. */
export const addressId = (title: string, description: string) =>
  z
    .string()
    .regex(addressPattern)
    .meta(meta("text", title, description));

/** An id, or the id of another row: see {@link idPattern}. */
export const id = (title: string, description: string, extra?: Extra) =>
  z
    .string()
    .regex(idPattern)
    .meta(meta("text", title, description, extra));

/** A finite number. */
export const number = (title: string, description: string, extra?: Extra) =>
  z.number().meta(meta("number", title, description, extra));

/** A finite number or nothing. Missing is null and never zero. */
export const maybeNumber = (title: string, description: string, extra?: Extra) =>
  z
    .number()
    .nullable()
    .meta(meta("number", title, description, extra));

/** A whole number from 0 up. */
export const count = (title: string, description: string, extra?: Extra) =>
  z
    .int()
    .nonnegative()
    .meta(meta("integer", title, description, extra));

/** How many decimals are printed: a number of a table has at most 15 digits. */
export const decimalPlaces = (title: string, description: string) =>
  z
    .int()
    .nonnegative()
    .max(15)
    .meta(meta("integer", title, description));

/** `yes` or blank. */
export const flag = (title: string, description: string) =>
  z.boolean().meta(meta("flag", title, description));

/** A date as precise as it is known: `2023`, `2023-06` or `2023-06-30`. */
export const date = (title: string, description: string) =>
  z
    .string()
    .regex(datePattern)
    .meta(meta("date", title, description));

/** A date, or nothing. */
export const maybeDate = (title: string, description: string) =>
  z
    .string()
    .regex(datePattern)
    .nullable()
    .meta(meta("date", title, description));

/** A year, a month, or a span of either: `2023`, `2023-06`, `2023-01..2023-04`. */
export const period = (title: string, description: string) =>
  z
    .string()
    .regex(periodPattern)
    .meta(meta("period", title, description));

/** A period, or nothing. */
export const maybePeriod = (title: string, description: string) =>
  z
    .string()
    .regex(periodPattern)
    .nullable()
    .meta(meta("period", title, description));

/** Ids divided by single spaces; blank is the empty list. */
export const ids = (title: string, description: string, extra?: Extra) =>
  z.array(z.string().min(1)).meta(meta("ids", title, description, extra));

/** Names divided by `|`; blank is the empty list. */
export const names = (title: string, description: string) =>
  z.array(z.string().min(1)).meta(meta("names", title, description));

/** One word of a fixed list. */
export const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  title: string,
  description: string
) => z.enum(values).meta(meta("choice", title, description));

/** One word of a fixed list, or nothing. */
export const maybeChoice = <const T extends readonly [string, ...string[]]>(
  values: T,
  title: string,
  description: string
) =>
  z
    .enum(values)
    .nullable()
    .meta(meta("choice", title, description));

/** What the field of a row schema says of itself. */
export function cellMeta(field: z.ZodType): CellMeta {
  const found = field.meta();
  if (!found || typeof found["cell"] !== "string") throw new Error("field without a sentence");
  return found as CellMeta;
}
