// Why a number is or is not there: published, missing, not due, withheld, not applicable.
import type {Catalogue} from "../model/catalogue.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Verdict} from "../model/evidence/verdict.ts";
import type {states} from "../model/published/published.ts";
import {indexed} from "./indexed.ts";
import {isOverBy} from "./period.ts";
import {asOf} from "./versions/releases.ts";

/** One of the five words. */
export type State = (typeof states)[number];

/** What the states are reckoned from. */
export type AvailabilityInput = Pick<
  Catalogue,
  "gaps" | "releases" | "changes" | "sources" | "events" | "indicators" | "site"
>;

/** The day the data speaks of: that of the newest release, before the first one the newest date in it. */
export const lookedUntil = indexed(
  ({releases, changes, sources, events}: AvailabilityInput): string => {
    const day = asOf(releases);
    if (day !== undefined) return day;
    const dates = [
      ...changes.map(({date}) => date),
      ...sources.map(({published_on}) => published_on ?? ""),
      ...events.map(({date}) => date)
    ];
    return dates.sort().at(-1) ?? "";
  }
);

/** The state of one cell of a series; without a period nothing is waited for. */
export function stateOf(
  value: number | null,
  cell: {series: string; geo: string; period: string},
  facts: AvailabilityInput
): State {
  if (value !== null) return "published";
  const gap = facts.gaps.find(
    (row) => row.series === cell.series && row.geo === cell.geo && row.period === cell.period
  );
  return gap?.state ?? (waits(cell.period, lookedUntil(facts)) ? "not_due" : "missing");
}

/** The state of an indicator's base value. */
export function indicatorState(row: Indicator, facts: AvailabilityInput): State {
  return ofBase(row.baseline, row, row.baseline_period, facts);
}

/** The state of a verdict's base value. */
export function baselineState(row: Verdict, facts: AvailabilityInput): State {
  const indicator = facts.indicators.find(({id}) => id === row.indicator);
  return ofBase(row.baseline, indicator, row.baseline_period, facts);
}

function ofBase(
  value: number | null,
  of: Pick<Indicator, "series" | "kind"> | undefined,
  period: string | null,
  facts: AvailabilityInput
): State {
  if (value === null && of?.kind === "qualitative") return "not_applicable";
  const cell = {series: of?.series ?? "", geo: facts.site.place, period: period ?? ""};
  return stateOf(value, cell, facts);
}

/** The state of the newest observation: what is said of the target period where nothing was published at all. */
export function latestState(row: Verdict, facts: AvailabilityInput): State {
  if (row.latest === null && row.status === "not_quantified") return "not_applicable";
  const series = facts.indicators.find(({id}) => id === row.indicator)?.series ?? row.indicator;
  const first = row.baseline_period ?? row.target_period;
  const gap = facts.gaps.find(
    (one) =>
      one.series === series && one.geo === facts.site.place && one.period === row.target_period
  );
  if (row.latest === null && gap) return gap.state;
  return stateOf(row.latest, {series, geo: facts.site.place, period: first}, facts);
}

const waits = (period: string, day: string): boolean => period !== "" && !isOverBy(period, day);
