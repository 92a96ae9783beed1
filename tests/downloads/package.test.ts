// The descriptor of the downloads and every row of every table it describes.
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";

import {Ajv, type ValidateFunction} from "ajv";
import formats from "ajv-formats";
import {expect, test} from "vitest";

import {
  bytesOf,
  cellsOf,
  jsonOf,
  type Resource,
  resources,
  rowsOf,
  tablesOf
} from "../harness/downloads.ts";

const tables = resources();
const rows = new Map(tables.map(({name, path}) => [name, rowsOf(path)]));

/** What is wrong with the rows of a table, by the descriptor alone. */
function faultsOf({name, schema}: Resource, own: readonly Record<string, string>[]): string[] {
  const faults: string[] = [];
  const keys = new Set<string>();
  own.forEach((row, index) => {
    const fault = (words: string) => faults.push(`${name} row ${index}: ${words}`);
    const key = JSON.stringify(schema.primaryKey.map((column) => row[column]));
    if (keys.has(key)) fault(`key twice ${key}`);
    keys.add(key);
    for (const {name: column, type, constraints, delimiter = ","} of schema.fields) {
      const cell = row[column] ?? "";
      if (cell === "") {
        if (constraints.required) fault(`${column} is required`);
        continue;
      }
      if (type === "number" && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/u.test(cell))
        fault(`${column} ${cell}`);
      if (type === "integer" && !/^-?\d+$/u.test(cell)) fault(`${column} ${cell}`);
      if (type === "boolean" && !/^(true|false)$/u.test(cell)) fault(`${column} ${cell}`);
      const {pattern, minimum} = constraints;
      if (constraints.enum && !constraints.enum.includes(cell)) fault(`${column} not in the list`);
      // The entries of a list are divided by its mark, none of them empty.
      if (type === "list" && cell.split(delimiter).includes("")) fault(`${column} ${cell}`);
      if (pattern && !new RegExp(pattern, "u").test(cell)) fault(`${column} not of the pattern`);
      if (minimum !== undefined && Number(cell) < minimum) fault(`${column} below ${minimum}`);
      if (/^[\s\uFEFF]*[=+@＝＋－＠]/u.test(cell)) fault(`${column} would run`);
      if (type === "string" && cell.startsWith("-")) fault(`${column} would run`);
    }
    for (const {fields, reference} of schema.foreignKeys ?? []) {
      const cell = row[fields[0] ?? ""] ?? "";
      const other = rows.get(reference.resource ?? name) ?? [];
      if (cell !== "" && !other.some((one) => one[reference.fields[0] ?? ""] === cell))
        fault(`${fields.join()} leads nowhere: ${cell}`);
    }
  });
  return faults;
}

/** Reads a profile, ready to check a descriptor. */
function profile(path: string): ValidateFunction {
  const ajv = new Ajv({strict: false, allErrors: true});
  formats(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")) as object);
}

const made = jsonOf<{resources: Resource[]}>("datapackage.json");

// Our own rules are narrower than the official ones. Who has the official file itself at hand names it.
test.each(
  [
    "tests/profiles/official.json",
    "tests/profiles/datapackage.json",
    process.env["PROFILE"]
  ].filter((path) => path !== undefined)
)("the descriptor is valid by %s", (path) => {
  const check = profile(path);
  expect(check(made), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
});

/** Spoils a copy of the descriptor. */
const spoilt = (spoil: (resource: Resource) => void): object => {
  const copy = structuredClone(made);
  for (const resource of copy.resources.slice(0, 1)) spoil(resource);
  return copy;
};

test.each([
  ["no resources", {...made, resources: []}],
  ["a name that is no word", {...made, name: 7}],
  ["a date that is none", {...made, created: "yesterday"}],
  ["a path out of the folder", spoilt((one) => (one.path = "../a.csv"))],
  ["a sum that is none", spoilt((one) => (one.hash = "sha256:none"))],
  ["a type there is not", spoilt((one) => Object.assign(one.schema.fields[0]!, {type: "words"}))],
  ["a key of nothing", spoilt((one) => (one.schema.primaryKey = []))],
  ["bytes in words", spoilt((one) => ((one as {bytes: unknown}).bytes = "many"))]
])("the official rules refuse %s", (_, descriptor) => {
  expect(profile("tests/profiles/official.json")(descriptor)).toBe(false);
});

test("our own rules want a name that an address can hold", () => {
  expect(profile("tests/profiles/datapackage.json")({...made, name: "Not A Name"})).toBe(false);
});

test.each(tables)("$name: header, size and hash are as described", (table) => {
  const bytes = bytesOf(table.path);
  expect(cellsOf(table.path)[0]).toEqual(table.schema.fields.map(({name}) => name));
  expect(bytes.length).toBe(table.bytes);
  expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(table.hash);
  // UTF-8 without a mark, LF, a line end at the end, as many cells in every row.
  const text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  expect(text.startsWith("\uFEFF") || text.includes("\r")).toBe(false);
  expect(text.endsWith("\n")).toBe(true);
  const width = table.schema.fields.length;
  expect(cellsOf(table.path).filter((row) => row.length !== width)).toEqual([]);
});

test.each(tables)("$name: every row is what the schema says", (table) => {
  expect(faultsOf(table, rows.get(table.name) ?? [])).toEqual([]);
});

test("a wrong row is found", () => {
  const table = tables.find(({name}) => name === "observations")!;
  const [good = {}] = rows.get("observations") ?? [];
  const wrong = {...good, value: "1,000", qualifier: "maybe", source: "nobody", series: ""};
  expect(faultsOf(table, [good, good, wrong])).toEqual([
    expect.stringContaining("key twice"),
    expect.stringContaining("key twice"),
    expect.stringContaining("series is required"),
    expect.stringContaining("value 1,000"),
    expect.stringContaining("qualifier not in the list"),
    expect.stringContaining("source leads nowhere")
  ]);
});

test("rows stand in the order of their keys", () => {
  for (const {name, schema} of tables) {
    const kinds = new Map(schema.fields.map((field) => [field.name, field.type]));
    const keys = (rows.get(name) ?? []).map((row) =>
      schema.primaryKey.map((column) =>
        /^(number|integer)$/u.test(kinds.get(column) ?? "") ? Number(row[column]) : row[column]!
      )
    );
    const sorted = keys.toSorted((a, b) => {
      const n = a.findIndex((cell, index) => cell !== b[index]);
      return n < 0 ? 0 : a[n]! < b[n]! ? -1 : 1;
    });
    expect(keys, name).toEqual(sorted);
  }
});

test("every smaller table names its columns as the contract does", () => {
  for (const table of tablesOf())
    for (const column of cellsOf(`${table}.csv`)[0] ?? [])
      expect(column, table).toMatch(/^[a-z][a-z0-9_]*$/u);
});
