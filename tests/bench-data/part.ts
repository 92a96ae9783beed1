// One piece of work in a program of its own, so that its time and memory are its own: prints them as JSON.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import Papa from "papaparse";

import {buildData} from "../../scripts/compile/index.ts";
import {difference} from "../../src/domain/versions/difference.ts";
import {json} from "../../src/downloads/descriptors/json-schema.ts";
import {csv} from "../../src/downloads/formats/csv.ts";
import {parquet} from "../../src/downloads/formats/parquet.ts";
import {workbook} from "../../src/downloads/formats/workbook.ts";
import {zip} from "../../src/downloads/formats/zip.ts";
import {printedCells} from "../../src/downloads/printed-cells.ts";
import type {Table} from "../../src/downloads/table-types.ts";
import {tableOf} from "../../src/downloads/tables.ts";
import {catalogue as schema} from "../../src/model/catalogue.ts";
import {observation} from "../../src/model/evidence/observation.ts";
import {publishedTables} from "../../src/model/published/published.ts";
import {zh} from "../../src/words/zh.ts";
import {large} from "./city.ts";

const [what = "", folder = ""] = process.argv.slice(2);
const [data, generated] = [join(folder, "data"), join(folder, "generated")];

/** The table of all figures, from what the data build wrote, as the pages take it. */
function table(): Table {
  const read = JSON.parse(readFileSync(join(generated, "catalogue.json"), "utf8")) as unknown;
  const {observations} = schema.parse(read);
  const about = {...publishedTables.observations, name: "observations", schema: observation};
  return tableOf(about, observations);
}

/** Does the work and gives how many bytes or rows came of it. */
const works: Record<string, () => Promise<number> | number> = {
  parse: () => Papa.parse(readFileSync(join(data, large), "utf8")).data.length,
  build: async () => {
    const {counts, problems} = await buildData({data, generated});
    if (!counts) throw new Error(problems.map(({found}) => found).join("\n"));
    return 1;
  },
  read: () => table().rows.length,
  csv: () => new TextEncoder().encode(csv(table())).length,
  json: () => new TextEncoder().encode(json(table())).length,
  parquet: () => parquet(table()).length,
  xlsx: async () => (await workbook([table()], "x", {lines: [], sources: []}, zh)).length,
  changes: () => {
    const now = printedCells(table());
    const rows = now.rows.map((row, n) => (n % 100 === 0 ? [...row.slice(0, -1), "x"] : row));
    return difference([now], [{...now, rows}]).length;
  },
  zip: () => {
    const bytes = new TextEncoder().encode(csv(table()));
    return zip(new Map([["observations.csv", bytes]])).length;
  }
};

const since = performance.now();
const size = (await works[what]?.()) ?? 0;
const seconds = (performance.now() - since) / 1000;
console.log(JSON.stringify({seconds, megabytes: process.resourceUsage().maxRSS / 1024, size}));
