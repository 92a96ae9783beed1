// All figures in one file, and all tables in one database: read by programs of another make.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DatabaseSync} from "node:sqlite";

import {DuckDBInstance} from "@duckdb/node-api";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {z} from "zod";

import {buildData} from "../../scripts/compile/index.ts";
import {silence} from "../domain/silence.ts";
import {type Catalogue, catalogue as schema} from "../model/catalogue.ts";
import {count} from "../model/cell.ts";
import {zh} from "../words/zh.ts";
import {csv} from "./formats/csv.ts";
import {sqlite} from "./formats/sqlite.ts";
import {placesByPeriod, tidyTable} from "./joined-tables.ts";
import {partOf} from "./partial-tables.ts";
import type {Table} from "./table-types.ts";
import {published} from "./tables.ts";

const root = mkdtempSync(join(tmpdir(), "joined-"));
const home = "https://anytown.example/";
const full = (path: string) => home + path;
let catalogue: Catalogue;
let tables: Table[];

beforeAll(async () => {
  const data = join(import.meta.dirname, "../fixtures/anytown");
  expect((await buildData({data, generated: root})).problems).toEqual([]);
  catalogue = schema.parse(JSON.parse(readFileSync(join(root, "catalogue.json"), "utf8")));
  tables = Object.values(published(catalogue, silence(catalogue)));
});
afterAll(() => {
  rmSync(root, {recursive: true});
});

const observed = () => catalogue.observations.filter((row) => row.period_kind !== "target");

async function ask(sql: string): Promise<unknown[]> {
  const db = await (await DuckDBInstance.create()).connect();
  return (await db.runAndReadAll(sql)).getRowObjectsJS();
}

test("a part tells its name before its table is made, and holds none", () => {
  const rows = vi.fn(() => [{n: 1}]);
  const about = {
    ...{
      name: "parts/x",
      title: "甲",
      description: "One row is one case.",
      about: "一行是一种情形。"
    },
    ...{made: "Made up.", origin: "虚构。", key: ["n"]},
    schema: z.object({n: count("序号", "The number.")})
  };
  const part = partOf("x", ["乙"], about, rows);
  expect([part.id, part.name, part.title, part.lines]).toEqual(["x", "parts/x", "甲", ["乙"]]);
  expect(rows).not.toHaveBeenCalled();
  expect(part.table.rows).toEqual([{n: 1}]);
  expect(part.table).not.toBe(part.table);
});

test("a row of the tidy table is understood alone, and no repost is linked", () => {
  const {rows} = tidyTable(catalogue, full, zh).table;
  expect(rows).toHaveLength(catalogue.observations.length);
  for (const row of rows) {
    for (const name of ["series_name", "unit", "geo_name", "publisher", "grade", "source"])
      expect(row[name], String(row["cell"])).toBeTruthy();
    expect(row["address"]).toBe(
      `${home}data/series/${String(row["series"])}/#${String(row["cell"])}`
    );
    expect(row["document_title"] === null).toBe(row["document"] === null);
    const source = catalogue.sources.find(({id}) => id === row["source"]);
    if (source?.url_kind === "repost") expect(row["source_url"]).toBeNull();
  }
});

test("a pivot over the first figures of the tidy table finds one value a cell", async () => {
  const path = join(root, "tidy.csv");
  writeFileSync(path, csv(tidyTable(catalogue, full, zh).table));
  const from = `read_csv('${path}', types = {'period': 'VARCHAR'})`;
  const twice = `select count(*)::int as n from ${from} where n = 1
    group by series, geo, period, period_kind, document having count(*) > 1`;
  expect(await ask(twice)).toEqual([]);
  const pivot = `select * from (pivot (select series, geo, period, period_kind, value from ${from}
    where n = 1 and period_kind <> 'target') on period using first(value))`;
  const grid = (await ask(pivot)) as Record<string, unknown>[];
  for (const row of observed()) {
    const line = grid.filter(
      (one) =>
        one["series"] === row.series &&
        one["geo"] === row.geo &&
        one["period_kind"] === row.period_kind
    );
    expect(line, row.cell).toHaveLength(1);
    expect(typeof line[0]?.[row.period], row.cell).toBe("number");
  }
});

