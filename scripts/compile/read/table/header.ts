// The names of columns as people write them: in any case, with blanks, in Chinese as in the downloads.
import type {z} from "zod";

import {cellMeta} from "../../../../src/model/cell.ts";
import {longRow} from "../../../../src/model/published/parts.ts";
import {publishedTables} from "../../../../src/model/published/published.ts";

/** The column of a row schema that a header cell names, by its name or its Chinese title; null where none. */
export function columnOf(cell: string, schema: z.ZodObject): string | null {
  return namesOf(schema).get(plain(cell)) ?? null;
}

/**
 * Whether a column stands in our downloads beside the columns of the schema: a name for an id, a unit, a
 * place in the input. Such a file can be put back as it was downloaded; these columns are looked over.
 */
export function isAdded(cell: string, schema: z.ZodObject): boolean {
  return columnOf(cell, schema) === null && addedTo(schema).has(plain(cell));
}

/** Where a column of our downloads stands in a header, by its name or its Chinese title; -1 where it does not. */
export function addedColumn(header: readonly string[], name: string): number {
  const field = (longRow.shape as Record<string, z.ZodType>)[name];
  const names = field ? [plain(name), plain(cellMeta(field).title)] : [plain(name)];
  return header.findIndex((cell) => names.includes(plain(cell)));
}

const memo = new WeakMap<z.ZodObject, ReadonlyMap<string, string>>();

function namesOf(schema: z.ZodObject): ReadonlyMap<string, string> {
  const before = memo.get(schema);
  if (before) return before;
  const names = new Map<string, string>();
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    names.set(plain(name), name);
    const title = plain(cellMeta(field).title);
    if (!names.has(title)) names.set(title, name);
  }
  memo.set(schema, names);
  return names;
}

function addedTo(schema: z.ZodObject): ReadonlySet<string> {
  const columns = Object.keys(schema.shape);
  // The downloads with all columns of this table, and more.
  const wider = [longRow, ...Object.values(publishedTables).map(({row}) => row)].filter(({shape}) =>
    columns.every((name) => name in shape)
  );
  return new Set(wider.flatMap((row) => [...namesOf(row).keys()]));
}

/** The letters alone: width, case, blanks, underscores and signs that cannot be seen make no difference. */
const plain = (cell: string): string =>
  cell
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-*:：\p{Cf}]/gu, "");
