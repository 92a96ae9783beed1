// The assessment of every target of the focal place: the plan's own indicators, then the targets of other documents.
import type {Indicator} from "../../model/evidence/indicator.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import type {Series} from "../../model/evidence/series.ts";
import type {Verdict} from "../../model/evidence/verdict.ts";
import type {Document} from "../../model/plan/document.ts";
import {groupBy} from "../group-by.ts";
import {yearOf} from "../period.ts";
import {
  beforeBreak,
  type Case,
  comparable,
  newest,
  silentFrom,
  silentYears,
  worded
} from "./case.ts";
import {meetsAll} from "./meets-target.ts";
import {start} from "./progress.ts";
import {assess, type Assessment} from "./rules.ts";

/** What limits trust in a verdict. */
export type Caution =
  | "changed"
  | "wording"
  | "slipped"
  | "inferred"
  | "repost"
  | "bound"
  | "about"
  | "conflict"
  | "part"
  | "reconstructed";

/** A verdict before it is put into words. */
export interface Judged extends Omit<Verdict, "sentence" | "cautions"> {
  cautions: Caution[];
  /** The newest comparable observations: several where sources conflict. */
  observations: Observation[];
  years: Assessment["years"];
  /** The first whole year without an observation; null where there is none. */
  silent_from: number | null;
}

/** What is needed to judge. */
export interface Evidence {
  /** The focal place. */
  place: string;
  /** The date up to which the site has looked. */
  asOf: string;
  indicators: readonly Indicator[];
  series: readonly Series[];
  documents: readonly Document[];
  observations: readonly Observation[];
}

/**
 * One verdict for each target: the indicators in their order, then the targets that other documents set
 * for the same place, by series and document. A target is judged only under its own document.
 */
export function verdicts(evidence: Evidence): Judged[] {
  const own = evidence.documents.find((document) => document.kind === "action-plan");
  const observations = new Map<string, Observation[]>();
  for (const row of evidence.observations)
    if (row.geo === evidence.place)
      observations.set(row.series, [...(observations.get(row.series) ?? []), row]);
  const judged = evidence.indicators.map((indicator) =>
    judge(
      indicator.id,
      own?.id ?? "",
      fromIndicator(
        indicator,
        observations.get(indicator.series) ?? [],
        evidence.series.find(({id}) => id === indicator.series)?.breaks ?? [],
        evidence.asOf
      ),
      indicator.certainty === "inferred"
    )
  );
  return [...judged, ...otherTargets(evidence, observations)];
}

function otherTargets(evidence: Evidence, observations: Map<string, Observation[]>): Judged[] {
  const bySeries = new Map(evidence.indicators.map((indicator) => [indicator.series, indicator]));
  return evidence.series.flatMap((series) => {
    const rows = observations.get(series.id) ?? [];
    const twin = bySeries.get(series.id);
    return rows
      .filter((row) => row.period_kind === "target" && row.document !== null)
      .map((row) =>
        judge(
          twin?.id ?? series.id,
          row.document ?? "",
          fromTarget(
            row,
            series,
            twin?.kind ?? "level",
            rows,
            {
              asOf: evidence.asOf,
              from: beforeAdopted(evidence, row.document)
            },
            twin?.wording ?? []
          ),
          false
        )
      );
  });
}

/** The year before a document was adopted: the year of its adoption is the first it is asked for. */
function beforeAdopted({documents}: Evidence, id: string | null): string | null {
  const date = documents.find((document) => document.id === id)?.adopted ?? null;
  return date === null ? null : String(yearOf(date) - 1);
}

/** The case an indicator makes. */
export function fromIndicator(
  indicator: Indicator,
  rows: readonly Observation[],
  breaks: readonly string[],
  asOf: string
): Case {
  const period = indicator.baseline_period;
  const {kept, changed} = beforeBreak(comparable(indicator.kind, period, rows), period, breaks);
  const wordedFigures = worded(kept, indicator.wording);
  return {
    kind: indicator.kind,
    direction: indicator.direction,
    bound: indicator.bound,
    decimals: indicator.decimals,
    since: period,
    from: period,
    baseline: start(indicator),
    target: {value: indicator.target, to: indicator.target_to, period: indicator.target_period},
    published: wordedFigures.kept,
    otherwise: wordedFigures.otherwise,
    changed,
    asOf
  };
}

/** The case a target row of another document makes: it prints no base. */
function fromTarget(
  target: Observation,
  series: Series,
  kind: Case["kind"],
  rows: readonly Observation[],
  dates: Pick<Case, "asOf" | "from">,
  words: readonly string[]
): Case {
  const wordedFigures = worded(comparable(kind, null, rows), words);
  return {
    ...dates,
    kind,
    direction: series.direction === "down" ? "down" : "up",
    bound:
      target.qualifier === "at_least" || target.qualifier === "at_most"
        ? target.qualifier
        : "reach",
    decimals: series.decimals,
    since: null,
    baseline: null,
    target: {value: target.value, to: null, period: target.period},
    published: wordedFigures.kept,
    otherwise: wordedFigures.otherwise,
    changed: false
  };
}

function judge(indicator: string, document: string, given: Case, reconstructed: boolean): Judged {
  const {rule, status, progress, years} = assess(given);
  const observations = newest(given);
  const [observation] = observations;
  return {
    indicator,
    document,
    rule,
    status,
    years,
    observations,
    cautions: cautions(given, reconstructed),
    baseline: given.baseline?.value ?? null,
    baseline_period: given.since,
    target: given.target.value,
    target_to: given.target.to,
    target_period: given.target.period,
    latest: observation?.value ?? null,
    latest_period: observation?.period ?? null,
    latest_cells: observations.map((row) => row.cell),
    covered: progress?.covered ?? null,
    elapsed: progress?.elapsed ?? null,
    silent_years: silentYears(given),
    silent_from: silentFrom(given)
  };
}

function cautions(given: Case, reconstructed: boolean): Caution[] {
  const observations = newest(given);
  const seen = (test: (observation: Observation) => boolean): boolean => observations.some(test);
  const found: [Caution, boolean][] = [
    ["wording", given.otherwise],
    ["inferred", seen((observation) => observation.date_inferred)],
    ["repost", seen((observation) => observation.grade === "C")],
    ["bound", !given.otherwise && seen((observation) => observation.qualifier === "at_least")],
    ["about", seen((observation) => observation.qualifier === "about")],
    ["conflict", observations.length > 1],
    ["part", !given.otherwise && seen((observation) => observation.period_kind === "part_year")],
    ["slipped", slipped(given, observations)],
    ["changed", given.changed],
    ["reconstructed", reconstructed]
  ];
  return found.filter(([, holds]) => holds).map(([caution]) => caution);
}

/** Whether an older observation met the target and the newest does not any more. */
function slipped(given: Case, observations: readonly Observation[]): boolean {
  if (given.kind === "every_year" || meetsAll(given, observations) !== "no") return false;
  const periods = groupBy(given.published, ({period}) => period);
  return [...periods.values()].some((rows) => meetsAll(given, rows) === "yes");
}
