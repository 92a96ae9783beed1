// The formats of the downloads, each read back by a program of another make.
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {DuckDBInstance} from "@duckdb/node-api";
import Ajv from "ajv/dist/2020.js";
import {unzipSync} from "fflate";
import {parquetReadObjects} from "hyparquet";
import jsonld from "jsonld";
import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {z} from "zod";

import {buildData} from "../../../scripts/compile/index.ts";
import {silence} from "../../domain/silence.ts";
import {type Catalogue, catalogue as schema} from "../../model/catalogue.ts";
import {count, id, maybeNumber, text} from "../../model/cell.ts";
import {zh} from "../../words/zh.ts";
import {json, jsonSchema} from "../descriptors/json-schema.ts";
import {dcat} from "../descriptors/linked-data.ts";
import {dataPackage} from "../descriptors/package.ts";
import type {Table} from "../table-types.ts";
import {published, tableOf} from "../tables.ts";
import {isFormulaLike} from "../validate/faults.ts";
import {wide} from "../wide-table.ts";
import {cellText, csv} from "./csv.ts";
import {parquet} from "./parquet.ts";
import {sheetName, workbook} from "./workbook.ts";
import {zip} from "./zip.ts";

const root = mkdtempSync(join(tmpdir(), "formats-"));
let catalogue: Catalogue;
let tables: Table[];
const home = "https://anytown.example/data/";
const file = () => ({bytes: 3, sha256: "00"});

beforeAll(async () => {
  const {readFileSync} = await import("node:fs");
  const data = join(import.meta.dirname, "../../fixtures/anytown");
  expect((await buildData({data, generated: root})).problems).toEqual([]);
  catalogue = schema.parse(JSON.parse(readFileSync(join(root, "catalogue.json"), "utf8")));
  tables = Object.values(published(catalogue, silence(catalogue)));
});
afterAll(() => {
  rmSync(root, {recursive: true});
});

const cells = (table: Table) =>
  table.rows.map((row) => table.fields.map(({name}) => row[name] ?? null));

test("a CSV read back is the rows", () => {
  for (const table of tables) {
    const words = cells(table).map((row) => row.map(cellText));
    const read = (of: string) => Papa.parse<string[]>(of.trimEnd(), {delimiter: ","}).data;
    expect(read(csv(table))).toEqual([table.fields.map(({name}) => name), ...words]);
  }
});

test("a workbook read by another library holds every cell, and the same bytes twice", async () => {
  const notes = {lines: ["甲"], sources: catalogue.sources};
  for (const table of tables) {
    const bytes = await workbook([table], table.title, notes, zh);
    expect(Buffer.from(await workbook([table], table.title, notes, zh)).equals(bytes)).toBe(true);
    const sheets = await readExcel(Buffer.from(bytes));
    const read = sheets.find(({sheet}) => sheet === table.title)?.data ?? [];
    // A year alone is a number, a month or a day the words it is.
    const expected = cells(table).map((row) =>
      row.map((cell, n) =>
        Array.isArray(cell)
          ? cellText(cell) || null
          : /^(period|date)$/u.test(table.fields[n]!.cell) && /^\d{4}$/u.test(cellText(cell))
            ? Number(cell)
            : cell
      )
    );
    expect(read.slice(1)).toEqual(expected);
    expect(sheets.map(({sheet}) => sheet).slice(1)).toEqual(Object.values(zh.data.sheets));
  }
});

test("two readers of Parquet find the rows and the types", async () => {
  const db = await (await DuckDBInstance.create()).connect();
  for (const table of tables) {
    const bytes = parquet(table);
    const expected = cells(table).map((row) =>
      row.map((cell) => (Array.isArray(cell) ? cellText(cell) || null : cell))
    );
    const own = await parquetReadObjects({file: bytes.slice().buffer});
    expect(own.map((row) => table.fields.map(({name}) => (row[name] ?? null) as unknown))).toEqual(
      expected
    );
    const path = join(root, `${table.name}.parquet`);
    writeFileSync(path, bytes);
    const read = await db.runAndReadAll(`select * from read_parquet('${path}')`);
    expect(read.getRowsJS()).toEqual(expected);
    const types = {number: "DOUBLE", integer: "INTEGER", flag: "BOOLEAN"} as Record<string, string>;
    expect(read.columnTypes().map(String)).toEqual(
      table.fields.map(({cell}) => types[cell] ?? "VARCHAR")
    );
  }
});

