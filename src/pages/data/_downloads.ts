// Every download of the site with its bytes: what the endpoint serves and the pages describe. Each is made when asked for.
import {catalogue, inputs} from "../../catalogue.ts";
import {address} from "../../components/href.ts";
import {withId} from "../../domain/indexed.ts";
import {silence} from "../../domain/silence.ts";
import {dcat, type Offer} from "../../downloads/descriptors/linked-data.ts";
import {openApi} from "../../downloads/descriptors/openapi.ts";
import {dataPackage, type Described} from "../../downloads/descriptors/package.ts";
import {guide} from "../../downloads/descriptors/readme.ts";
import {encodeText, type Formats, gridded, joinedFormats, jsonBytes, keptFilesOf, type Offered, partly, workbookOf} from "../../downloads/files.ts";
import {sqlite} from "../../downloads/formats/sqlite.ts";
import {zip} from "../../downloads/formats/zip.ts";
import {placesByPeriod, tidyTable} from "../../downloads/joined-tables.ts";
import {
  type CanonicalPart,
  chapterTables,
  indicatorTables,
  longTables,
  ofSeries,
  unitTables
} from "../../downloads/partial-tables.ts";
import type {Table} from "../../downloads/table-types.ts";
import {originOf, published} from "../../downloads/tables.ts";
import {gridOrigin, wide} from "../../downloads/wide-table.ts";
import {cachedFiles,type Files, filesInMemory} from "../../figures/cached-files.ts";
import {memoizeRecent} from "../../figures/memoize-recent.ts";
import type {Series} from "../../model/evidence/series.ts";
import {routes, wholeFiles} from "../../routes.ts";
import {sha256} from "../../sha256.ts";
import {zh} from "../../words/zh.ts";
import {cutting, state} from "../_release-state.ts";
import {familiesOf, gridName, type Parts} from "./_families.ts";
import {differences} from "./_release-diffs.ts";

const {site} = catalogue;
const {data} = zh;
/** The full address of the downloads. */
export const home = address(routes.data, site.address);
/** While a release is cut, its descriptor names itself at its frozen address. */
const own = cutting === undefined ? home : address(routes.frozenData(cutting), site.address);
const notes = data.notes(site.name, home, state.version, site.licence.data);

