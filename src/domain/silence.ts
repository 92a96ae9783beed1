// What was promised and is not reported, and what a promise leaves open: unit, deadline, measure.
import type {Catalogue} from "../model/catalogue.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Silence} from "../model/evidence/silence.ts";
import type {Commitment} from "../model/plan/commitment.ts";
import {silentYears} from "./assessment/case.ts";
import {fromIndicator} from "./assessment/verdicts.ts";
import {answer} from "./duties.ts";
import {groupBy} from "./group-by.ts";
import {indexed, withId} from "./indexed.ts";
import {ofSeries} from "./observations.ts";
import {firstYearOf} from "./period.ts";
import {asOf} from "./versions/releases.ts";

/** What silence is reckoned from; not the verdicts, for what is unpublished stays so where nothing is judged. */
export type SilenceInput = Pick<
  Catalogue,
  "plan" | "indicators" | "series" | "commitments" | "observations" | "events" | "releases" | "site"
>;

/** One row for each indicator and each promise of the plan, in the plan's order. */
export const silence: (known: SilenceInput) => readonly Silence[] = indexed(
  (known: SilenceInput) => [
    ...known.indicators.map((row) => ofIndicator(row, known)),
    ...promises(known)
  ]
);

function ofIndicator(row: Indicator, known: SilenceInput): Silence {
  const table = known.plan.clauses.find((clause) => clause.kind === "table");
  const given = fromIndicator(
    row,
    ofSeries(row.series, known.observations).filter(({geo}) => geo === known.site.place),
    withId(known.series, row.series)?.breaks ?? [],
    asOf(known.releases) ?? row.target_period
  );
  const silent = given.published.length === 0;
  return {
    id: row.id,
    kind: "indicator",
    title: row.name,
    clause: table?.id ?? "",
    chapter: table?.chapter ?? "",
    section: table?.section ?? null,
    units: [],
    scope: "none",
    same_as: null,
    unreported: silent && !given.changed && row.kind !== "qualitative",
    no_unit: true,
    no_deadline: false,
    no_measure: row.kind === "qualitative",
    silent_years: silentYears(given)
  };
}

function promises(known: SilenceInput): Silence[] {
  return known.commitments.map((row) => {
    const clause = withId(known.plan.clauses, row.clause);
    const {scope, units} = answer(row.clause, known.plan);
    return {
      id: row.id,
      kind: row.kind,
      title: row.measure,
      clause: row.clause,
      chapter: clause?.chapter ?? "",
      section: clause?.section ?? null,
      units: units.map(({unit}) => unit),
      scope,
      same_as: row.same_as ?? tabled(row, known),
      unreported: !reported(row, known),
      no_unit: scope !== "own",
      no_deadline: row.due === null,
      no_measure: row.value === null || row.bound === "scope",
      silent_years: null
    };
  });
}

/** The indicator that prints the same number for the same year: the table says the promise once more. */
function tabled(row: Commitment, {indicators}: SilenceInput): string | null {
  const twin = withId(indicators, row.indicator);
  return twin && twin.target === row.value && twin.target_period === row.due ? twin.id : null;
}

/** Whether an event, or an observation of the place after the plan's base year, bears on the promise. */
function reported(row: Commitment, {observations, events, site}: SilenceInput): boolean {
  if (row.evidence_events.some((id) => withId(events, id) !== undefined)) return true;
  return row.evidence_series
    .flatMap((id) => ofSeries(id, observations))
    .some(
      (observation) =>
        observation.geo === site.place &&
        observation.period_kind !== "target" &&
        firstYearOf(observation.period) > site.plan.period_from
    );
}

/**
 * The promises among the rows, each once. A promise whose number the indicator table prints too is one of
 * them all the same: only in a sum of indicators and promises is it left out, see {@link tally}.
 */
export function promisesOf(rows: readonly Silence[]): Silence[] {
  const indicators = new Set(rows.filter(({kind}) => kind === "indicator").map(({id}) => id));
  return rows.filter(
    ({kind, same_as: twin}) => kind !== "indicator" && (twin === null || indicators.has(twin))
  );
}

/** How many of some rows are silent, and in what way they are open. */
export interface Tally {
  all: number;
  unreported: number;
  no_unit: number;
  no_deadline: number;
  no_measure: number;
}

/**
 * Counts rows, each promise once: one that another row says is left out. The counts of disjoint groups
 * add up to those of the whole.
 */
export function tally(rows: readonly Silence[]): Tally {
  const once = rows.filter((row) => row.same_as === null);
  const of = (test: (row: Silence) => boolean): number => once.filter(test).length;
  return {
    all: once.length,
    unreported: of((row) => row.unreported),
    no_unit: of((row) => row.no_unit),
    no_deadline: of((row) => row.no_deadline),
    no_measure: of((row) => row.no_measure)
  };
}

/** The rows by chapter, in the plan's order. Each row lies in exactly one chapter. */
export function byChapter(rows: readonly Silence[]): Map<string, Silence[]> {
  return groupBy(rows, (row) => row.chapter);
}

/** The rows by unit; a row stands under each of its units, and under an empty id where it has none. */
export function byUnit(rows: readonly Silence[]): Map<string, Silence[]> {
  const found = new Map<string, Silence[]>();
  for (const row of rows)
    for (const unit of row.units.length ? row.units : [""])
      found.set(unit, [...(found.get(unit) ?? []), row]);
  return found;
}
