// What changed between two states of the data as files: `differences.csv` and `differences.json`.
import {type CellChange, cellChange} from "../model/published/difference.ts";
import {fieldsOf} from "./descriptors/fields.ts";
import {json} from "./descriptors/json-schema.ts";
import {csv} from "./formats/csv.ts";

/** The text of each by the ending of the file: cells in the order of table, key and column. */
export function differenceFiles(rows: readonly CellChange[]): Record<"csv" | "json", string> {
  return {csv: csv({fields: fieldsOf(cellChange), rows: [...rows]}), json: json({rows: [...rows]})};
}