/** The downloads. */
export interface Downloads {
  tables: readonly Table[];
  parts: Parts;
  /** All figures in one table: a tidy one, a wide one. */
  joined: readonly CanonicalPart[];
  /** The paths of all files below `/data/`, in their order. */
  paths: readonly string[];
  /** The bytes of a file. Throws where there is none. */
  bytesOf: (path: string) => Promise<Uint8Array>;
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
/** See {@link Downloads}. */
export const parts: Parts = {
  series: longTables(catalogue, zh),
  indicators: indicatorTables(catalogue, zh),
  chapters: chapterTables(catalogue),
  units: unitTables(catalogue)
};
const joined = [tidyTable(catalogue, full, zh), placesByPeriod(catalogue, zh)];

const observed = Map.groupBy(catalogue.observations, ({series}) => series);

/** The grid of a series. Each has a schema of its own, and those of a large site would be most of what it holds. */
const gridOf = memoizeRecent(
  (series: Series): Table => wide(series, observed.get(series.id) ?? [], catalogue)
);

const offered = (part: CanonicalPart, formats: Formats): [string, Offered] => [
  part.name,
  {from: part.from, table: () => part.table, lines: part.lines, formats}
];

const gridFrom = (series: Series) => gridOrigin(series, observed.get(series.id) ?? [], catalogue);

/** Every table by its path, in the order of the files. */
const offers = new Map<string, Offered>([
  ...tables.map((table): [string, Offered] => [
    table.name,
    {from: () => originOf(table, table.rows), table: () => table, lines: []}
  ]),
  ...catalogue.series.map((series): [string, Offered] => [
    gridName(series.id),
    {
      from: () => gridFrom(series),
      table: () => gridOf(series),
      lines: ofSeries(series, zh),
      formats: gridded
    }
  ]),
  ...parts.series.map((part): [string, Offered] => {
    const series = withId(catalogue.series, part.id);
    const [name, one] = offered(part, partly);
    if (!series) return [name, one];
    const from = () => {
      const {rows, more} = part.from();
      return {rows, more: [...more, ...gridFrom(series).more]};
    };
    return [name, {...one, from, beside: () => [gridOf(series)]}];
  }),
  ...[...parts.indicators, ...parts.chapters, ...parts.units].map((part) => offered(part, partly)),
  ...joined.map((part) => offered(part, joinedFormats))
]);

/** Size and fingerprint of every file that was made, for it is made again sooner than held. */
const memo = new Map<string, Described>();

/** Those of a page's two tables at most: where nothing is kept, the files of one of a large city are a hundred megabytes. */
const written = memoizeRecent((name: string): Promise<Files> => {
  const one = offers.get(name);
  if (!one) throw new Error(`no such table: ${name}`);
  return keptFilesOf(name, one, {home, lines: notes, sources}, zh);
}, 2);

/** The files of one table by their paths. */
async function write(name: string): Promise<Files> {
  const files = await written(name);
  note(files);
  return files;
}

function note({descriptions: told}: Files): void {
  for (const [path, about] of told) memo.set(path, about);
}

/** See {@link Downloads}. */
function file(name: string): Described {
  const found = memo.get(name);
  if (!found) throw new Error(`no such download: ${name}`);
  return found;
}

/** See {@link Downloads}. */
function sizes(name: string): Record<string, number> {
  return Object.fromEntries(
    Object.keys(data.formats).flatMap((ending) => {
      const found = memo.get(`${name}.${ending}`);
      return found ? [[ending, found.bytes]] : [];
    })
  );
}

/** The sizes of a table's files by their endings. */
export async function sizesOf(name: string): Promise<Record<string, number>> {
  if (!memo.has(`${name}.csv`)) await write(name);
  return sizes(name);
}

/** What the descriptions of some tables are made from; nothing else is made for it. */
export async function offerOf(names: readonly string[]): Promise<Offer> {
  for (const name of names) await sizesOf(name);
  return {site, home, tables, file, release: state};
}

let whole: Promise<Downloads> | undefined;

/** All downloads, made once. A page that shows those of one table asks {@link sizesOf}, which makes only these. */
export const downloads = (): Promise<Downloads> => (whole ??= make());

async function make(): Promise<Downloads> {
  const origins = new Map<string, string>();
  for (const name of offers.keys())
    for (const path of (await write(name)).descriptions.keys()) origins.set(path, name);

  /** What is of no single table. */
  const whole = new Map<string, Files>();
  const add = (files: Files) => {
    note(files);
    for (const path of files.descriptions.keys()) whole.set(path, files);
  };
  const addBytes = (path: string, content: Uint8Array) => add(filesInMemory(new Map([[path, content]])));
  for (const files of await wholes()) add(files);
  for (const [ending, text] of Object.entries(differences()))
    addBytes(`differences.${ending}`, encodeText(text));
  add(await given());

  const bytesOf = async (path: string): Promise<Uint8Array> =>
    (whole.get(path) ?? (await write(origins.get(path) ?? path))).bytesOf(path);
  const paths = () => [...origins.keys(), ...whole.keys()];

  const offer = {site, home, tables, file, release: state};
  const families = familiesOf(parts, joined);
  const listed = families
    .filter(({path}) => path.startsWith("/data/"))
    .map(({path, summary, ids}) => ({
      path: path.slice("/data/".length),
      word: summary,
      count: ids.length
    }));
  addBytes("readme.md", encodeText(guide(tables, listed, notes, zh)));
  addBytes("datapackage.json", jsonBytes(dataPackage(tables, catalogue, file, own, state)));
  addBytes("catalog.jsonld", jsonBytes(dcat(offer)));
  const base = address("", site.address);
  const api = openApi(site, base, tables, families, new Set(paths()), state.version);
  // Programs alone read it.
  addBytes("openapi.json", encodeText(`${JSON.stringify(api)}\n`));
  // The archive is for programs: what else there is can be made of these, or is for reading one by one.
  const chosen = paths().filter((path) =>
    /^[^/.]+(\.schema|\.readme)?\.(csv|json|md)$|^input\//u.test(path)
  );
  add(await archiveOf(chosen, bytesOf));
  addBytes("SHA256SUMS", encodeText(sums(paths())));
  return {tables, parts, joined, paths: paths(), bytesOf, file, sizes, offer};
}

/** All tables in one file: a database, then a workbook, for each takes much room while it is made. */
async function wholes(): Promise<Files[]> {
  const all = tables.map((table) => originOf(table, table.rows));
  const from = all.flatMap(({rows, more}) => [rows, ...more]);
  const list = full(routes.seriesList);
  const database = await cachedFiles("sqlite", [...from, list], () =>
    new Map([[wholeFiles.sqlite, sqlite(tables, list)]])
  );
  const foot = {lines: notes, sources};
  const {name} = site;
  const workbook = await cachedFiles("workbook", [...from, name, foot], async () =>
    new Map([[wholeFiles.xlsx, await workbookOf(tables, name, foot, zh)]])
  );
  return [database, workbook];
}

/** The archive of some files: their names and digests say all that it holds. */
function archiveOf(
  paths: readonly string[],
  bytesOf: (path: string) => Promise<Uint8Array>
): Promise<Files> {
  const list = sums(paths);
  return cachedFiles("archive", list, async () => {
    const files = new Map([["SHA256SUMS", encodeText(list)]]);
    for (const path of paths) files.set(path, await bytesOf(path));
    return new Map([[wholeFiles.zip, zip(files)]]);
  });
}

/** The input files as they are. */
function given(): Promise<Files> {
  const read = () => new Map([...inputs()].map(([path, bytes]) => [`input/${path}`, bytes]));
  const marks = [...read()].map(([path, bytes]) => [path, sha256(bytes)]);
  return cachedFiles("input", [marks], read);
}

/** One line a file, as sha256sum reads it. */
function sums(paths: Iterable<string>): string {
  return [...paths]
    .sort()
    .map((path) => `${file(path).sha256}  ${path}\n`)
    .join("");
}
