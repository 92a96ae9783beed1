// Expressions that count records of the plan and of the catalogue, with filters `column=value`, `column!=value`, `column^=start`.
import {once} from "../../../../src/domain/plan-counts.ts";
import {routes} from "../../../../src/routes.ts";
import {both, didYouMean, quoted} from "../../problems/problem.ts";
import {type Bound, type Context, Fault, judgesNot} from "./context.ts";
import type {Operator} from "./expression.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What can be counted, and the page that shows it. */
const tables: Record<string, {rows: (given: Context) => Rows; path: string}> = {
  clauses: {rows: ({catalogue}) => catalogue.plan.clauses, path: routes.plan},
  brackets: {rows: ({catalogue}) => catalogue.plan.brackets, path: routes.plan},
  duties: {rows: ({catalogue}) => catalogue.plan.duties, path: routes.units},
  units: {rows: ({catalogue}) => catalogue.units, path: routes.units},
  indicators: {rows: ({catalogue}) => catalogue.indicators, path: routes.indicators},
  commitments: {rows: ({catalogue}) => once(catalogue.commitments), path: routes.commitments},
  verdicts: {rows: judgements, path: routes.indicators},
  silence: {
    rows: (given) => given.silence.filter((row) => row.same_as === null),
    path: routes.silence
  },
  observations: {rows: ({catalogue}) => catalogue.observations, path: routes.seriesList},
  series: {rows: ({catalogue}) => catalogue.series, path: routes.seriesList},
  sources: {rows: ({catalogue}) => catalogue.sources, path: routes.seriesList},
  events: {rows: ({catalogue}) => catalogue.events, path: routes.seriesList},
  documents: {rows: ({catalogue}) => catalogue.documents, path: routes.indicators},
  errata: {rows: ({catalogue}) => catalogue.errata, path: routes.plan}
};

/** The operators that count, by name. */
export const counts: Record<string, Operator> = {
  count: {
    usage: "count TABLE [COLUMN=VALUE …]",
    run: (given, [table = "", ...filters]) => {
      const rows = select(given, table, filters);
      return counted(rows.length, table);
    }
  },
  distinct: {
    usage: "distinct TABLE COLUMN [COLUMN=VALUE …]",
    run: (given, [table = "", column = "", ...filters]) => {
      const rows = select(given, table, filters);
      return counted(new Set(rows.map((row) => text(row[column]))).size, table);
    }
  },
  share: {
    usage: "share TABLE COLUMN=VALUE …",
    run: (given, [table = "", ...filters]) => {
      const all = select(given, table, []).length;
      if (!all)
        throw new Fault(
          both(`${table} 是空表。`, `${table} is empty.`),
          both("应为有行的表。", "Expected a table with rows.")
        );
      const share = select(given, table, filters).length / all;
      return {...counted(share, table), text: `${String(Math.round(share * 100))}%`};
    }
  },
  sum: {
    usage: "sum TABLE COLUMN [COLUMN=VALUE …]",
    run: (given, [table = "", column = "", ...filters]) => {
      const rows = select(given, table, filters);
      const total = rows.reduce((sum, row) => sum + Number(row[column] ?? NaN), 0);
      if (!Number.isFinite(total))
        throw new Fault(
          both(`${quoted(column)} 不是数值列。`, `${quoted(column)} is not a number.`),
          both("应为数值列。", "Expected a column of numbers.")
        );
      return counted(total, table);
    }
  },
  most: {
    usage: "most duties unit|chapter|section [COLUMN=VALUE …]",
    run: (given, [table = "", column = "", ...filters]) => {
      const tally = new Map<string, number>();
      for (const row of select(given, table, filters)) {
        const key = text(row[column]);
        tally.set(key, (tally.get(key) ?? 0) + 1);
      }
      const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
      if (!first)
        throw new Fault(
          both("筛选后没有剩下的行。", "nothing to count."),
          both("应有可数的行。", "Expected rows.")
        );
      if (second?.[1] === first[1])
        throw new Fault(
          both(`${first[0]} 与 ${second[0]} 并列。`, `${first[0]} and ${second[0]} tie.`),
          both("应有一个最多的。", "Expected one that leads.")
        );
      const unit = given.records.get(`units ${first[0]}`)?.["name"];
      return {
        text: typeof unit === "string" ? unit : first[0],
        number: first[1],
        cells: [],
        path: column === "unit" ? routes.unit(first[0]) : routes.plan
      };
    }
  }
};

/**
 * The verdicts, to be counted. Where the owner has switched the judging words off, a count of them would
 * be a false zero: it is a fault.
 */
function judgements({catalogue}: Context): Rows {
  if (catalogue.site.assessment === "full") return catalogue.verdicts;
  throw judgesNot();
}

const counted = (value: number, table: string): Bound => ({
  text: String(value),
  number: value,
  cells: [],
  path: tables[table]?.path ?? null
});

function select(given: Context, table: string, filters: readonly string[]): Rows {
  const found = tables[table];
  if (!found)
    throw new Fault(
      both(`没有 ${quoted(table)} 这张表。`, `unknown table ${quoted(table)}.`),
      both(
        `可用：${Object.keys(tables).join("、")}。`,
        `Expected one of ${Object.keys(tables).join(", ")}.`
      ),
      didYouMean(table, Object.keys(tables))
    );
  return filters.reduce<Rows>((rows, filter) => {
    const match = /^([a-z_]+)(!?=|\^=)(.*)$/u.exec(filter);
    const [, column = "", sign, wanted = ""] = match ?? [];
    const first = rows[0];
    if (!match || (first && !(column in first)))
      throw new Fault(
        both(`没有 ${quoted(filter)} 这个筛选。`, `unknown filter ${quoted(filter)}.`),
        both(
          `应写作 列=值，列为 ${table} 的一列。`,
          `Expected COLUMN=VALUE with a column of ${table}.`
        ),
        didYouMean(column, Object.keys(first ?? {}))
      );
    const values = wanted.split(",");
    if (sign === "^=") return rows.filter((row) => text(row[column]).startsWith(wanted));
    return rows.filter((row) => values.includes(text(row[column])) === (sign === "="));
  }, found.rows(given));
}

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "";
  if (Array.isArray(value)) return value.map(String).join(" ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