test("the JSON of every table is what its schema says, and a wrong row is not", () => {
  const ajv = new Ajv({strict: false});
  for (const table of tables) {
    const check = ajv.compile(jsonSchema(table, `${home}${table.name}.schema.json`));
    const rows = JSON.parse(json(table)) as object[];
    expect(check(rows), JSON.stringify(check.errors)).toBe(true);
    if (rows[0]) expect(check([{...rows[0], [table.key[0] ?? ""]: null}])).toBe(false);
  }
});

test("the data package names every file once, and its keys lead somewhere", () => {
  const made = dataPackage(tables, catalogue, file, home, {version: "1.0.0", date: ""}) as {
    resources: {
      name: string;
      hash: string;
      schema: {
        fields: {name: string; type: string; title: string; description: string}[];
        primaryKey: string[];
        foreignKeys?: {fields: string[]; reference: {resource?: string; fields: string[]}}[];
      };
    }[];
  };
  expect(made).toHaveProperty("licenses", [{name: "CC-BY-4.0", title: "CC BY 4.0"}]);
  const unset = {...catalogue.site, licence: {text: "", data: "", note: ""}};
  const silent = dataPackage(tables, {...catalogue, site: unset}, file, home, {
    version: "1.0.0",
    date: ""
  });
  expect(silent).not.toHaveProperty("licenses");
  expect(made.resources.map(({name}) => name)).toEqual(tables.map(({name}) => name));
  for (const {name, hash, schema: of} of made.resources) {
    const rows = tables.find((table) => table.name === name)?.rows ?? [];
    expect(hash).toMatch(/^sha256:/u);
    expect(of.primaryKey.length).toBeGreaterThan(0);
    for (const field of of.fields) {
      expect(["string", "number", "integer", "boolean", "list"]).toContain(field.type);
      expect(field.title && field.description).toBeTruthy();
    }
    for (const {fields, reference} of of.foreignKeys ?? []) {
      const other = tables.find((table) => table.name === (reference.resource ?? name));
      const known = new Set(other?.rows.map((row) => row[reference.fields[0] ?? ""]));
      const lost = rows
        .map((row) => row[fields[0] ?? ""])
        .filter((at) => at !== null && !known.has(at));
      expect({name, fields, lost}).toEqual({name, fields, lost: []});
    }
  }
});

test("the catalogue of DCAT expands: every table is a dataset with its files", async () => {
  const offer = {site: catalogue.site, home, tables, file, release: catalogue.releases.at(-1)};
  const [node] = (await jsonld.expand(JSON.parse(JSON.stringify(dcat(offer))))) as object[];
  const sets = (node as Record<string, Record<string, unknown[]>[]>)[
    "http://www.w3.org/ns/dcat#dataset"
  ];
  expect(sets?.length).toBe(tables.length);
  for (const set of sets ?? [])
    expect(set["http://www.w3.org/ns/dcat#distribution"]?.length).toBe(4);
});

test("an archive is the same bytes twice, in whatever order its files come", () => {
  const files = tables.map((table) => [table.name, new TextEncoder().encode(csv(table))] as const);
  const bytes = zip(new Map(files));
  expect(Buffer.from(zip(new Map(files.toReversed()))).equals(bytes)).toBe(true);
  expect(Object.keys(unzipSync(bytes))).toEqual(tables.map(({name}) => name).sort());
});

