// Every download of the site with its bytes: what the endpoint serves and the pages describe. Each is made when asked for.
import {createHash} from "node:crypto";

import {catalogue, figures, inputs} from "../../catalogue.ts";
import {address} from "../../components/href.ts";
import {silence} from "../../domain/silence.ts";
import {dcat, type Offer} from "../../downloads/descriptors/linked-data.ts";
import {type Family, openApi} from "../../downloads/descriptors/openapi.ts";
import {dataPackage, type Described} from "../../downloads/descriptors/package.ts";
import {guide} from "../../downloads/descriptors/readme.ts";
import {bytes, document, filesOf, type Formats, gridded, joinedFormats, partly, plainOf, workbookOf} from "../../downloads/files.ts";
import {sqlite} from "../../downloads/formats/sqlite.ts";
import {zip} from "../../downloads/formats/zip.ts";
import {placesByPeriod, tidy} from "../../downloads/joined-tables.ts";
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
import {rememberedBytes} from "../../figures/remembered.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {cutting, state} from "../_release-state.ts";
import {differences} from "./_release-diffs.ts";

const {site} = catalogue;
const {data} = zh;
/** The full address of the downloads. */
export const home = address(routes.data, site.address);
/** While a release is cut, its descriptor names itself at its frozen address. */
const own = cutting === undefined ? home : address(routes.frozenData(cutting), site.address);
const notes = data.notes(site.name, home, state.version, site.licence.data);

/** The downloads. */
export interface Desk {
  tables: readonly Table[];
  /** The smaller tables by family, in the order of their ids' rows. */
  parts: Readonly<Record<"series" | "wide" | "indicators" | "chapters" | "units", readonly Part[]>>;
  /** All figures in one table: a tidy one, a wide one. */
  joined: readonly Part[];
  /** Bytes by path below `/data/`. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Size and fingerprint of a file. Throws where there is none. */
  file: (name: string) => Described;
  /** The sizes of a table's files by their endings; `name` is its path. */
  sizes: (name: string) => Record<string, number>;
  /** What the descriptions are made from. */
  offer: Offer;
}

const full = (path: string) => address(path, site.address);
const {sources} = catalogue;

const tables: Table[] = Object.values(published(catalogue, silence(catalogue)));
/** See {@link Desk}. */
export const parts = {
  series: longTables(catalogue, zh),
  wide: wideTables(),
  indicators: indicatorTables(catalogue, zh),
  chapters: chapterTables(catalogue),
  units: unitTables(catalogue)
};
const joined = [tidy(catalogue, full, zh), placesByPeriod(catalogue, zh)];

/** A table that is offered: its formats, all where left out, and what stands beside it in its workbook. */
interface Offered extends Pick<Part, "table" | "lines"> {
  formats?: Formats;
  beside?: readonly Table[];
}

const grids = new Map(parts.wide.map(({id, table}) => [id, table]));

/** Every table by its path, in the order of the files. */
const offers = new Map<string, Offered>(
  [
    ...tables.map((table): Offered => ({table, lines: []})),
    ...parts.wide.map((part) => ({...part, formats: gridded})),
    ...parts.series.map((part) => {
      const grid = grids.get(part.id);
      return {...part, formats: partly, beside: grid ? [grid] : []};
    }),
    ...[...parts.indicators, ...parts.chapters, ...parts.units].map((part) => ({
      ...part,
      formats: partly
    })),
    ...joined.map((part) => ({...part, formats: joinedFormats}))
  ].map((one) => [one.table.name, one])
);

const written = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();

/** The files of one table by their paths, made once. */
function write(name: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const before = written.get(name);
  if (before) return before;
  const one = offers.get(name);
  if (!one) throw new Error(`no such table: ${name}`);
  const about = {home, lines: [...one.lines, ...notes], sources};
  const files = filesOf(one.table, about, zh, one.formats, one.beside);
  written.set(name, files);
  return files;
}

/** The files of some tables, made where they are not yet. */
async function filesFor(names: Iterable<string>): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of names)
    for (const [path, content] of await write(name)) files.set(path, content);
  return files;
}

