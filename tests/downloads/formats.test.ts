// Every table of the built site in every format: the same cells, read by libraries that did not write them.
import {resolve} from "node:path";

import {DuckDBInstance} from "@duckdb/node-api";
import {Ajv2020} from "ajv/dist/2020.js";
import formats from "ajv-formats";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import readExcel from "read-excel-file/node";
import {expect, test} from "vitest";

import {
  bytesOf,
  cellsOf,
  filesOf,
  folder,
  jsonOf,
  kindsOf,
  resources,
  tablesOf,
  typed
} from "../harness/downloads.ts";

const tables = tablesOf();
/** A series as a grid comes as CSV, and as a sheet of the workbook of its series. */
const grid = (table: string) => table.endsWith(".wide");
/** The whole tables; their parts come as CSV, JSON and workbook only. */
const whole = resources().map(({name}) => name);

/** Header and typed cells of the CSV, what all others are compared with. */
function csvOf(table: string) {
  const kinds = kindsOf(table);
  const [head = [], ...rows] = cellsOf(`${table}.csv`);
  const cells = rows.map((row) => row.map((cell, n) => typed(cell, kinds.get(head[n] ?? ""))));
  return {kinds, head, rows, cells};
}

test("there is a table for each series, indicator, chapter and unit", () => {
  const ids = (path: string) =>
    cellsOf(path)
      .slice(1)
      .map(([id]) => id);
  const chapters = cellsOf("clauses.csv").filter(([, kind]) => kind === "chapter");
  const expected = [
    ...ids("series.csv").flatMap((id) => [`series/${id}`, `series/${id}.wide`]),
    ...ids("indicators.csv").map((id) => `indicators/${id}`),
    ...chapters.map(([id]) => `chapters/${id}`),
    ...ids("units.csv").map((id) => `units/${id}`),
    ...resources().map(({name}) => name)
  ];
  expect(tables).toEqual(expected.sort());
});

test("a whole table comes in six files, a part in three, a grid in one", () => {
  const endings = (table: string) =>
    filesOf()
      .filter(
        (path) => path.startsWith(`${table}.`) && !/\.(wide|tidy)\./u.test(path.slice(table.length))
      )
      .map((path) => path.slice(table.length + 1));
  const six = ["csv", "json", "parquet", "readme.md", "schema.json", "xlsx"];
  for (const table of tables)
    expect(endings(table), table).toEqual(
      whole.includes(table) ? six : grid(table) ? ["csv"] : ["csv", "json", "xlsx"]
    );
});

test("the JSON holds the same cells and is what its schema says", () => {
  const ajv = new Ajv2020({strict: false});
  formats(ajv);
  for (const table of tables.filter((one) => !grid(one))) {
    const {head, cells} = csvOf(table);
    const rows = jsonOf<Record<string, unknown>[]>(`${table}.json`);
    if (whole.includes(table)) {
      const check = ajv.compile(jsonOf<object>(`${table}.schema.json`));
      expect(check(rows), `${table} ${JSON.stringify(check.errors?.[0])}`).toBe(true);
    }
    const flat = (cell: unknown) => (Array.isArray(cell) ? cell.join(" ") || null : cell);
    expect(
      rows.map((row) => head.map((name) => flat(row[name]))),
      table
    ).toEqual(cells);
  }
});

test("Parquet holds the same cells and types for DuckDB and for a second reader", async () => {
  const db = await (await DuckDBInstance.create()).connect();
  const types: Record<string, string> = {number: "DOUBLE", integer: "INTEGER", flag: "BOOLEAN"};
  for (const table of whole) {
    const {kinds, head, cells} = csvOf(table);
    const path = resolve(folder, `${table}.parquet`);
    const read = await db.runAndReadAll(`select * from read_parquet('${path}')`);
    expect(read.columnNames(), table).toEqual(head);
    expect(read.columnTypes().map(String), table).toEqual(
      head.map((name) => types[kinds.get(name) ?? ""] ?? "VARCHAR")
    );
    expect(read.getRowsJS(), table).toEqual(cells);
    const bytes = new Uint8Array(bytesOf(`${table}.parquet`)).buffer;
    const own = await parquetReadObjects({file: bytes});
    expect(
      own.map((row) => head.map((name) => (row[name] ?? null) as unknown)),
      table
    ).toEqual(cells);
    expect(parquetMetadata(bytes).key_value_metadata?.[0]).toEqual({key: "table", value: table});
  }
});

