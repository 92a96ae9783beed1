// A table as Parquet, each column of its own type; a missing value is null.
import {parquetWriteBuffer} from "hyparquet-writer";

import {type Field, isList} from "../descriptors/fields.ts";
import type {Table} from "../table-types.ts";
import {cellText} from "./csv.ts";

/** The bytes; the same for the same rows. */
export function parquet({fields, rows, name, description}: Table): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: fields.map((field) => ({
        name: field.name,
        type: typeOf(field),
        nullable: field.nullable || isList(field),
        data: rows.map((row) => {
          const cell = row[field.name] ?? null;
          return typeof cell === "object" && cell !== null ? cellText(cell) || null : cell;
        })
      })),
      kvMetadata: [
        {key: "table", value: name},
        {key: "description", value: description}
      ]
    })
  );
}

function typeOf({cell}: Field): "STRING" | "DOUBLE" | "INT32" | "BOOLEAN" {
  if (cell === "number") return "DOUBLE";
  if (cell === "integer") return "INT32";
  return cell === "flag" ? "BOOLEAN" : "STRING";
}
