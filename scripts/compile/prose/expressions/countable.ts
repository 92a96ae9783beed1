// The tables an expression may count, with their columns and every value a filter may name.
import {z} from "zod";

import {datePattern, periodPattern} from "../../../../src/domain/period.ts";
import {distinctCommitments} from "../../../../src/domain/plan-counts.ts";
import {promisesOf} from "../../../../src/domain/silence.ts";
import type {CellKind} from "../../../../src/model/cell.ts";
import {event} from "../../../../src/model/evidence/event.ts";
import {indicator} from "../../../../src/model/evidence/indicator.ts";
import {observation} from "../../../../src/model/evidence/observation.ts";
import {series} from "../../../../src/model/evidence/series.ts";
import {silence} from "../../../../src/model/evidence/silence.ts";
import {source} from "../../../../src/model/evidence/source.ts";
import {verdict} from "../../../../src/model/evidence/verdict.ts";
import {commitment} from "../../../../src/model/plan/commitment.ts";
import {document} from "../../../../src/model/plan/document.ts";
import {erratum} from "../../../../src/model/plan/erratum.ts";
import {bracket, clause, duty} from "../../../../src/model/plan/plan.ts";
import {unit} from "../../../../src/model/plan/unit.ts";
import {routes} from "../../../../src/routes.ts";
import {both, didYouMean, quoted} from "../../problems/problem.ts";
import {type Context, Fault, judgesNot} from "./context.ts";

/** One row of a countable table. */
export type Countable = Readonly<Record<string, unknown>>;

/** What can be counted. */
export interface CountableTable {
  /** Each row counts once: what another row says again is left out. Throws a Fault where nothing may be counted. */
  rows: (given: Context) => readonly Countable[];
  row: z.ZodObject;
  /** Leaves out what says the same as another of the rows that are left after filtering. */
  once?: (rows: readonly Countable[]) => readonly Countable[];
  /** The page that shows them, below the base path. */
  path: string;
}

/** Every table that can be counted, by its name in an expression. */
export const countables: ReadonlyMap<string, CountableTable> = new Map<string, CountableTable>(
  Object.entries({
    clauses: {rows: ({catalogue}) => catalogue.plan.clauses, row: clause, path: routes.plan},
    brackets: {rows: ({catalogue}) => catalogue.plan.brackets, row: bracket, path: routes.plan},
    duties: {rows: ({catalogue}) => catalogue.plan.duties, row: duty, path: routes.units},
    units: {rows: ({catalogue}) => catalogue.units, row: unit, path: routes.units},
    indicators: {
      rows: ({catalogue}) => catalogue.indicators,
      row: indicator,
      path: routes.indicators
    },
    commitments: {
      rows: ({catalogue}) => distinctCommitments(catalogue.commitments),
      row: commitment,
      path: routes.commitments
    },
    verdicts: {rows: judgements, row: verdict, path: routes.indicators},
    // A promise that the indicator table says too counts among the promises, and once in a sum of both.
    silence: {
      rows: ({silence: rows}) => [
        ...rows.filter(({kind}) => kind === "indicator"),
        ...promisesOf(rows)
      ],
      once: (rows) => {
        const ids = new Set(rows.map((each) => each["id"]));
        return rows.filter((each) => !ids.has(each["same_as"]));
      },
      row: silence,
      path: routes.silence
    },
    observations: {
      rows: ({catalogue}) => catalogue.observations,
      row: observation,
      path: routes.seriesList
    },
    series: {rows: ({catalogue}) => catalogue.series, row: series, path: routes.seriesList},
    sources: {rows: ({catalogue}) => catalogue.sources, row: source, path: routes.seriesList},
    events: {rows: ({catalogue}) => catalogue.events, row: event, path: routes.seriesList},
    documents: {rows: ({catalogue}) => catalogue.documents, row: document, path: routes.indicators},
    errata: {rows: ({catalogue}) => catalogue.errata, row: erratum, path: routes.plan}
  } satisfies Record<string, CountableTable>)
);

/** The table of that name. Faults on an unknown one. */
export function countable(name: string): CountableTable {
  const found = countables.get(name);
  if (found) return found;
  throw unknown(name, [...countables.keys()], "这张表", "table");
}

/** The values a row has in a column, as filters write them; an empty cell is one empty word. */
export function valuesOf(row: Countable, column: string): string[] {
  const value = row[column];
  if (Array.isArray(value)) return value.length ? value.map(String) : [""];
  if (typeof value === "boolean") return [value ? "yes" : ""];
  return [typeof value === "string" || typeof value === "number" ? String(value) : ""];
}

