// Nothing, zero, not due and withheld stay apart in every format, read back by another library.
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {DuckDBInstance} from "@duckdb/node-api";
import {parquetReadObjects} from "hyparquet";
import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import {expect, test} from "vitest";
import {z} from "zod";

import {choice, id, maybeNumber} from "../model/cell.ts";
import {states} from "../model/published/published.ts";
import {zh} from "../words/zh.ts";
import {filesOneByOne} from "./files.ts";
import {tableOf} from "./tables.ts";

const table = tableOf(
  {
    name: "x",
    title: "甲",
    description: "One row is one case.",
    about: "一行是一种情形。",
    made: "Made up.",
    origin: "虚构。",
    schema: z.object({
      id: id("代码", "The case."),
      value: maybeNumber("数值", "A number or nothing."),
      state: choice(states, "状态", "Why it is or is not there.")
    }),
    key: ["id"]
  },
  [
    {id: "below", value: -5, state: "published"},
    {id: "due", value: null, state: "not_due"},
    {id: "held", value: null, state: "withheld"},
    {id: "lost", value: null, state: "missing"},
    {id: "none", value: null, state: "not_applicable"},
    {id: "zero", value: 0, state: "published"}
  ]
);
const expected = table.rows.map(({id, value, state}) => [id, value, state]);
const about = {home: "https://x.example/", lines: ["甲"], sources: []};
const files = new Map<string, Uint8Array>();
for await (const [path, bytes] of filesOneByOne(() => Promise.resolve(table), about, zh))
  files.set(path, bytes);

/** How each format is read: rows of id, value, state. */
const readers: Record<string, (bytes: Uint8Array) => Promise<unknown[]>> = {
  csv: (bytes) => Promise.resolve(fromCsv(new TextDecoder().decode(bytes))),
  json: (bytes) => {
    const rows = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>[];
    return Promise.resolve(rows.map((row) => [row["id"], row["value"], row["state"]]));
  },
  xlsx: async (bytes) => (await readExcel(Buffer.from(bytes)))[0]?.data.slice(1) ?? [],
  parquet: async (bytes) => {
    const rows = await parquetReadObjects({file: bytes.slice().buffer});
    return rows.map((row) => [row["id"], row["value"], row["state"]] as unknown);
  }
};

function fromCsv(text: string): unknown[] {
  const {data} = Papa.parse<string[]>(text.trimEnd(), {delimiter: ","});
  return data
    .slice(1)
    .map(([one, value, state]) => [one, value === "" ? null : Number(value), state]);
}

test.each(Object.keys(readers))(
  "%s: five ways to stand empty or not, told apart",
  async (ending) => {
    const bytes = files.get(`x.${ending}`);
    expect(await readers[ending]?.(bytes ?? new Uint8Array())).toEqual(expected);
  }
);

test("DuckDB counts zero as a number and the others as nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "absent-"));
  try {
    const db = await (await DuckDBInstance.create()).connect();
    for (const [ending, reader] of [
      ["csv", "read_csv"],
      ["parquet", "read_parquet"]
    ]) {
      const path = join(folder, `x.${ending ?? ""}`);
      writeFileSync(path, files.get(`x.${ending ?? ""}`) ?? "");
      const sql = `select count(value)::int, sum(value)::double, count(distinct state)::int from ${reader ?? ""}('${path}')`;
      expect((await db.runAndReadAll(sql)).getRowsJS()).toEqual([[2, -5, 5]]);
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
});
