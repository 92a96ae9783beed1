// What each responsible unit can be asked: its duties, the figures that bear on them year by year, its promises.
import type {Catalogue} from "../model/catalogue.ts";
import type {Event} from "../model/evidence/event.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Observation, PeriodKind} from "../model/evidence/observation.ts";
import type {Series} from "../model/evidence/series.ts";
import type {Commitment} from "../model/plan/commitment.ts";
import type {Clause, Role} from "../model/plan/plan.ts";
import type {Unit} from "../model/plan/unit.ts";
import {answer} from "./duties.ts";
import {groupBy} from "./group-by.ts";
import {firstYearOf} from "./period.ts";
import {distinctCommitments} from "./plan-counts.ts";
import {relatedToIndicator} from "./related-to-indicator.ts";

/** What a form is made from. */
export type FormsInput = Pick<
  Catalogue,
  "site" | "plan" | "units" | "indicators" | "series" | "commitments" | "observations" | "events"
>;

/** One figure that is asked for: a series for the place and one year. */
export interface FigureQuestion {
  /** `series:geo:period:kind`, by which a filled row is known again. */
  code: string;
  series: Series;
  /** The indicator it decides; null where it only bears on a promise. */
  indicator: Indicator | null;
  /** The promises it bears on. */
  promises: readonly Commitment[];
  period: string;
  kind: PeriodKind;
  /** What is published of the year so far; several where sources conflict. */
  known: readonly Observation[];
}

/** One promise that is asked about. */
export interface PromiseQuestion {
  promise: Commitment;
  /** Whether its own paragraph names the unit, or only its section, or nobody is named. */
  scope: "own" | "section" | "none";
  /** The events known to bear on it. */
  known: readonly Event[];
}

/** What one unit is asked; of all units together where `unit` is null. */
export interface Questions {
  unit: Unit | null;
  duties: readonly {clause: Clause; role: Role; unit: Unit}[];
  figures: readonly FigureQuestion[];
  promises: readonly PromiseQuestion[];
}

/**
 * One set of questions for all, then one for each unit that the plan names, in the order of the units. Years run
 * from the one after the plan's base to its target year, no later than `until`.
 */
export function questions(known: FormsInput, until: number): Questions[] {
  const asked = promises(known);
  const figures = series(known, until);
  const duties = known.plan.duties.flatMap((duty) => {
    const clause = known.plan.clauses.find(({id}) => id === duty.clause);
    const unit = known.units.find(({id}) => id === duty.unit);
    return clause && unit ? [{clause, role: duty.role, unit}] : [];
  });
  const all: Questions = {
    unit: null,
    duties,
    figures: figures.flatMap((one) => one.years),
    promises: asked.map(({question}) => question)
  };
  const each = known.units.map((unit): Questions => ({
    unit,
    duties: duties.filter((duty) => duty.unit.id === unit.id),
    figures: figures.filter(({units}) => units.has(unit.id)).flatMap((one) => one.years),
    promises: asked.filter(({units}) => units.has(unit.id)).map(({question}) => question)
  }));
  return [all, ...each.filter((one) => one.duties.length > 0)];
}

function promises(known: FormsInput): {question: PromiseQuestion; units: Set<string>}[] {
  return distinctCommitments(known.commitments).map((promise) => {
    const {scope, units} = answer(promise.clause, known.plan);
    return {
      question: {
        promise,
        scope,
        known: known.events.filter(({id}) => promise.evidence_events.includes(id))
      },
      units: new Set(units.map(({unit}) => unit))
    };
  });
}

/** The series asked for, those of the indicators first, each with its years and the units it is asked of. */
function series(known: FormsInput, until: number) {
  const {indicators, commitments, plan} = known;
  const ids = new Set([
    ...indicators.filter(({kind}) => kind !== "qualitative").map((row) => row.series),
    ...distinctCommitments(commitments).flatMap((row) => row.evidence_series)
  ]);
  return [...ids].flatMap((id) => {
    const of = known.series.find((one) => one.id === id);
    if (!of) return [];
    const indicator = indicators.find((row) => row.series === id) ?? null;
    const bears = commitments.filter(
      (row) =>
        row.evidence_series.includes(id) || (indicator !== null && row.indicator === indicator.id)
    );
    const named =
      indicator === null ? [] : relatedToIndicator(indicator, plan.clauses, commitments).clauses;
    const clauses = new Set([...bears.map(({clause}) => clause), ...named.map((one) => one.id)]);
    const units = [...clauses].flatMap((clause) => answer(clause, plan).units);
    return {
      units: new Set(units.map(({unit}) => unit)),
      years: years(of, indicator, distinctCommitments(bears), known, until)
    };
  });
}

function years(
  of: Series,
  indicator: Indicator | null,
  bears: readonly Commitment[],
  {site, observations}: FormsInput,
  until: number
): FigureQuestion[] {
  const own = observations.filter(
    (row) => row.series === of.id && row.geo === site.place && row.period_kind !== "target"
  );
  const kind = kindOf(own, indicator);
  const first = site.plan.period_from + 1;
  const count = Math.max(0, Math.min(until, site.plan.period_to) - first + 1);
  return Array.from({length: count}, (_, index) => {
    const period = String(first + index);
    return {
      code: [of.id, site.place, period, kind].join(":"),
      series: of,
      indicator,
      promises: bears,
      period,
      kind,
      known: own.filter((row) => firstYearOf(row.period) === first + index)
    };
  });
}

/** The kind of period most of its whole years have; where there are none, that which suits the target. */
function kindOf(own: readonly Observation[], indicator: Indicator | null): PeriodKind {
  const counts = groupBy(
    own.filter(({period_kind}) => period_kind !== "part_year"),
    ({period_kind}) => period_kind
  );
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  if (most) return most[0];
  if (indicator?.kind === "cumulative") return "cumulative";
  return indicator?.kind === "level" ? "as_of" : "year";
}
