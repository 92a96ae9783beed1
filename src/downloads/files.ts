// The files of one table: the same rows in every format, and what describes them.
import {indexed} from "../domain/indexed.ts";
import {clock} from "../figures/build-report.ts";
import {cachedFiles, type Files} from "../figures/cached-files.ts";
import type {Source} from "../model/evidence/source.ts";
import type {Words} from "../words/words.ts";
import {json, jsonSchema} from "./descriptors/json-schema.ts";
import {readme} from "./descriptors/readme.ts";
import {csv} from "./formats/csv.ts";
import {parquet} from "./formats/parquet.ts";
import {withRoom} from "./formats/with-room.ts";
import {type Notes, workbook} from "./formats/workbook.ts";
import type {Origin, Row, Table} from "./table-types.ts";

/** What the files of a table say besides its rows. */
export interface About {
  /** The full address of the downloads, with a slash at its end. */
  home: string;
  /** Notes of the site and of the table, one a line. */
  lines: readonly string[];
  /** All sources; those the rows name are listed. */
  sources: readonly Source[];
}

/** Every format of a table, by the ending of its file. */
export const tableFormats = ["xlsx", "csv", "json", "schema.json", "parquet", "readme.md"] as const;
/** The formats of a part of a table: what describes it stands beside the whole. */
export const partly = ["xlsx", "csv", "json"] as const;
/** The formats of a series as a grid; for people it is a sheet of the series' workbook. */
export const gridded = ["csv"] as const;

/** The formats of all figures in one table; its columns are told in the text beside it. */
export const joinedFormats = ["xlsx", "csv", "parquet", "readme.md"] as const;

/** Some of {@link tableFormats}. */
export type Formats = readonly (typeof tableFormats)[number][];

/** So many rows take more room than all the facts. */
const many = 100_000;

/** A table that is offered. */
export interface Offered {
  /** All that the table and those beside it are made from, told without making them. */
  from: () => Origin;
  table: () => Table;
  /** Notes of the table. */
  lines: readonly string[];
  /** All where left out. */
  formats?: Formats;
  /** Further sheets of the workbook. */
  beside?: () => readonly Table[];
}

/** The files of a table, kept between builds: neither table nor files are made again where their origin is the same. */
export function keptFilesOf(
  name: string,
  {from, table, formats, beside, ...own}: Offered,
  {home, lines, sources}: About,
  words: Words
): Promise<Files> {
  const {rows, more} = from();
  const cited = named(name, rows as readonly Row[], sources);
  const about = {home, lines: [...own.lines, ...lines], sources: cited};
  const large = rows.length >= many;
  // Made when the rows of its origin are no longer held; those of all figures of a large city are as much again.
  const made = async () => (large ? withRoom(() => Promise.resolve(table())) : table());
  return cachedFiles("table", [name, rows, ...more, about, formats ?? tableFormats], () =>
    filesOneByOne(made, about, words, formats, beside)
  );
}

/** The files one after the other, each with its path below the downloads; `beside` are further sheets of the workbook. */
export async function* filesOneByOne(
  made: () => Promise<Table>,
  {home, lines, sources}: About,
  words: Words,
  formats: Formats = tableFormats,
  beside: () => readonly Table[] = () => []
): AsyncGenerator<[string, Uint8Array]> {
  const table = await made();
  const stop = clock("write", table.name);
  const {name, title} = table;
  const notes = {lines, sources: named(name, table.rows, sources)};
  const writers: Record<(typeof tableFormats)[number], () => Uint8Array | Promise<Uint8Array>> = {
    xlsx: () => workbookOf([table, ...beside()], title, notes, words),
    csv: () => encodeText(csv(table)),
    json: () => encodeText(json(table)),
    "schema.json": () => jsonBytes(jsonSchema(table, `${home}${name}.schema.json`)),
    parquet: () => parquet(table),
    "readme.md": () => encodeText(readme(table, home, lines, words, formats))
  };
  let size = 0;
  for (const ending of formats) {
    const file = await writers[ending]();
    size += file.length;
    yield [`${name}.${ending}`, file];
  }
  stop(size);
}

/** See {@link workbook}. */
export function workbookOf(
  tables: readonly Table[],
  title: string,
  notes: Notes,
  words: Words
): Promise<Uint8Array> {
  const make = () => workbook(tables, title, notes, words);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return rows < many ? make() : withRoom(make);
}

/** A description as JSON. */
export const jsonBytes = (content: object): Uint8Array =>
  encodeText(`${JSON.stringify(content, null, 1)}\n`);

/** Words as UTF-8. */
export const encodeText = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Where each source stands in their list: a part of a table names few of them. */
const orderBySource = indexed(
  (sources: readonly Source[]) => new Map(sources.map(({id}, place) => [id, place]))
);

/** The sources the rows name; all of them for the list of the sources itself. */
function named(name: string, rows: readonly Row[], sources: readonly Source[]): readonly Source[] {
  if (name === "sources") return sources;
  const used = new Set(rows.flatMap((row) => [row["source"], row["also"] ?? []].flat()));
  return [...used]
    .flatMap((id) => orderBySource(sources).get(String(id)) ?? [])
    .sort((a, b) => a - b)
    .flatMap((place) => sources[place] ?? []);
}
