// The downloads of the built site as the tests read them: from disk, with readers of another make.
import {existsSync, globSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";

import Papa from "papaparse";

/** A column as the descriptor tells of it. */
export interface Column {
  name: string;
  title: string;
  description: string;
  type: "string" | "number" | "integer" | "boolean" | "list";
  /** Of a list: the mark between its entries. */
  delimiter?: string;
  constraints: {required: boolean; enum?: string[]; pattern?: string; minimum?: number};
}

/** A table as the descriptor tells of it. */
export interface Resource {
  name: string;
  path: string;
  title: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Column[];
    primaryKey: string[];
    foreignKeys?: {fields: string[]; reference: {resource?: string; fields: string[]}}[];
  };
}

/** `dist/data/`. */
export const folder = "dist/data";

/** The bytes of a download. */
export const bytesOf = (path: string): Buffer => readFileSync(join(folder, path));

/** The words of a download; a byte order mark stays. */
export const textOf = (path: string): string => bytesOf(path).toString("utf8");

/** A JSON file. */
export const jsonOf = <T>(path: string): T => JSON.parse(textOf(path)) as T;

/** The descriptor's tables. */
export const resources = (): Resource[] =>
  jsonOf<{resources: Resource[]}>("datapackage.json").resources;

/** The columns of the parts that are not text, by hand; a part has no schema of its own. */
const partly: Record<string, string> = {
  order: "integer",
  characters: "integer",
  line: "integer",
  bracket: "integer",
  n: "integer",
  value: "number",
  date_inferred: "flag",
  conflict: "flag",
  open: "flag"
};

/** The columns of any table: those of a whole one by the JSON Schema beside it. Kind by name. */
export function kindsOf(table: string): Map<string, string> {
  if (table.includes("/")) {
    const [head = []] = cellsOf(`${table}.csv`);
    const places = table.endsWith(".wide")
      ? head.filter((name) => head.includes(`${name}_state`))
      : [];
    return new Map(
      head.map((name) => [name, places.includes(name) ? "number" : (partly[name] ?? "text")])
    );
  }
  interface Property {
    type?: string;
    cell: string;
  }
  const {items} = jsonOf<{items: {properties: Record<string, Property>}}>(`${table}.schema.json`);
  return new Map(Object.entries(items.properties).map(([name, {cell}]) => [name, cell]));
}

/** The cells of a CSV, header first; nothing is typed. */
export function cellsOf(path: string): string[][] {
  const text = textOf(path).replace(/^\uFEFF/u, "");
  const {data, errors} = Papa.parse<string[]>(text.replace(/\r?\n$/u, ""), {delimiter: ","});
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
  return data;
}

/** The rows of a CSV by column name; nothing is typed. */
export function rowsOf(path: string): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(path);
  return rows.map((row) => Object.fromEntries(head.map((name, n) => [name, row[n] ?? ""])));
}

/** A cell of a CSV as the kind of its column says: nothing is null and never zero. */
export function typed(cell: string, kind: string | undefined): string | number | boolean | null {
  if (cell === "") return null;
  if (kind === "number" || kind === "integer") return Number(cell);
  return kind === "flag" ? cell === "true" : cell;
}

/** Every table by its path without ending, parts included; frozen releases are not ours. */
export function tablesOf(): string[] {
  return globSync(["*.csv", "{series,indicators,chapters,units}/*.csv"], {cwd: folder})
    .map((path) => path.replaceAll("\\", "/").replace(/\.csv$/u, ""))
    .filter((path) => !/^(observations\.(tidy|wide)|differences)$/u.test(path))
    .sort();
}

/** Every file below the downloads that is not a page, frozen releases left out. */
export function filesOf(): string[] {
  return globSync("**/*", {cwd: folder})
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter((path) => !/\.(html|gz|br)$/u.test(path) && !/^(v\d|latest\/)/u.test(path))
    .sort();
}

/** Whether a site address leads to a file of the built site; `base` is where the site says it stands. */
export function resolves(address: string, base: string): boolean {
  if (!address.startsWith(base)) return false;
  const path = decodeURIComponent(address.slice(base.length)).replace(/#.*$/u, "");
  const file = join("dist", path.endsWith("/") || path === "" ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile();
}

/** Where the built site says it stands, with a slash at its end. */
export const base = (): string =>
  jsonOf<{id: string}>("datapackage.json").id.replace(/data\/$/u, "");
