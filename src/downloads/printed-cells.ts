// The tables of the present state as their CSV prints them, for comparing with a frozen release.
import type {FrozenTable} from "../model/published/difference.ts";
import {typeOf} from "./descriptors/package.ts";
import {cellText} from "./formats/csv.ts";
import type {Table} from "./table-types.ts";

/** A table as it is printed: cells in the order of the columns. */
export function printedCells({name, key, fields, rows}: Table): FrozenTable {
  return {
    name,
    key: [...key],
    columns: fields.map((field) => ({name: field.name, type: typeOf(field)})),
    rows: rows.map((row) => fields.map((field) => cellText(row[field.name] ?? null)))
  };
}
