// The downloads as an interface of static addresses: OpenAPI 3.1.
import type {Site} from "../../model/site.ts";
import {wholeFiles} from "../../routes.ts";
import {tableFormats} from "../files.ts";
import {mediaType} from "../media-types.ts";
import type {Table} from "../table-types.ts";

/** Addresses that differ in one id. */
export interface Family {
  /** The path below the site, with `{id}` and without an ending: `/data/series/{id}`. */
  path: string;
  /** What one file is. */
  summary: string;
  ids: readonly string[];
  /** What follows the id, without the point. */
  endings: readonly string[];
}

/** Files of which there is one. */
const single: Readonly<Record<string, string>> = {
  [wholeFiles.zip]: "The tables as CSV and JSON, their descriptions, and the input files.",
  [wholeFiles.xlsx]: "All tables in one workbook.",
  [wholeFiles.sqlite]: "All tables in one SQLite database with keys, references and views.",
  "readme.md": "What there is and how it joins.",
  "datapackage.json": "Data Package v2.",
  "catalog.jsonld": "DCAT 3.",
  "differences.csv": "What changed since the newest release, cell by cell.",
  "differences.json": "The same as JSON.",
  SHA256SUMS: "SHA-256 of every file."
};

/** Every address: one path for each file of each table, one for each family, the input files. `files` are the names of the downloads. */
export function openApi(
  site: Site,
  base: string,
  tables: readonly Table[],
  families: readonly Family[],
  files: ReadonlySet<string>,
  version: string
): object {
  const whole = tables.flatMap((table) =>
    tableFormats.map((ending) => {
      const schema =
        ending === "json" ? {$ref: `${base}data/${table.name}.schema.json`} : undefined;
      const words = `${table.title} (${ending}). ${table.description}`;
      return path(`/data/${table.name}.${ending}`, words, {schema});
    })
  );
  const singles = Object.entries(single)
    .filter(([name]) => files.has(name) || name === "SHA256SUMS" || name === wholeFiles.zip)
    .map(([name, words]) => path(`/data/${name}`, words));
  const parts = families.flatMap((family) =>
    family.endings.map((ending) =>
      path(`${family.path}.${ending}`, family.summary, {ids: family.ids})
    )
  );
  const inputs = [...files].filter((name) => name.startsWith("input/"));
  const input = path("/data/input/{id}", "An input file, byte for byte; the id may hold slashes.", {
    ids: inputs.map((name) => name.slice("input/".length)),
    types: [...new Set(inputs.map(mediaType))].sort()
  });
  return {
    openapi: "3.1.0",
    info: {title: site.name, description: site.description, version},
    servers: [{url: base.replace(/\/$/u, "")}],
    paths: Object.fromEntries<object>([...whole, ...singles, ...parts, input])
  };
}

interface More {
  schema?: object | undefined;
  /** What may stand for the id. */
  ids?: readonly string[];
  /** Media types of the answer; left out, that of the ending. */
  types?: readonly string[];
}

function path(
  address: string,
  summary: string,
  {schema, ids, types = [mediaType(address)]}: More = {}
): [string, object] {
  const content = Object.fromEntries(types.map((type) => [type, schema ? {schema} : {}]));
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
