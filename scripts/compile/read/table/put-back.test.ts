// What readers download can be put back as it is: each series of the imaginary city, in every format, gives the same rows.
import {describe, expect, test} from "vitest";

import {silence} from "../../../../src/domain/silence.ts";
import {csv} from "../../../../src/downloads/formats/csv.ts";
import {workbook} from "../../../../src/downloads/formats/workbook.ts";
import {longTables} from "../../../../src/downloads/partial-tables.ts";
import {published} from "../../../../src/downloads/tables.ts";
import {city} from "../../../../src/fixtures/edited.ts";
import {inputTables} from "../../../../src/model/published/tables.ts";
import {zh} from "../../../../src/words/zh.ts";
import {rehearse} from "../../../editor/change/build-draft.ts";
import {dryRun} from "../../dry-run.ts";
import type {Parsed} from "../parse-folder.ts";
import {openWorkbooks} from "./workbook.ts";

const {catalogue} = await rehearse(city, "data");
if (!catalogue) throw new Error("the imaginary city does not build");
const tables = longTables(catalogue, zh).filter(({table}) => table.rows.length > 0);
const known = dryRun(city).parsed;
const bytes = (text: string) => new TextEncoder().encode(text);

/** The rows of a series without their place in the file, in one order. */
const rowsOf = ({statistics}: Parsed, id: string) =>
  statistics
    .find(({series}) => series === id)
    ?.table.rows.map((row) => JSON.stringify(row))
    .sort();

const notes = {lines: ["说明"], sources: []};
const formats = {
  csv: (table: (typeof tables)[number]["table"]) => Promise.resolve(bytes(csv(table))),
  xlsx: (table: (typeof tables)[number]["table"]) => workbook([table], table.title, notes, zh)
};

describe.each(Object.entries(formats))("as %s", (format, make) => {
  test.each(tables)("$id", async ({id, table}) => {
    const folder = new Map(city);
    folder.delete(`statistics/${id}.csv`);
    folder.set(`statistics/${id}.${format}`, await make(table));
    const opened = await openWorkbooks(folder);
    expect(opened.problems).toEqual([]);
    const {parsed, facts, prose} = dryRun(opened.folder);
    expect([...facts, ...prose]).toEqual([]);
    expect(rowsOf(parsed, id)).toEqual(rowsOf(known, id));
  });
});

test("the other tables that have the columns of an input table go back too", () => {
  const all = published(catalogue, silence(catalogue));
  for (const name of ["series", "geos", "sources", "events", "units"] as const) {
    const table = all[name];
    if (!table) throw new Error(name);
    const folder = new Map(city).set(inputTables[name].file, bytes(csv(table)));
    const {facts, prose} = dryRun(folder);
    expect([...facts, ...prose], name).toEqual([]);
  }
});