test("a withheld cell, a missing one and a zero differ", () => {
  const series = catalogue.series.find((row) => row.id === "street_noise_avg");
  if (!series) throw new Error("no such series");
  const own = catalogue.observations.filter((row) => row.series === series.id);
  const row = wide(series, own, catalogue).rows.find((one) => one["period"] === "2023");
  expect(row).toMatchObject({anytown: null, anytown_state: "withheld"});
});

const shape = z.object({id: id("甲", "A."), n: maybeNumber("乙", "B."), t: text("丙", "C.")});
const told = {title: "x", description: "x.", about: "x。", made: "x.", origin: "x。"};
const base = {name: "x", ...told, schema: shape, key: ["id"]};
test.each([
  [
    "a key that stands twice",
    base,
    [
      {id: "a", n: 1, t: "b"},
      {id: "a", n: 2, t: "c"}
    ],
    "stands twice"
  ],
  ["a table without a key", {...base, key: []}, [], "no key"],
  ["a value its schema refuses", base, [{id: "a", n: "1", t: "b"}], "expected number"],
  ["words a spreadsheet would run", base, [{id: "a", n: 1, t: "=cmd"}], "would run"],
  [
    "a column without a sentence",
    {...base, schema: z.object({id: count("甲", "")})},
    [],
    "sentence"
  ]
])("%s stops the build, told in two languages", (_, table, rows, said) => {
  expect(() => tableOf(table, rows)).toThrow(said);
  expect(() => tableOf(table, rows)).toThrow(/\p{Script=Han}/u);
});

test("a fault of a published row names the table, the row, its place in the input and the column", () => {
  const placed = {...base, schema: shape.extend({file: text("文件位置", "Where it stands.")})};
  const row = {id: "a", n: null, t: "+1", file: "statistics/a.csv:7"};
  expect(() => tableOf(placed, [row])).toThrow(
    '数据表 x，行 ["a"] (statistics/a.csv:7)，列 t：电子表格会当作公式：+1'
  );
});

test("an official text that begins with a sign is words in a workbook, and has a mark before it in CSV", async () => {
  const schema = z.object({id: id("甲", "A."), t: text("丙", "C.", {verbatim: true})});
  const table = tableOf({...base, schema}, [{id: "a", t: "=1+1"}]);
  expect(csv(table)).toBe("id,t\na,'=1+1\n");
  const bytes = await workbook([table], "x", {lines: [], sources: []}, zh);
  const sheet = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
  expect(sheet).not.toContain("<f");
  const [first] = await readExcel(Buffer.from(bytes));
  expect(first?.data).toEqual([
    ["甲", "丙"],
    ["a", "=1+1"]
  ]);
});

test.each(["=1", "+1", "-x", "@a", "＝1", " =1", "\t1"])("%j would run", (words) => {
  expect(isFormulaLike(words)).toBe(true);
});
test.each(["a=1", "—", "", "1-2"])("%j would not run", (words) => {
  expect(isFormulaLike(words)).toBe(false);
});
test("a negative number stays a number", () => {
  expect(isFormulaLike(-5)).toBe(false);
  expect(cellText(-5)).toBe("-5");
});

describe("sheetName(name, taken)", () => {
  test.each([
    ["研发", "研发"],
    ["R/D: a? [b]*\\", "R／D： a？ ［b］＊＼"],
    ["一".repeat(31), "一".repeat(31)],
    ["一".repeat(32), `${"一".repeat(30)}…`],
    // A character of two units is not cut in the middle.
    [`${"一".repeat(29)}𠮷二三`, `${"一".repeat(29)}…`],
    ["'a'", "’a’"],
    ["History", "History 2"]
  ])("%s is %s", (name, expected) => {
    expect(sheetName(name)).toBe(expected);
  });

  test("gives a number to a name that is taken, whatever its case", () => {
    expect(sheetName("Ab", new Set(["ab"]))).toBe("Ab 2");
    expect(sheetName("一".repeat(32), new Set([`${"一".repeat(30)}…`]))).toBe(
      `${"一".repeat(28)}… 2`
    );
  });
});
