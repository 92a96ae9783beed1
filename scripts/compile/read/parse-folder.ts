// Every file of the data folder as typed values, each with its place; faults of single files as problems.
import type {z} from "zod";

import type {Plan} from "../../../src/model/plan/plan.ts";
import {type InputTableName, inputTables} from "../../../src/model/published/tables.ts";
import {type Site, site as siteSchema} from "../../../src/model/site.ts";
import {colours} from "../check/no-colours.ts";
import {portal} from "../check/portal-files.ts";
import {unprintable} from "../check/printable.ts";
import {siteSettings} from "../check/site-settings.ts";
import {strayFiles} from "../check/stray-files.ts";
import {parsePlan} from "../plan/read-plan.ts";
import {both, type Problem} from "../problems/problem.ts";
import {parseCsv, type Table} from "./csv.ts";
import {type Folder, list, readText} from "./read-folder.ts";
import {parseYaml} from "./yaml.ts";

/** The names of the tables that are one file each. */
export type TableName = Exclude<InputTableName, "observations">;

/** A row of one of the input tables. */
export type RowOf<N extends InputTableName> = z.infer<(typeof inputTables)[N]["row"]>;

/** The tables that are one file each, by name. */
export type Tables = {[N in TableName]: Table<RowOf<N>>};

/** The published figures of one series, from the file that bears its id. */
export interface Statistics {
  /** The id, taken from the name of the file. */
  series: string;
  table: Table<RowOf<"observations">>;
}

/** A text file as it stands, with its path below the data folder. */
export interface TextFile {
  file: string;
  text: string;
}

/** The whole data folder, parsed and not yet linked. */
export interface Parsed {
  /** Null where `site.yaml` is faulty. */
  site: Site | null;
  /** Null where the plan is missing or not UTF-8. */
  plan: Omit<Plan, "received_sha256"> | null;
  /** The Markdown of the plan; empty where missing. */
  markdown: TextFile;
  /** The text of the plan as received, its bytes; empty where missing. */
  received: {file: string; bytes: Uint8Array};
  tables: Tables;
  /** In the order of the file names. */
  statistics: Statistics[];
  figures: TextFile[];
  stories: TextFile[];
  /** Summaries of chapters, named after the chapter's id. */
  summaries: TextFile[];
  /** The key facts of the home page: one file or none. */
  facts: TextFile[];
}

const siteFile = "site.yaml";
const planFile = "plan/plan.md";
const receivedFile = "plan/received.txt";
const factsFile = "facts.md";

