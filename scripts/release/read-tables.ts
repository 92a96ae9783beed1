// The tables of a built or frozen site as they were published, read from its data package.
import Papa from "papaparse";
import {z} from "zod";

import type {Sheet} from "../../src/model/difference.ts";
import type {Files} from "./archive.ts";

/** What is read of a descriptor. */
const descriptor = z.object({
  contract: z.number(),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({
        fields: z.array(z.object({name: z.string(), type: z.string()})),
        primaryKey: z.array(z.string())
      })
    })
  )
});

/** The tables that `datapackage.json` in `folder` (with a slash at its end) names, and the contract of their columns. */
export function sheetsOf(files: Files, folder: string): {sheets: Sheet[]; contract: number} {
  const text = (path: string) => new TextDecoder().decode(files.get(folder + path));
  const {contract, resources} = descriptor.parse(JSON.parse(text("datapackage.json")));
  const sheets = resources.map(({name, path, schema}): Sheet => {
    const {data} = Papa.parse<string[]>(text(path), {delimiter: ",", skipEmptyLines: true});
    const [head = [], ...rows] = data;
    const types = new Map(schema.fields.map((field) => [field.name, field.type]));
    return {
      name,
      key: schema.primaryKey,
      columns: head.map((column) => ({name: column, type: types.get(column) ?? "string"})),
      rows
    };
  });
  return {sheets, contract};
}
