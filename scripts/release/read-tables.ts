// The tables of a release as they were published, read by its descriptor.
import Papa from "papaparse";

import type {FrozenTable} from "../../src/model/published/difference.ts";
import {unguarded} from "../../src/words/markup.ts";
import type {Files} from "./archive.ts";
import {readDescriptor} from "./descriptor.ts";

/** The tables that the descriptor among the files of a release names, and the contract of their columns. */
export function readTables(files: Files): {sheets: FrozenTable[]; contract: number} {
  const {contract, resources} = readDescriptor(files.get("data/datapackage.json"));
  const sheets = resources.map(({name, schema}): FrozenTable => {
    const text = new TextDecoder().decode(files.get(`data/${name}.csv`));
    const {data} = Papa.parse<string[]>(text, {delimiter: ",", skipEmptyLines: true});
    const [head = [], ...rows] = data;
    const types = new Map(schema.fields.map((field) => [field.name, field.type]));
    return {
      name,
      key: schema.primaryKey,
      columns: head.map((column) => ({name: column, type: types.get(column) ?? "string"})),
      rows: rows.map((row) => row.map(unguarded))
    };
  });
  return {sheets, contract};
}