/** The column's schema. Faults on a column the table does not have. */
export function column(table: string, name: string): z.ZodType {
  const {shape} = countable(table).row;
  const found: unknown = Object.hasOwn(shape, name) ? shape[name] : undefined;
  if (found instanceof z.ZodType) return found;
  throw unknown(name, Object.keys(shape), `这一列（${table}）`, `column of ${table}`);
}

/** How the cells of a column are read. Verdicts, which nobody enters, say it by the type of the column alone. */
export function kindOf(field: z.ZodType): CellKind {
  const said = field.meta()?.["cell"];
  if (typeof said === "string") return said as CellKind;
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
  return inner instanceof z.ZodNumber ? "number" : "text";
}

/** The rows that pass every filter `COLUMN=VALUE`, `COLUMN!=VALUE`, `COLUMN^=START`. Faults on any unknown word. */
export function select(
  given: Context,
  table: string,
  filters: readonly string[]
): readonly Countable[] {
  const {rows: of, once = (rows) => rows} = countable(table);
  const all = of(given);
  const left = filters.reduce((rows, filter) => {
    const [, name = "", sign = "", wanted = ""] = /^([A-Za-z_]+)(!?=|\^=)(.*)$/u.exec(filter) ?? [];
    if (!name)
      throw new Fault(
        both(`${quoted(filter)} 不是筛选。`, `${quoted(filter)} is no filter.`),
        both("应写作 列=值、列!=值 或 列^=开头。", "Expected COLUMN=VALUE, != or ^=.")
      );
    const field = column(table, name);
    const known = new Set([
      ...named(given, name, field),
      ...all.flatMap((row) => valuesOf(row, name))
    ]);
    const words = sign === "^=" ? [wanted] : wanted.split(",");
    for (const word of words) check(word, name, field, known, sign === "^=");
    const passes = (value: string): boolean =>
      sign === "^=" ? value.startsWith(wanted) : words.includes(value);
    return rows.filter((row) => valuesOf(row, name).some(passes) === (sign !== "!="));
  }, all);
  return once(left);
}

function check(word: string, name: string, field: z.ZodType, known: Set<string>, start: boolean) {
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
  const empty =
    field instanceof z.ZodNullable || inner instanceof z.ZodArray || inner instanceof z.ZodBoolean;
  if (word === "") {
    if (empty && !start) return;
    throw new Fault(
      both(`${name} 这一列没有空的格。`, `No cell of ${name} is empty.`),
      both("等号后应有值。", "Expected a value.")
    );
  }
  // Any number and any date may be asked for: that none has it is an answer.
  const cell = kindOf(field);
  if ((cell === "number" || cell === "integer") && Number.isFinite(Number(word))) return;
  if (
    (cell === "date" || cell === "period") &&
    (datePattern.test(word) || periodPattern.test(word))
  )
    return;
  const fits = start ? [...known].some((value) => value.startsWith(word)) : known.has(word);
  if (!fits)
    throw unknown(word, [...known].filter(Boolean), `这个值（${name}）`, `value of ${name}`);
}

/** The values a column may have besides those it has: the words of a fixed list, the ids of what it names. */
function named({records}: Context, name: string, field: z.ZodType): string[] {
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  if (inner instanceof z.ZodBoolean) return ["yes"];
  const ref = field.meta()?.["ref"] as string | undefined;
  const table = ref ?? (name === "chapter" || name === "section" ? "clauses" : "");
  const start = `${table} `;
  if (!table) return [];
  return [...records]
    .filter(([key, row]) => key.startsWith(start) && (ref !== undefined || row["kind"] === name))
    .map(([key]) => key.slice(start.length));
}

/**
 * The verdicts, to be counted. Where the owner has switched the judging words off, a count of them would
 * be a false zero: it is a fault.
 */
function judgements({catalogue}: Context): readonly Countable[] {
  if (catalogue.site.assessment === "full") return catalogue.verdicts;
  throw judgesNot();
}

function unknown(word: string, known: readonly string[], zh: string, en: string): Fault {
  const list = known.slice(0, 20);
  const more = known.length > list.length;
  return new Fault(
    both(`没有 ${quoted(word)} ${zh}。`, `unknown ${en} ${quoted(word)}.`),
    both(
      `可用：${list.join("、")}${more ? "……" : ""}。`,
      `Expected one of ${list.filter((each) => /^[ -~]*$/u.test(each)).join(", ") || "those in the Chinese line"}${more ? ", …" : ""}.`
    ),
    didYouMean(word, known)
  );
}
