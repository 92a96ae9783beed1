// All tables as one SQLite database: keys, references, a table for each list, views that join them, a dictionary.
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DatabaseSync} from "node:sqlite";

import {type Field, isList, keyOf} from "../descriptors/fields.ts";
import type {Cell, Row, Table} from "../table-types.ts";
import {cellText} from "./csv.ts";

/** A view and what one of its rows is. */
interface View {
  name: string;
  about: string;
  sql: string;
}

/**
 * The bytes of the database, the same for the same tables and the same SQLite. A list stands in its row, its entries
 * divided by spaces, and one entry a row in `<table>_<column>` where it names rows of another table.
 * Throws where a reference leads nowhere.
 *
 * @param series the full address of the pages of the series, with a slash at its end
 */
export function sqlite(tables: readonly Table[], series: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "sqlite-"));
  // On the disk: in memory it would stand beside the tables it is made from. What a crash leaves of it is of no use.
  const draft = join(folder, "draft.sqlite");
  const db = new DatabaseSync(draft, {enableForeignKeyConstraints: false});
  try {
    // Small pages: many of the tables are, and each takes one at least.
    db.exec("PRAGMA page_size = 1024; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    db.exec("BEGIN");
    for (const table of tables) {
      db.exec(tableSql(table, tables));
      insert(
        db,
        table.name,
        table.rows.map((row) => table.fields.map((field) => stored(row[field.name] ?? null)))
      );
      for (const field of table.fields) list(db, table, field, tables);
    }
    const has = new Set(tables.map(({name}) => name));
    const made = views(series).filter(({sql}) =>
      [...sql.matchAll(/(?:FROM|JOIN) (\w+)/gu)].every(([, name = ""]) => has.has(name))
    );
    for (const {name, sql} of made) db.exec(`CREATE VIEW ${name} AS ${sql}`);
    dictionary(db, tables, made);
    db.exec("COMMIT");
    const lost = db.prepare("PRAGMA foreign_key_check").all();
    if (lost.length > 0) throw new Error(`references lead nowhere: ${JSON.stringify(lost[0])}`);
    const file = join(folder, "all.sqlite");
    db.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
    return new Uint8Array(readFileSync(file));
  } finally {
    db.close();
    rmSync(folder, {recursive: true});
  }
}

function tableSql({name, fields, key}: Table, tables: readonly Table[]): string {
  const columns = fields.map((field) => `  ${columnSql(field)}`);
  const references = fields.flatMap((field) => {
    const other = keyOf(field, tables);
    if (other === null || isList(field)) return [];
    return [`  FOREIGN KEY (${id(field.name)}) REFERENCES ${id(field.ref ?? "")} (${id(other)})`];
  });
  const lines = [...columns, `  PRIMARY KEY (${key.map(id).join(", ")})`, ...references];
  return `CREATE TABLE ${id(name)} (\n${lines.join(",\n")}\n) STRICT`;
}

/** A name, a type, and what may stand in it. */
function columnSql(field: Field): string {
  const {name, cell, nullable, choices} = field;
  const types: Partial<Record<Field["cell"], string>> = {
    ...{number: "REAL", integer: "INTEGER", flag: "INTEGER"}
  };
  const allowed =
    cell === "flag"
      ? ` CHECK (${id(name)} IN (0, 1))`
      : choices
        ? ` CHECK (${id(name)} IN (${choices.map(quoted).join(", ")}))`
        : "";
  return `${id(name)} ${types[cell] ?? "TEXT"}${nullable || isList(field) ? "" : " NOT NULL"}${allowed}`;
}

