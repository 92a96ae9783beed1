// The tables of the present state as their CSV prints them, for comparing with a frozen release.
import type {Sheet} from "../model/published/difference.ts";
import {typeOf} from "./descriptors/package.ts";
import {plain} from "./formats/csv.ts";
import type {Table} from "./table-types.ts";

/** A table as it is printed: cells in the order of the columns. */
export function sheet({name, key, fields, rows}: Table): Sheet {
  return {
    name,
    key: [...key],
    columns: fields.map((field) => ({name: field.name, type: typeOf(field)})),
    rows: rows.map((row) => fields.map((field) => plain(row[field.name] ?? null)))
  };
}