test("DuckDB reads the plain CSV with the right types by itself", async () => {
  const db = await (await DuckDBInstance.create()).connect();
  for (const {name, path, schema} of resources()) {
    const file = resolve(folder, path);
    const read = await db.runAndReadAll(
      `describe select * from read_csv('${file}', sample_size=-1)`
    );
    const found = new Map(read.getRowsJS() as [string, string][]);
    const rows = cellsOf(path).slice(1);
    for (const [n, {name: column, type}] of schema.fields.entries()) {
      if (rows.every((row) => row[n] === "")) continue;
      const kind = found.get(column) ?? "";
      if (type === "number" || type === "integer")
        expect(kind, `${name}.${column}`).toMatch(/^(DOUBLE|BIGINT)$/u);
      if (type === "boolean") expect(kind, `${name}.${column}`).toBe("BOOLEAN");
    }
  }
});

/** Cells with each year alone as a number, as workbooks have them. */
const yearly = (rows: readonly (readonly unknown[])[] = []) =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && /^\d{4}$/u.test(cell) ? Number(cell) : cell))
  );

test("in a workbook a year is a number, a month and an id are words", async () => {
  const [own] = await readExcel(bytesOf("observations.xlsx"), {trim: false});
  const at = csvOf("observations").head.indexOf("period");
  for (const row of own?.data.slice(1) ?? [])
    expect(row[at]).toSatisfy((cell: unknown) =>
      typeof cell === "number" ? Number.isInteger(cell) : /^\d{4}-|\.\./u.test(String(cell))
    );
  const [clauses] = await readExcel(bytesOf("clauses.xlsx"), {trim: false});
  for (const [id] of clauses?.data.slice(1) ?? []) expect(typeof id).toBe("string");
});

test("every workbook holds the same cells, a dictionary, the sources and notes; of a series also its grid", async () => {
  for (const table of tables.filter((one) => !grid(one))) {
    const {head, cells} = csvOf(table);
    const sheets = await readExcel(bytesOf(`${table}.xlsx`), {trim: false});
    const grids = tables.includes(`${table}.wide`) ? [csvOf(`${table}.wide`)] : [];
    const [own, ...others] = sheets;
    for (const {cells: expected} of grids)
      expect(yearly(others.shift()?.data.slice(1)), table).toEqual(yearly(expected));
    const [dictionary, sources, notes] = others;
    expect(others, table).toHaveLength(3);
    expect(own?.sheet.length, table).toBeLessThanOrEqual(31);
    expect(yearly(own?.data.slice(1)), table).toEqual(yearly(cells));
    const titles = own?.data[0]?.map(String) ?? [];
    expect(
      titles.every((title) => /\p{Script=Han}/u.test(title)),
      table
    ).toBe(true);
    const schema = resources().find(({name}) => name === table)?.schema;
    if (schema) expect(titles, table).toEqual(schema.fields.map(({title}) => title));
    expect(
      dictionary?.data.slice(1).map((row) => row[1]),
      table
    ).toEqual([...head, ...grids.flatMap((one) => one.head)]);
    expect(notes?.data.length, table).toBeGreaterThan(5);
    const named = new Set(sources?.data.slice(1).map(([id]) => id));
    const at = head.indexOf("source");
    const used = at < 0 ? [] : cells.map((row) => row[at]).filter((id) => id !== null);
    expect(
      used.filter((id) => !named.has(id as string)),
      table
    ).toEqual([]);
  }
}, 240_000);

test("the workbook of all holds every table", async () => {
  const sheets = await readExcel(bytesOf("all.xlsx"), {trim: false});
  for (const {name, title} of resources())
    expect(yearly(sheets.find(({sheet}) => sheet === title)?.data.slice(1)), name).toEqual(
      yearly(csvOf(name).cells)
    );
});

test("the wide table of a series says the same as the long one", () => {
  for (const table of tables.filter(grid)) {
    const long = csvOf(table.replace(/\.wide$/u, ""));
    const {head, cells} = csvOf(table);
    const at = (name: string) => long.head.indexOf(name);
    const expected = long.cells.map((row) =>
      [
        ...["period", "period_kind", "document"].map((name) => row[at(name)] ?? ""),
        String(row[at("geo")]).replaceAll(/[^a-z0-9]+/giu, "_"),
        row[at("value")]
      ].join("|")
    );
    const found = cells.flatMap((row) =>
      head.flatMap((name, n) => {
        if (n < 4 || name.endsWith("_state")) return [];
        const [value, state] = [row[n], row[head.indexOf(`${name}_state`)]];
        // A value has its state, and where there is none another word says why.
        expect(state === "published", `${table} ${name}`).toBe(value !== null);
        return value === null
          ? []
          : [[...row.slice(0, 3).map((cell) => cell ?? ""), name, value].join("|")];
      })
    );
    expect(found.sort(), table).toEqual(expected.sort());
  }
});
