// Every download of the site with its bytes, made once for a build: what the endpoint serves and the pages describe.
import {createHash} from "node:crypto";

import {catalogue, figures, inputs} from "../../catalogue.ts";
import {address} from "../../components/href.ts";
import {silence} from "../../domain/silence.ts";
import {dcat, type Offer} from "../../downloads/descriptors/linked-data.ts";
import {beside, type Family, openApi} from "../../downloads/descriptors/openapi.ts";
import {dataPackage, type Described} from "../../downloads/descriptors/package.ts";
import {guide} from "../../downloads/descriptors/readme.ts";
import {bytes, document, filesOf} from "../../downloads/files.ts";
import {workbook} from "../../downloads/formats/workbook.ts";
import {zip} from "../../downloads/formats/zip.ts";
import {
  chapterTables,
  indicatorTables,
  longTables,
  ofSeries,
  type Part,
  unitTables
} from "../../downloads/partial-tables.ts";
import type {Table} from "../../downloads/table-types.ts";
import {published} from "../../downloads/tables.ts";
import {wide} from "../../downloads/wide-table.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {cutting, state} from "../_release-state.ts";
import {changed, nameOf, steps} from "./_release-diffs.ts";

const {site} = catalogue;
const {data} = zh;
/** The full address of the downloads. */
export const home = address(routes.data, site.address);
/** While a release is cut, its files name themselves at their frozen address. */
const at = cutting === undefined ? "data/" : routes.frozenData(cutting);
const own = address(at, site.address);
const notes = data.notes(site.name, own, state.version, site.licence.data);

/** The downloads. */
export interface Desk {
  tables: readonly Table[];
  /** The smaller tables by family, in the order of their ids' rows. */
  parts: Readonly<Record<"series" | "wide" | "indicators" | "chapters" | "units", readonly Part[]>>;
  /** Bytes by path below `/data/`. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Size and fingerprint of a file. Throws where there is none. */
  file: (name: string) => Described;
  /** The sizes of a table's files by their endings; `name` is its path. */
  sizes: (name: string) => Record<string, number>;
  /** What the descriptions are made from. */
  offer: Offer;
}

const made = make();

/** The downloads, made once. */
export const desk = (): Promise<Desk> => made;

async function make(): Promise<Desk> {
  const tables: Table[] = Object.values(published(catalogue, silence(catalogue)));
  const parts = {
    series: longTables(catalogue, zh),
    wide: wideTables(),
    indicators: indicatorTables(catalogue, zh),
    chapters: chapterTables(catalogue),
    units: unitTables(catalogue)
  };
  const files = new Map<string, Uint8Array>();
  const {sources} = catalogue;
  const write = async (table: Table, lines: readonly string[] = []) => {
    const made = await filesOf(table, {home: own, lines: [...lines, ...notes], sources}, zh);
    for (const [path, content] of made) files.set(path, content);
  };
  for (const table of tables) await write(table);
  for (const part of Object.values(parts).flat()) await write(part.table, part.lines);
  files.set("all.xlsx", await workbook(tables, site.name, {lines: notes, sources}, zh));
  for (const step of steps())
    for (const [ending, text] of Object.entries(changed(step)))
      files.set(`changes/${nameOf(step)}.${ending}`, bytes(text));
  const originals = inputs();
  for (const [path, content] of originals) files.set(`input/${path}`, new Uint8Array(content));

  const file = describer(files);
  const offer = {site, home, tables, file, release: state};
  const families = familiesOf(parts);
  const tabled = families.filter(({path}) => path.startsWith(`/${at}`));
  const listed = tabled.map(({path, summary, ids}) => ({
    path: path.slice(at.length + 1),
    word: summary,
    count: ids.length
  }));
  files.set("readme.md", bytes(guide(tables, listed, notes, zh)));
  files.set("datapackage.json", document(dataPackage(tables, catalogue, file, own, state)));
  files.set("catalog.jsonld", document(dcat({...offer, pinned: cutting !== undefined})));
  // A frozen copy speaks of its own files alone.
  const offered = cutting === undefined ? families : tabled;
  const base = address("", site.address);
  const inside = [...originals.keys()];
  const api = openApi(site, base, tables, [...offered, ...changes()], inside, state.version, at);
  files.set("openapi.json", document(api));
  const listing = bytes(sums(files, file));
  files.set("all.zip", zip(new Map(files).set("SHA256SUMS", listing)));
  files.set("SHA256SUMS", bytes(sums(files, file)));
  const sizes = (name: string) =>
    Object.fromEntries(
      Object.keys(data.formats).map((ending) => [ending, file(`${name}.${ending}`).bytes])
    );
  return {tables, parts, files, file, sizes, offer};
}

function wideTables(): Part[] {
  const observed = Map.groupBy(catalogue.observations, ({series}) => series);
  return catalogue.series.map((series) => ({
    id: series.id,
    lines: ofSeries(series, zh),
    table: wide(series, observed.get(series.id) ?? [], catalogue)
  }));
}

function changes(): Family[] {
  const ids = steps().map(nameOf);
  const endings = {csv: "text/csv", json: "application/json"};
  return ids.length ? [{path: "/data/changes/{id}", summary: zh.releases.steps, ids, endings}] : [];
}

function familiesOf(parts: Desk["parts"]): Family[] {
  const ids = (of: readonly Part[]) => of.map(({id}) => id);
  return [
    ...Object.entries(parts).map(([folder, of]) => ({
      path: folder === "wide" ? `/${at}series/{id}.wide` : `/${at}${folder}/{id}`,
      summary: data.family[folder as keyof typeof parts],
      ids: ids(of),
      endings: beside
    })),
    {
      path: "/figures/{id}",
      summary: data.family.figures,
      ids: figures.map(({id}) => id),
      endings: {
        ...{csv: "text/csv", json: "application/json"},
        ...{svg: "image/svg+xml", png: "image/png", zip: "application/zip"}
      }
    },
    {
      path: "/oembed/{id}",
      summary: data.family.oembed,
      ids: figures.map(({id}) => id),
      endings: {json: "application/json"}
    }
  ];
}

/** One line a file, as sha256sum reads it. */
function sums(files: ReadonlyMap<string, Uint8Array>, file: Desk["file"]): string {
  return [...files.keys()]
    .sort()
    .map((name) => `${file(name).sha256}  ${name}\n`)
    .join("");
}

function describer(files: ReadonlyMap<string, Uint8Array>): (name: string) => Described {
  const known = new Map<string, Described>();
  return (name) => {
    const content = files.get(name);
    if (!content) throw new Error(`no such download: ${name}`);
    const before = known.get(name);
    if (before) return before;
    const sha256 = createHash("sha256").update(content).digest("hex");
    const found = {bytes: content.length, sha256};
    known.set(name, found);
    return found;
  };
}
