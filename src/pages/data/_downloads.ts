// Every download of the site with its bytes: what the endpoint serves and the pages describe. Each is made when asked for.
import {createHash} from "node:crypto";

import {catalogue, figures, inputs} from "../../catalogue.ts";
import {address} from "../../components/href.ts";
import {withId} from "../../domain/indexed.ts";
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
import {recent} from "../../figures/recent.ts";
import {rememberedBytes} from "../../figures/remembered.ts";
import type {Series} from "../../model/evidence/series.ts";
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
  parts: Readonly<Record<"series" | "indicators" | "chapters" | "units", readonly Part[]>>;
  /** All figures in one table: a tidy one, a wide one. */
  joined: readonly Part[];
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
/** See {@link Desk}. */
export const parts = {
  series: longTables(catalogue, zh),
  indicators: indicatorTables(catalogue, zh),
  chapters: chapterTables(catalogue),
  units: unitTables(catalogue)
};
const joined = [tidy(catalogue, full, zh), placesByPeriod(catalogue, zh)];

const observed = Map.groupBy(catalogue.observations, ({series}) => series);
const gridName = (id: string) => `series/${id}.wide`;

/** The grid of a series. Each has a schema of its own, and those of a large site would be most of what it holds. */
const gridOf = recent(
  (series: Series): Table => wide(series, observed.get(series.id) ?? [], catalogue)
);

/** A table that is offered, by what makes it: its formats, all where left out, and what stands beside it in its workbook. */
interface Offered extends Pick<Part, "lines"> {
  table: () => Table;
  formats?: Formats;
  beside?: () => readonly Table[];
}

const offered = (part: Part, formats: Formats): [string, Offered] => [
  part.name,
  {table: () => part.table, lines: part.lines, formats}
];

/** Every table by its path, in the order of the files. */
const offers = new Map<string, Offered>([
  ...tables.map((table): [string, Offered] => [table.name, {table: () => table, lines: []}]),
  ...catalogue.series.map((series): [string, Offered] => [
    gridName(series.id),
    {table: () => gridOf(series), lines: ofSeries(series, zh), formats: gridded}
  ]),
  ...parts.series.map((part): [string, Offered] => {
    const series = withId(catalogue.series, part.id);
    const [name, one] = offered(part, partly);
    return [name, {...one, beside: () => (series ? [gridOf(series)] : [])}];
  }),
  ...[...parts.indicators, ...parts.chapters, ...parts.units].map((part) => offered(part, partly)),
  ...joined.map((part) => offered(part, joinedFormats))
]);

/** Size and fingerprint of every file that was made, for it is made again sooner than held. */
const known = new Map<string, Described>();

/** Those of a page's two tables at most: the files of one table of a large city are a hundred megabytes. */
const written = recent((name: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const one = offers.get(name);
  if (!one) throw new Error(`no such table: ${name}`);
  const about = {home, lines: [...one.lines, ...notes], sources};
  return filesOf(one.table(), about, zh, one.formats, one.beside?.());
}, 2);

/** The files of one table by their paths. */
async function write(name: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await written(name);
  note(files);
  return files;
}

function note(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, content] of files) {
    if (known.has(path)) continue;
    const sha256 = createHash("sha256").update(content).digest("hex");
    known.set(path, {bytes: content.length, sha256});
  }
}

/** See {@link Desk}. */
function file(name: string): Described {
  const found = known.get(name);
  if (!found) throw new Error(`no such download: ${name}`);
  return found;
}

/** See {@link Desk}. */
function sizes(name: string): Record<string, number> {
  return Object.fromEntries(
    Object.keys(data.formats).flatMap((ending) => {
      const found = known.get(`${name}.${ending}`);
      return found ? [[ending, found.bytes]] : [];
    })
  );
}

/** The sizes of a table's files by their endings. */
export async function sizesOf(name: string): Promise<Record<string, number>> {
  await write(name);
  return sizes(name);
}

/** What the descriptions of some tables are made from; nothing else is made for it. */
export async function offerOf(names: readonly string[]): Promise<Offer> {
  for (const name of names) await write(name);
  return {site, home, tables, file, release: state};
}

let whole: Promise<Desk> | undefined;

/** All downloads, made once. A page that shows those of one table asks {@link sizesOf}, which makes only these. */
export const desk = (): Promise<Desk> => (whole ??= make());

async function make(): Promise<Desk> {
  const origins = new Map<string, string>();
  for (const name of offers.keys())
    for (const path of (await write(name)).keys()) origins.set(path, name);

  /** What is of no single table. */
  const whole = new Map<string, Uint8Array>();
  const list = full(routes.seriesList);
  whole.set(
    "all.sqlite",
    await rememberedBytes("sqlite", [tables.map(plainOf), list], () => sqlite(tables, list))
  );
  whole.set("all.xlsx", await workbookOf(tables, site.name, {lines: notes, sources}, zh));
  for (const [ending, text] of Object.entries(differences()))
    whole.set(`differences.${ending}`, bytes(text));
  for (const [path, content] of inputs()) whole.set(`input/${path}`, new Uint8Array(content));
  note(whole);

  const bytesOf = async (path: string): Promise<Uint8Array> => {
    const content =
      whole.get(path) ?? (await write(origins.get(path) ?? path)).get(path);
    if (!content) throw new Error(`no such download: ${path}`);
    return content;
  };
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
  const add = (path: string, content: Uint8Array) => {
    whole.set(path, content);
    note(new Map([[path, content]]));
  };
  add("readme.md", bytes(guide(tables, listed, notes, zh)));
  add("datapackage.json", document(dataPackage(tables, catalogue, file, own, state)));
  add("catalog.jsonld", document(dcat(offer)));
  const base = address("", site.address);
  const api = openApi(site, base, tables, families, new Set(paths()), state.version);
  // Programs alone read it.
  add("openapi.json", bytes(`${JSON.stringify(api)}\n`));
  // The archive is for programs: what else there is can be made of these, or is for reading one by one.
  const archive = new Map<string, Uint8Array>();
  for (const path of paths())
    if (/^[^/.]+(\.schema|\.readme)?\.(csv|json|md)$|^input\//u.test(path))
      archive.set(path, await bytesOf(path));
  archive.set("SHA256SUMS", bytes(sums(archive.keys())));
  add("all.zip", zip(archive));
  add("SHA256SUMS", bytes(sums(paths())));
  return {tables, parts, joined, paths: paths(), bytesOf, file, sizes, offer};
}

function familiesOf(parts: Desk["parts"], joined: readonly Part[]): Family[] {
  const ids = (of: readonly Part[]) => of.map(({id}) => id);
  const [series, ...others] = Object.entries(parts).map(([folder, of]) => ({
    path: `/data/${folder}/{id}`,
    summary: data.family[folder as keyof typeof parts],
    ids: ids(of),
    endings: partly
  }));
  return [
    ...(series ? [series] : []),
    {
      path: `/data/${gridName("{id}")}`,
      summary: data.family.wide,
      ids: catalogue.series.map(({id}) => id),
      endings: gridded
    },
    ...others,
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
function sums(paths: Iterable<string>): string {
  return [...paths]
    .sort()
    .map((path) => `${file(path).sha256}  ${path}\n`)
    .join("");
}
