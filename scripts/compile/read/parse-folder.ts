// Every file of the data folder as typed values, each with its place; faults of single files as problems.
import type {z} from "zod";

import type {Plan} from "../../../src/model/plan.ts";
import {type Site, site as siteSchema} from "../../../src/model/site.ts";
import {type InputTableName, inputTables} from "../../../src/model/tables.ts";
import {colours} from "../check/no-colours.ts";
import {unprintable} from "../check/printable.ts";
import {parsePlan} from "../plan/plan.ts";
import {both, didYouMean, type Problem} from "../problems/problem.ts";
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
  const table = <N extends InputTableName>(name: N, file: string): Table<RowOf<N>> => {
    const csv = text(file);
    if (csv === null) return {file, rows: [], lines: [], columns: [], ids: null};
    return kept(parseCsv(file, csv, inputTables[name].row)).table as Table<RowOf<N>>;
  };
  const texts = (files: string[]): TextFile[] =>
    files.flatMap((file) => {
      const read = text(file);
      return read === null ? [] : [{file, text: read}];
    });

  const tables = Object.fromEntries(
    tableNames.map((name) => [name, table(name, inputTables[name].file)])
  ) as Tables;
  const [folderName = "", ending = ""] = inputTables.observations.file.split("/*");
  const statistics = list(folder, folderName, ending).map((file) => ({
    series: file.slice(folderName.length + 1, -ending.length),
    table: table("observations", file)
  }));
  const yaml = text(siteFile);
  const markdown = text(planFile);
  const received = folder.get(receivedFile);
  if (!received) text(receivedFile);
  if (yaml !== null) problems.push(...colours(siteFile, yaml));
  const parsed: Parsed = {
    site: yaml === null ? null : kept(parseYaml(siteFile, yaml, siteSchema)).value,
    plan:
      markdown === null
        ? null
        : kept(parsePlan(markdown, planFile, tables.units.rows, remarked(tables.errata.rows))).plan,
    markdown: {file: planFile, text: markdown ?? ""},
    received: {file: receivedFile, bytes: received ?? new Uint8Array()},
    tables,
    statistics,
    figures: texts(list(folder, "figures", ".yaml")),
    stories: texts(list(folder, "stories", ".md")),
    summaries: texts(list(folder, "chapters", ".md")),
    facts: texts([factsFile].filter((file) => folder.has(file)))
  };
  problems.push(...unread(folder, [...statistics.map((s) => s.table.file), ...tableFiles]));
  return {parsed, problems};
}

/** The clauses that a note of the errata is about. */
function remarked(errata: readonly RowOf<"errata">[]): ReadonlySet<string> {
  return new Set(errata.flatMap(({kind, clause}) => (kind === "note" && clause ? [clause] : [])));
}

const tableNames = Object.keys(inputTables).filter(
  (name) => name !== "observations"
) as TableName[];
const tableFiles: string[] = tableNames.map((name) => inputTables[name].file);
const knownFiles = [siteFile, planFile, receivedFile, "README.md", ...tableFiles];

/** Tables that nothing reads: most often a wrong name or a forgotten copy. */
function unread(folder: Folder, known: readonly string[]): Problem[] {
  return (
    [...folder.keys()]
      .filter((file) => /\.(csv|tsv|xlsx?|ods|et)$/i.test(file) && !known.includes(file))
      // The records of the frozen releases have a reader of their own.
      .filter((file) => !file.startsWith("releases/"))
      .map((file) => ({
        file,
        line: null,
        column: null,
        found: both("没有程序读取这个文件。", "Nothing reads this file."),
        expected: both(
          "请改名、转为 CSV 或移走。",
          "Rename it, turn it into CSV, or move it away."
        ),
        mend: didYouMean(file, tableFiles)
      }))
  );
}
