// Every download of the site with its bytes, made once for a build: what the endpoint serves and the pages describe.
import {createHash} from "node:crypto";

import {catalogue, inputs} from "../../catalogue.ts";
import {address} from "../../components/href.ts";
import {silence} from "../../measures/silence.ts";
import {csv, excelCsv} from "../../render/csv.ts";
import {dcat, type Offer} from "../../render/linked.ts";
import {openApi} from "../../render/openapi.ts";
import {dataPackage, type Described} from "../../render/package.ts";
import {parquet} from "../../render/parquet.ts";
import {chapterTables, indicatorTables, longTables, unitTables} from "../../render/parts.ts";
import {published, type Table} from "../../render/published.ts";
import {readme} from "../../render/readme.ts";
import {json, jsonSchema} from "../../render/schema.ts";
import {wide} from "../../render/wide.ts";
import {workbook} from "../../render/workbook.ts";
import {zip} from "../../render/zip.ts";
import {zh} from "../../words/zh.ts";

const {site, releases} = catalogue;
/** The full address of the downloads. */
export const home = address("data/", site.address);
/** The newest release, where there is one. */
export const release = releases.at(-1);
const notes = zh.data.notes(site.name, home, release?.version ?? "", site.licence.data);

/** The downloads. */
export interface Desk {
  tables: readonly Table[];
  /** Bytes by path below `/data/`. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Size and fingerprint of a file. Throws where there is none. */
  file: (name: string) => Described;
  /** What the descriptions are made from. */
  offer: Offer;
}

const made = make();

/** The downloads, made once. */
export const desk = (): Promise<Desk> => made;

async function make(): Promise<Desk> {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, content: string | Uint8Array | object) => {
    const words =
      typeof content === "string" || content instanceof Uint8Array
        ? content
        : `${JSON.stringify(content, null, 1)}\n`;
    files.set(name, typeof words === "string" ? new TextEncoder().encode(words) : words);
  };
  const tables: Table[] = Object.values(published(catalogue, silence(catalogue)));
  for (const table of tables) await putTable(table, put);
  put("all.xlsx", await workbook(tables, site.name, {lines: notes, sources: catalogue.sources}, zh));

  const parts = {
    series: longTables(catalogue),
    indicators: indicatorTables(catalogue),
    chapters: chapterTables(catalogue),
    units: unitTables(catalogue)
  };
  for (const [folder, own] of Object.entries(parts))
    for (const [id, table] of own) put(`${folder}/${id}.csv`, csv(table));
  const observed = Map.groupBy(catalogue.observations, ({series}) => series);
  for (const series of catalogue.series)
    put(`series/${series.id}.wide.csv`, csv(wide(series, observed.get(series.id) ?? [], catalogue)));
  for (const [path, bytes] of inputs()) put(`input/${path}`, new Uint8Array(bytes));

  const file = describer(files);
  const offer = {site, home, tables, file, release};
  put("datapackage.json", dataPackage(tables, catalogue, file, home));
  put("catalog.jsonld", dcat(offer));
  const families = Object.fromEntries([
    ...Object.entries(parts).map(([folder, own]) => [`/${folder}/{id}.csv`, [...own.keys()]]),
    ["/series/{id}.wide.csv", [...parts.series.keys()]]
  ]) as Record<string, string[]>;
  put("openapi.json", openApi(site, home, tables, families, release?.version ?? "0.0.0"));
  // The archive holds one of each: the workbook of all and the formats made from the same rows stay outside.
  put(
    "all.zip",
    zip(new Map([...files].filter(([name]) => !/\.(excel\.csv|xlsx|parquet)$/u.test(name))))
  );
  const sums = [...files.keys()].sort().map((name) => `${file(name).sha256}  ${name}\n`);
  put("SHA256SUMS", sums.join(""));
  return {tables, files, file, offer};
}

async function putTable(
  table: Table,
  put: (name: string, content: string | Uint8Array | object) => void
): Promise<void> {
  const {name, title} = table;
  const used = new Set(table.rows.flatMap((row) => [row["source"], row["also"] ?? []].flat()));
  const sources =
    name === "sources" ? catalogue.sources : catalogue.sources.filter(({id}) => used.has(id));
  put(`${name}.csv`, csv(table));
  put(`${name}.excel.csv`, excelCsv(table));
  put(`${name}.json`, json(table));
  put(`${name}.schema.json`, jsonSchema(table, `${home}${name}.schema.json`));
  put(`${name}.parquet`, parquet(table));
  put(`${name}.xlsx`, await workbook([table], title, {lines: notes, sources}, zh));
  put(`${name}.readme.md`, readme(table, notes, zh));
}

function describer(files: ReadonlyMap<string, Uint8Array>): (name: string) => Described {
  const known = new Map<string, Described>();
  return (name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`no such download: ${name}`);
    const before = known.get(name);
    if (before) return before;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const found = {bytes: bytes.length, sha256};
    known.set(name, found);
    return found;
  };
}