/** The entries of a list that names rows of another table, one a row. */
function list(db: DatabaseSync, table: Table, field: Field, tables: readonly Table[]): void {
  const other = keyOf(field, tables);
  const [key, ...more] = table.key;
  if (!isList(field) || other === null || key === undefined || more.length > 0) return;
  const name = `${table.name}_${field.name}`;
  db.exec(`CREATE TABLE ${id(name)} (
  ${id(key)} TEXT NOT NULL REFERENCES ${id(table.name)} (${id(key)}),
  position INTEGER NOT NULL,
  entry TEXT NOT NULL REFERENCES ${id(field.ref ?? "")} (${id(other)}),
  PRIMARY KEY (${id(key)}, position)
) STRICT`);
  const entries = (row: Row) => (row[field.name] ?? []) as readonly string[];
  insert(
    db,
    name,
    table.rows.flatMap((row) =>
      entries(row).map((entry, index) => [stored(row[key] ?? null), index + 1, entry])
    )
  );
}

type Stored = string | number | null;

function stored(cell: Cell): Stored {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "object" && cell !== null ? cellText(cell) || null : cell;
}

function insert(db: DatabaseSync, table: string, rows: readonly (readonly Stored[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = db.prepare(
    `INSERT INTO ${id(table)} VALUES (${first.map(() => "?").join(", ")})`
  );
  for (const row of rows) statement.run(...row);
}

/** A name as SQL takes any: some columns are called what SQL keeps for itself. */
const id = (name: string): string => `"${name}"`;

const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** What stands where, in the database itself. */
function dictionary(db: DatabaseSync, tables: readonly Table[], views: readonly View[]): void {
  db.exec(`CREATE TABLE dictionary (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (table_name, column_name)
) STRICT`);
  insert(db, "dictionary", [
    ...tables.flatMap(({name, title, description, fields}) => [
      [name, "", title, description],
      ...fields.map((field) => [name, field.name, field.title, field.description])
    ]),
    ...views.map(({name, about}) => [name, "", name, about])
  ]);
}

/** Neither a goal nor a look ahead. */
const seen = "period_kind <> 'target' AND qualifier <> 'forecast'";

/** The last month of a period, year-month: that of `2023` is 2023-12. */
const ends = (column: string): string =>
  `substr(CASE instr(${column}, '..') WHEN 0 THEN ${column} ELSE substr(${column}, instr(${column}, '..') + 2) END || '-12', 1, 7)`;

/** What is asked for most, joined already. */
function views(series: string): View[] {
  const names = `o.series, s.name AS series_name, s.unit, o.geo, g.name AS geo_name,
  o.period, o.period_kind, o.value, o.qualifier`;
  const from = `FROM observations AS o
  JOIN series AS s ON s.id = o.series
  JOIN geos AS g ON g.id = o.geo
  JOIN sources AS p ON p.id = o.source`;
  const source = `o.source, p.publisher, p.published_on,
  CASE WHEN p.url_kind = 'repost' THEN NULL ELSE p.url END AS source_url, o.grade, o.quote, o.note`;
  return [
    {
      name: "figures",
      about: "One row is one published figure with its names, source and address; no targets.",
      sql: `SELECT ${names}, o.date_inferred, o.conflict, ${source}, o.cell,
  ${quoted(series)} || o.series || '/#' || o.cell AS address ${from} WHERE o.period_kind <> 'target'`
    },
    {
      name: "targets",
      about: "One row is one target with the document that sets it.",
      sql: `SELECT ${names}, o.document, d.title AS document_title, ${source}, o.cell ${from}
  LEFT JOIN documents AS d ON d.id = o.document WHERE o.period_kind = 'target'`
    },
    {
      name: "newest",
      about:
        "One row is the newest figure of a series in a place, no forecast; several where sources differ.",
      sql: `SELECT ${names}, o.source, o.grade, o.cell ${from}
  JOIN (SELECT series, geo, max(${ends("period")}) AS last FROM observations
    WHERE ${seen} GROUP BY series, geo) AS n
  ON n.series = o.series AND n.geo = o.geo AND ${ends("o.period")} = n.last
  WHERE ${seen}`
    },
    {
      name: "coverage",
      about: "One row is a series, a place and a year with the number of its figures; no targets.",
      sql: `SELECT series, geo, substr(period, 1, 4) AS year, count(*) AS figures
  FROM observations WHERE period_kind <> 'target' GROUP BY series, geo, substr(period, 1, 4)`
    }
  ];
}
