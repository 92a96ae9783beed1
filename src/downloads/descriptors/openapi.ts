// The downloads as an interface of static addresses: OpenAPI 3.1.
import type {Site} from "../../model/site.ts";
import type {Table} from "../table-types.ts";
import {media} from "./linked-data.ts";

/** Addresses that differ in one id. */
export interface Family {
  /** The path below the site, with `{id}` and without an ending: `/data/series/{id}`. */
  path: string;
  /** What one file is. */
  summary: string;
  ids: readonly string[];
  /** Media types by ending. */
  endings: Readonly<Record<string, string>>;
}

/** What stands beside every table: the formats and what describes them. */
export const beside: Readonly<Record<string, string>> = {
  ...media,
  "schema.json": "application/schema+json",
  "readme.md": "text/markdown"
};

/** Files of which there is one. */
const single: Readonly<Record<string, readonly [type: string, summary: string]>> = {
  "all.zip": [
    "application/zip",
    "Every download: tables in all formats, descriptions, input files."
  ],
  "all.xlsx": [media["xlsx"] ?? "", "All tables in one workbook."],
  "readme.md": ["text/markdown", "What there is and how it joins."],
  "datapackage.json": ["application/json", "Data Package v2."],
  "catalog.jsonld": ["application/ld+json", "DCAT 3."],
  SHA256SUMS: ["text/plain", "SHA-256 of every file."]
};

/** Every address: one path for each file of each table, one for each family, the input files; `at` is where the downloads stand. */
export function openApi(
  site: Site,
  base: string,
  tables: readonly Table[],
  families: readonly Family[],
  inputs: readonly string[],
  version: string,
  at = "data/"
): object {
  const whole = tables.flatMap((table) =>
    Object.entries(beside).map(([ending, type]) => {
      const schema =
        ending === "json" ? {$ref: `${base}${at}${table.name}.schema.json`} : undefined;
      const words = `${table.title} (${ending}). ${table.description}`;
      return path(`/${at}${table.name}.${ending}`, words, type, schema);
    })
  );
  const singles = Object.entries(single).map(([name, [type, words]]) =>
    path(`/${at}${name}`, words, type)
  );
  const parts = families.flatMap((family) =>
    Object.entries(family.endings).map(([ending, type]) =>
      path(`${family.path}.${ending}`, family.summary, type, undefined, family.ids)
    )
  );
  const input = path(
    `/${at}input/{id}`,
    "An input file, byte for byte; the id may hold slashes.",
    "application/octet-stream",
    undefined,
    inputs
  );
  return {
    openapi: "3.1.0",
    info: {title: site.name, description: site.description, version},
    servers: [{url: base.replace(/\/$/u, "")}],
    paths: Object.fromEntries<object>([...whole, ...singles, ...parts, input])
  };
}

function path(
  address: string,
  summary: string,
  type: string,
  schema?: object,
  ids?: readonly string[]
): [string, object] {
  const content = {[type]: schema ? {schema} : {}};
  const id = {name: "id", in: "path", required: true, schema: {type: "string", enum: ids}};
  return [
    address,
    {
      get: {
        operationId: address.slice(1).replaceAll(/[^A-Za-z0-9]+/gu, "_"),
        summary,
        ...(ids ? {parameters: [id]} : {}),
        responses: {"200": {description: "The file.", content}}
      }
    }
  ];
}
