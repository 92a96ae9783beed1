// Every download of the site with its bytes, made once for a build: what the endpoint serves and the pages describe.
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
  const full = (path: string) => address(path, site.address);
  const joined = [tidy(catalogue, full, zh), placesByPeriod(catalogue, zh)];
  const files = new Map<string, Uint8Array>();
  const {sources} = catalogue;
  const write = async (
    {table, lines}: Pick<Part, "table" | "lines">,
    formats?: Formats,
    beside: readonly Table[] = []
  ) => {
    const about = {home, lines: [...lines, ...notes], sources};
    const made = await filesOf(table, about, zh, formats, beside);
    for (const [path, content] of made) files.set(path, content);
  };
  for (const table of tables) await write({table, lines: []});
  const {series, wide: grids, ...others} = parts;
  for (const part of grids) await write(part, gridded);
  for (const part of series)
    await write(
      part,
      partly,
      grids.filter(({id}) => id === part.id).map(({table}) => table)
    );
  for (const part of Object.values(others).flat()) await write(part, partly);
  for (const part of joined) await write(part, joinedFormats);
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
  const whole = new Map(
    [...files].filter(([name]) => /^[^/.]+(\.schema|\.readme)?\.(csv|json|md)$|^input\//u.test(name))
  );
  whole.set("SHA256SUMS", bytes(sums(whole, file)));
  files.set("all.zip", zip(whole));
  files.set("SHA256SUMS", bytes(sums(files, file)));
  const sizes = (name: string) =>
    Object.fromEntries(
      Object.keys(data.formats)
        .filter((ending) => files.has(`${name}.${ending}`))
        .map((ending) => [ending, file(`${name}.${ending}`).bytes])
    );
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