/** Parses all files; every fault of a single file is reported, whatever else is wrong. */
export function parse(folder: Folder): {parsed: Parsed; problems: Problem[]} {
  const problems: Problem[] = [];
  const kept = <T extends {problems: readonly Problem[]}>(result: T): T => {
    for (const problem of result.problems) problems.push(problem);
    return result;
  };
  const text = (file: string) => {
    const read = kept(readText(folder, file, knownFiles)).text;
    problems.push(...unprintable(file, read ?? "", file === planFile));
    return read;
  };
  const table = <N extends InputTableName>(
    name: N,
    file: string,
    fixed: Readonly<Record<string, string>> = {}
  ): Table<RowOf<N>> => {
    const csv = text(file);
    if (csv === null) return {file, rows: [], lines: [], columns: [], ids: null};
    return kept(parseCsv(file, csv, inputTables[name].row, fixed)).table as Table<RowOf<N>>;
  };
  const texts = (files: string[]): TextFile[] =>
    files.flatMap((file) => {
      const read = text(file);
      return read === null ? [] : [{file, text: read}];
    });

  const tables = Object.fromEntries(
    tableNames.map((name) => [name, table(name, inputTables[name].file)])
  ) as Tables;
  const units = new Map(tables.series.rows.map(({id, unit}) => [id, unit]));
  const statistics = statisticsFiles(folder).map(({file, series}) => {
    const unit = units.get(series);
    const fixed = unit === undefined ? {series} : {series, unit};
    return {series, table: table("observations", file, fixed)};
  });
  const yaml = text(siteFile);
  const markdown = text(planFile);
  if (yaml !== null) problems.push(...colours(siteFile, yaml));
  const plan = (words: string) => {
    const read = parsePlan(words, planFile, tables.units.rows, remarked(tables.errata.rows));
    return kept({plan: read.plan, problems: unitsFault(tables.units, read.problems)}).plan;
  };
  const settings = (words: string) => {
    const {value, locate} = kept(parseYaml(siteFile, words, siteSchema));
    const faults = value ? siteSettings(value, locate) : [];
    problems.push(...faults);
    // Years that are none would make every other year of the data a fault.
    return faults.length ? null : value;
  };
  const received = folder.get(receivedFile);
  if (!received) text(receivedFile);
  else problems.push(...receivedFault(received));
  const parsed: Parsed = {
    site: yaml === null ? null : settings(yaml),
    plan: markdown === null || tables.units.ids === null ? null : plan(markdown),
    markdown: {file: planFile, text: markdown ?? ""},
    received: {file: receivedFile, bytes: received ?? new Uint8Array()},
    tables,
    statistics,
    figures: texts(list(folder, "figures", ".yaml")),
    stories: texts(list(folder, "stories", ".md")),
    summaries: texts(list(folder, "chapters", ".md")),
    facts: texts([factsFile].filter((file) => folder.has(file)))
  };
  problems.push(...strayFiles(folder, knownFiles), ...portal(folder));
  return {parsed, problems};
}

/** The clauses that a note of the errata is about. */
function remarked(errata: readonly RowOf<"errata">[]): ReadonlySet<string> {
  return new Set(errata.flatMap(({kind, clause}) => (kind === "note" && clause ? [clause] : [])));
}

const tableNames = Object.keys(inputTables).filter(
  (name) => name !== "observations"
) as TableName[];
/** The files of which there is one each. */
const knownFiles: readonly string[] = [
  siteFile,
  planFile,
  receivedFile,
  factsFile,
  "README.md",
  ...tableNames.map((name) => inputTables[name].file)
];

/** The files of the figures and the series each is of; a workbook is read like a table. */
export function statisticsFiles(folder: Folder): {file: string; series: string}[] {
  return [...folder.keys()].flatMap((file) => {
    const series = /^statistics\/([^/]+)\.(?:csv|xlsx)$/i.exec(file)?.[1];
    return series === undefined ? [] : [{file, series}];
  });
}

/** The text as received is kept byte for byte; empty or with a mark at its start it is not what was received. */
function receivedFault(bytes: Uint8Array): Problem[] {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (bytes.length && !marked) return [];
  return [
    {
      file: receivedFile,
      line: null,
      column: null,
      scope: "file",
      found: marked
        ? both("文件开头多了 BOM 标记。", "The file starts with a byte order mark.")
        : both("文件是空的。", "The file is empty."),
      expected: both(
        "这里是收到的原文，一个字节也不能改。",
        "This is the text as received, byte for byte."
      ),
      mend: both("放回原来的文件。", "Put the file back as it was.")
    }
  ];
}

/** A table of units that cannot be read, or holds none, explains every name that nobody bears. */
function unitsFault({file, ids}: Table<unknown>, found: readonly Problem[]): Problem[] {
  const unknown = found.filter(({found: said}) => said.includes("which no unit is called"));
  if (ids?.size !== 0 || unknown.length < 2) return [...found];
  return [
    ...found.filter((problem) => !unknown.includes(problem)),
    {
      file,
      line: null,
      column: null,
      scope: "file",
      found: both(
        `只有表头，没有一个单位；方案里有 ${unknown.length} 处写了单位。`,
        `There is the header alone; the plan names units in ${unknown.length} places.`
      ),
      expected: "",
      mend: both("把各单位的行放回来。", "Put the rows of the units back.")
    }
  ];
}