test("the wide table holds every published figure once, in the row of its place and the column of its period", () => {
  const {rows, fields} = placesByPeriod(catalogue, zh).table;
  const values = rows.flatMap((row) =>
    fields.flatMap(({name}) => (/^p\d/u.test(name) && row[name] !== null ? [row[name]] : []))
  );
  expect(values).toHaveLength(observed().length);
  for (const row of observed()) {
    const column = `p${row.period.replaceAll("..", "_").replaceAll("-", "_")}`;
    const found = rows.filter((one) => one["series"] === row.series && one["geo"] === row.geo);
    expect(
      found.map((one) => one[column]),
      row.cell
    ).toContain(row.value);
  }
});

/** The database as SQLite's own reader sees it. */
function opened(): DatabaseSync {
  const path = join(root, "all.sqlite");
  writeFileSync(path, sqlite(tables, `${home}data/series/`));
  return new DatabaseSync(path, {readOnly: true});
}

test("the database is whole, holds every row with its keys, and is the same bytes twice", () => {
  const db = opened();
  expect(db.prepare("PRAGMA integrity_check").all()).toEqual([{integrity_check: "ok"}]);
  expect(db.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  for (const {name, rows, key} of tables) {
    expect(db.prepare(`SELECT count(*) AS n FROM ${name}`).get(), name).toEqual({n: rows.length});
    const columns = db.prepare(`PRAGMA table_info(${name})`).all();
    expect(
      columns.filter(({pk}) => pk !== 0).map(({name}) => name),
      name
    ).toHaveLength(key.length);
  }
  const foreign = db.prepare("PRAGMA foreign_key_list(observations)").all();
  expect(foreign.map(({table}) => table).sort()).toEqual([
    "documents",
    "geos",
    "series",
    "sources"
  ]);
  db.close();
  const again = sqlite(tables, `${home}data/series/`);
  expect(Buffer.from(sqlite(tables, `${home}data/series/`)).equals(again)).toBe(true);
});

test("lists stand one entry a row, and lead to the rows they name", () => {
  const db = opened();
  const units = catalogue.plan.duties.length;
  expect(units).toBeGreaterThan(0);
  const also = catalogue.observations.flatMap((row) => row.also.map((entry) => [row.cell, entry]));
  const found = db
    .prepare("SELECT cell, entry FROM observations_also ORDER BY cell, position")
    .all();
  expect(found.map(({cell, entry}) => [cell, entry]).sort()).toEqual(also.sort());
  db.close();
});

test("the views say what their names say", () => {
  const db = opened();
  const count = (view: string) => db.prepare(`SELECT count(*) AS n FROM ${view}`).get()?.["n"];
  expect(count("figures")).toBe(observed().length);
  expect(count("targets")).toBe(catalogue.observations.length - observed().length);
  expect(db.prepare("SELECT sum(figures) AS n FROM coverage").get()).toEqual({
    n: observed().length
  });
  const newest = db.prepare("SELECT DISTINCT series, geo FROM newest").all();
  const pairs = new Set(
    observed()
      .filter((row) => row.qualifier !== "forecast")
      .map((row) => `${row.series} ${row.geo}`)
  );
  expect(newest).toHaveLength(pairs.size);
  const rows = tidyTable(catalogue, full, zh).table.rows.filter(
    (row) => row["period_kind"] !== "target"
  );
  const read = db
    .prepare("SELECT cell, address, unit, source_url FROM figures ORDER BY cell")
    .all();
  expect(read.map((row) => ({...row}))).toEqual(
    rows.map(({cell, address, unit, source_url}) => ({cell, address, unit, source_url}))
  );
  db.close();
});

test("a reference that leads nowhere stops the build", () => {
  const broken = tables.map((table) =>
    table.name === "geos" ? {...table, rows: table.rows.slice(1)} : table
  );
  expect(() => sqlite(broken, home)).toThrow("references lead nowhere");
});
