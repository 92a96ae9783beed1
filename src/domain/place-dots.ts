// One indicator across places: the newest comparable value of each and every target set for it, on one scale.
import type {Geo} from "../model/evidence/geo.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Observation} from "../model/evidence/observation.ts";
import {compared} from "./observations.ts";

/** One dot: a published value or a target. */
export interface PlaceDot {
  /** The row it stands for; null for the plan's own target, which stands in the plan's table. */
  row: Observation | null;
  geo: string;
  value: number;
  period: string;
  role: "city" | "other" | "target";
  /** Where it lies between zero, or the smallest value below it, and the largest value; from 0 to 1. */
  at: number;
}

/**
 * The observations of places of the same level as the plan's own, where at least two others have a value of the
 * series: a city beside cities, not beside a nation. All of them where fewer do.
 */
export function ofPeers(
  series: string,
  place: string,
  observations: readonly Observation[],
  geos: readonly Pick<Geo, "id" | "level">[]
): readonly Observation[] {
  const level = geos.find(({id}) => id === place)?.level;
  const peers = new Set(geos.flatMap((geo) => (geo.level === level ? geo.id : [])));
  const kept = observations.filter(({geo}) => peers.has(geo));
  const others = new Set(compared(series, kept).map(({geo}) => geo));
  others.delete(place);
  return others.size >= 2 ? kept : observations;
}

/**
 * The dots of an indicator, the largest first; of equal ones the target last. Only observations of the indicator's
 * own series: nothing else is comparable. Empty where no place but the plan's own has a value and no other
 * document a target.
 */
export function placeDots(
  indicator: Pick<Indicator, "series" | "target" | "target_period">,
  place: string,
  observations: readonly Observation[]
): PlaceDot[] {
  const targets = observations.filter(
    (row) => row.series === indicator.series && row.period_kind === "target"
  );
  const others = compared(indicator.series, observations);
  if (targets.length === 0 && others.every(({geo}) => geo === place)) return [];
  const dots = [
    ...others.map((row) => ({
      row,
      role: row.geo === place ? ("city" as const) : ("other" as const)
    })),
    ...targets.map((row) => ({row, role: "target" as const}))
  ].map(({row, role}) => ({row, role, geo: row.geo, value: row.value, period: row.period}));
  const own = {
    row: null,
    role: "target" as const,
    geo: place,
    value: indicator.target,
    period: indicator.target_period
  };
  const all = [...dots, own];
  const values = all.map(({value}) => value);
  const from = Math.min(0, ...values);
  const span = Math.max(0, ...values) - from || 1;
  return all
    .map((dot) => ({...dot, at: (dot.value - from) / span}))
    .sort((a, b) => b.value - a.value || Number(a.role === "target") - Number(b.role === "target"));
}
