// The rows of every published table, from the catalogue: typed, checked, sorted by key.
import {baselineState, indicatorState, latestState} from "../domain/availability.ts";
import {indexed} from "../domain/indexed.ts";
import {asOf} from "../domain/versions/releases.ts";
import type {Catalogue} from "../model/catalogue.ts";
import type {Silence} from "../model/evidence/silence.ts";
import type {Verdict} from "../model/evidence/verdict.ts";
import {type PublishedName, publishedTables} from "../model/published/published.ts";
import type {Site} from "../model/site.ts";
import {fieldsOf} from "./descriptors/fields.ts";
import type {Origin, Row, Table} from "./table-types.ts";
import {faultReport, type PlacedFault} from "./validate/fault.ts";
import {faults} from "./validate/faults.ts";

/** The names of the tables a site offers: where nothing is assessed, there is no table of it. */
export function offered({assessment}: Pick<Site, "assessment">): PublishedName[] {
  const names = Object.keys(publishedTables) as PublishedName[];
  return names.filter((name) => assessment !== "off" || name !== "verdicts");
}

/** The tables by name, in the order of the registry. Throws with every fault where rows and schemas are at odds. */
export function published(
  catalogue: Catalogue,
  silence: readonly Silence[]
): Record<string, Table> {
  return Object.fromEntries(
    drafts(catalogue, silence).map(({table, rows}) => [table.name, tableOf(table, rows)])
  );
}

/**
 * What {@link published} would throw, as values. The figures are left out: each of their cells was read by the same
 * schema, and `read/observations.ts` gives each an id of its own.
 */
export function publishedFaults(catalogue: Catalogue, silence: readonly Silence[]): PlacedFault[] {
  return drafts(catalogue, silence)
    .filter(({table}) => table.name !== "observations")
    .flatMap(({table, rows}) => faults(laidOut(table, rows, true)));
}

/** A table before its rows are laid out in its columns. */
interface Draft {
  table: Omit<Table, "fields" | "rows">;
  rows: readonly object[];
}

function drafts(catalogue: Catalogue, silence: readonly Silence[]): Draft[] {
  const {plan, verdicts, indicators, ...rest} = catalogue;
  const rows: Record<PublishedName, readonly object[]> = {
    ...rest,
    clauses: plan.clauses,
    brackets: plan.brackets,
    duties: plan.duties,
    indicators: indicators.map((row) => ({
      ...row,
      baseline_state: indicatorState(row, catalogue)
    })),
    verdicts: verdicts.map((row) => ({
      ...row,
      ...verdictKeys(row, catalogue),
      cautions: row.cautions.join(" ") || null,
      baseline_state: baselineState(row, catalogue),
      latest_state: latestState(row, catalogue)
    })),
    silence
  };
  return offered(catalogue.site).map((name) => {
    const {row, ...table} = publishedTables[name];
    return {table: {...table, name, schema: row}, rows: rows[name]};
  });
}

/** What a verdict is of, each id in a column of its own, and the day it was reckoned for. */
function verdictKeys(row: Verdict, {indicators, documents, releases}: Catalogue): object {
  const own = documents.find(({id}) => id === row.document)?.kind === "action-plan";
  const indicator = indicators.find(({id}) => id === row.indicator);
  return {
    id: [row.indicator, row.document, row.target_period].join("."),
    as_of: asOf(releases),
    indicator: own ? row.indicator : null,
    series: own ? (indicator?.series ?? null) : (indicator?.series ?? row.indicator)
  };
}

/** The columns of a schema, read once: thousands of tables share one. */
const columnsOf = indexed(fieldsOf);

/** A table with its columns and its rows in order. Throws with every fault. */
export function tableOf(
  table: Omit<Table, "fields" | "rows">,
  rows: readonly object[],
  sorted = true
): Table {
  const whole = laidOut(table, rows, sorted);
  const found = faults(whole);
  if (found.length > 0) throw new Error(faultReport(found));
  return whole;
}

function laidOut(
  table: Omit<Table, "fields" | "rows">,
  rows: readonly object[],
  sorted: boolean
): Table {
  const fields = columnsOf(table.schema);
  const picked = rows.map((row) => {
    const values = row as Row;
    return Object.fromEntries(fields.map(({name}) => [name, values[name] ?? null]));
  });
  return {
    ...table,
    fields,
    rows: sorted ? picked.toSorted((a, b) => byKey(a, b, table.key)) : picked
  };
}

/** What a table is made from: all that is said of it, for its columns are read off code, and its rows. */
export function originOf(about: object, rows: readonly object[]): Origin {
  const described = Object.entries(about).filter(([name]) => !["schema", "rows"].includes(name));
  return {rows, more: [Object.fromEntries(described)]};
}

function byKey(a: Row, b: Row, key: readonly string[]): number {
  for (const name of key) {
    const [one, two] = [a[name] ?? "", b[name] ?? ""];
    if (one < two) return -1;
    if (one > two) return 1;
  }
  return 0;
}
