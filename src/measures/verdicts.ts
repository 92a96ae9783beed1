// The assessment of every target of the focal place: the plan's own indicators, then the targets of other documents.
import type {Document} from "../model/document.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {Series} from "../model/series.ts";
import type {Verdict} from "../model/verdict.ts";
import {assess, type Assessment} from "./assess.ts";
import {beforeBreak, type Case, comparable, newest, silentYears} from "./case.ts";

/** What limits trust in a verdict. */
export type Caution =
  "changed" | "inferred" | "repost" | "bound" | "about" | "conflict" | "part" | "reconstructed";

/** A verdict before it is put into words. */
export interface Judged extends Omit<Verdict, "sentence" | "cautions"> {
  cautions: Caution[];
  /** The newest comparable figures: several where sources conflict. */
  figures: Observation[];
  years: Assessment["years"];
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
  const figures = new Map<string, Observation[]>();
  for (const row of evidence.observations)
    if (row.geo === evidence.place)
      figures.set(row.series, [...(figures.get(row.series) ?? []), row]);
  const judged = evidence.indicators.map((indicator) =>
    judge(
      indicator.id,
      own?.id ?? "",
      fromIndicator(
        indicator,
        figures.get(indicator.series) ?? [],
        evidence.series.find(({id}) => id === indicator.series)?.breaks ?? [],
        evidence.asOf
      ),
      indicator.certainty === "inferred"
    )
  );
  return [...judged, ...otherTargets(evidence, figures)];
}

function otherTargets(evidence: Evidence, figures: Map<string, Observation[]>): Judged[] {
  const bySeries = new Map(evidence.indicators.map((indicator) => [indicator.series, indicator]));
  return evidence.series.flatMap((series) => {
    const rows = figures.get(series.id) ?? [];
    const twin = bySeries.get(series.id);
    return rows
      .filter((row) => row.period_kind === "target" && row.document !== null)
      .map((row) =>
        judge(
          twin?.id ?? series.id,
          row.document ?? "",
          fromTarget(row, series, twin?.kind ?? "level", rows, evidence.asOf),
          false
        )
      );
  });
}

/** The case an indicator makes. A cumulative target without a base starts from zero. */
export function fromIndicator(
  indicator: Indicator,
  rows: readonly Observation[],
  breaks: readonly string[],
  asOf: string
): Case {
  const period = indicator.baseline_period;
  const {kept, changed} = beforeBreak(comparable(indicator.kind, period, rows), period, breaks);
  const value = indicator.baseline ?? (indicator.kind === "cumulative" ? 0 : null);
  return {
    kind: indicator.kind,
    direction: indicator.direction,
    bound: indicator.bound,
    decimals: indicator.decimals,
    since: period,
    baseline: value === null || period === null ? null : {value, period},
    target: {value: indicator.target, to: indicator.target_to, period: indicator.target_period},
    published: kept,
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
  asOf: string
): Case {
  return {
    kind,
    direction: series.direction === "down" ? "down" : "up",
    bound: target.qualifier === "at_least" ? "at_least" : "reach",
    decimals: series.decimals,
    since: null,
    baseline: null,
    target: {value: target.value, to: null, period: target.period},
    published: comparable(kind, null, rows),
    changed: false,
    asOf
  };
}

function judge(indicator: string, document: string, given: Case, reconstructed: boolean): Judged {
  const {rule, status, progress, years} = assess(given);
  const figures = newest(given);
  const [figure] = figures;
  return {
    indicator,
    document,
    rule,
    status,
    years,
    figures,
    cautions: cautions(figures, given.changed, reconstructed),
    baseline: given.baseline?.value ?? null,
    baseline_period: given.since,
    target: given.target.value,
    target_period: given.target.period,
    latest: figure?.value ?? null,
    latest_period: figure?.period ?? null,
    latest_cells: figures.map((row) => row.cell),
    covered: progress?.covered ?? null,
    elapsed: progress?.elapsed ?? null,
    silent_years: silentYears(given)
  };
}

function cautions(
  figures: readonly Observation[],
  changed: boolean,
  reconstructed: boolean
): Caution[] {
  const seen = (test: (figure: Observation) => boolean): boolean => figures.some(test);
  const found: [Caution, boolean][] = [
    ["inferred", seen((figure) => figure.date_inferred)],
    ["repost", seen((figure) => figure.grade === "C")],
    ["bound", seen((figure) => figure.qualifier === "at_least")],
    ["about", seen((figure) => figure.qualifier === "about")],
    ["conflict", figures.length > 1],
    ["part", seen((figure) => figure.period_kind === "part_year")],
    ["changed", changed],
    ["reconstructed", reconstructed]
  ];
  return found.filter(([, holds]) => holds).map(([caution]) => caution);
}