/** The sizes of a table's files by their endings. */
export async function sizesOf(name: string): Promise<Record<string, number>> {
  return sizesIn(await write(name), name);
}

function sizesIn(files: ReadonlyMap<string, Uint8Array>, name: string): Record<string, number> {
  return Object.fromEntries(
    Object.keys(data.formats).flatMap((ending) => {
      const content = files.get(`${name}.${ending}`);
      return content ? [[ending, content.length]] : [];
    })
  );
}

/** What the descriptions of some tables are made from; nothing else is made for it. */
export async function offerOf(names: readonly string[]): Promise<Offer> {
  return {site, home, tables, file: describer(await filesFor(names)), release: state};
}

let whole: Promise<Desk> | undefined;

/** All downloads, made once. A page that shows those of one table asks {@link sizesOf}, which makes only these. */
export const desk = (): Promise<Desk> => (whole ??= make());

async function make(): Promise<Desk> {
  const files = await filesFor(offers.keys());
  const list = full(routes.seriesList);
  files.set(
    "all.sqlite",
    await rememberedBytes("sqlite", [tables.map(plainOf), list], () => sqlite(tables, list))
  );
  files.set("all.xlsx", await workbookOf(tables, site.name, {lines: notes, sources}, zh));
  for (const [ending, text] of Object.entries(differences()))
    files.set(`differences.${ending}`, bytes(text));
  for (const [path, content] of inputs()) files.set(`input/${path}`, new Uint8Array(content));

  const file = describer(files);
  const offer = {site, home, tables, file, release: state};
  const families = familiesOf(parts, joined);
  const listed = families
    .filter(({path}) => path.startsWith("/data/"))
    .map(({path, summary, ids}) => ({
      path: path.slice("/data/".length),
      word: summary,
      count: ids.length
    }));
  files.set("readme.md", bytes(guide(tables, listed, notes, zh)));
  files.set("datapackage.json", document(dataPackage(tables, catalogue, file, own, state)));
  files.set("catalog.jsonld", document(dcat(offer)));
  const base = address("", site.address);
  const api = openApi(site, base, tables, families, new Set(files.keys()), state.version);
  files.set("openapi.json", document(api));
  // The archive is for programs: what else there is can be made of these, or is for reading one by one.
  const archive = new Map(
    [...files].filter(([name]) => /^[^/.]+(\.schema|\.readme)?\.(csv|json|md)$|^input\//u.test(name))
  );
  archive.set("SHA256SUMS", bytes(sums(archive, file)));
  files.set("all.zip", zip(archive));
  files.set("SHA256SUMS", bytes(sums(files, file)));
  const sizes = (name: string) => sizesIn(files, name);
  return {tables, parts, joined, files, file, sizes, offer};
}

function wideTables(): Part[] {
  const observed = Map.groupBy(catalogue.observations, ({series}) => series);
  return catalogue.series.map((series) => ({
    id: series.id,
    lines: ofSeries(series, zh),
    table: wide(series, observed.get(series.id) ?? [], catalogue)
  }));
}

function familiesOf(parts: Desk["parts"], joined: readonly Part[]): Family[] {
  const ids = (of: readonly Part[]) => of.map(({id}) => id);
  return [
    ...Object.entries(parts).map(([folder, of]) => ({
      path: folder === "wide" ? "/data/series/{id}.wide" : `/data/${folder}/{id}`,
      summary: data.family[folder as keyof typeof parts],
      ids: ids(of),
      endings: folder === "wide" ? gridded : partly
    })),
    {
      path: "/data/{id}",
      summary: data.family.joined,
      ids: ids(joined),
      endings: joinedFormats
    },
    {
      path: "/figures/{id}",
      summary: data.family.figures,
      ids: figures.map(({id}) => id),
      endings: ["xlsx", "csv", "json", "svg", "png", "pptx", "zip"]
    },
    {
      path: "/oembed/{id}",
      summary: data.family.oembed,
      ids: figures.map(({id}) => id),
      endings: ["json"]
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
