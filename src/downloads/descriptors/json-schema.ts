// What the JSON of a table is: a JSON Schema made from the row's own schema and sentences.
import {z} from "zod";

import type {Table} from "../table-types.ts";

/** The rows as JSON, one row a line: lists are lists, a missing value is null. */
export function json({rows}: Pick<Table, "rows">): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/** The JSON Schema (draft 2020-12) of {@link json}; `address` is where it will stand. */
export function jsonSchema(table: Table, address: string): object {
  const {$schema, ...row} = z.toJSONSchema(table.schema);
  return {
    $schema,
    $id: address,
    title: table.title,
    description: `${table.description} ${table.made}`,
    type: "array",
    uniqueItems: true,
    "x-key": table.key,
    items: row
  };
}
