// What may not be drawn or combined, and why: the reasons as codes, the words are in words/zh/explore.
import type {ExplorerIndex, ExplorerSeries} from "../../model/figures/explore.ts";
import {
  among,
  broken,
  comparablePeriods,
  kindsOf,
  meetings,
  partner,
  periodsOf,
  seriesOf
} from "./availability.ts";
import type {Chart, Kind, State} from "./state.ts";

/** Why something is refused; null where it is not. */
export type Reason =
  | "nothing"
  | "unit"
  | "definition"
  | "kind"
  | "apart"
  | "second"
  | "same"
  | "one_period"
  | "one_place"
  | "no_common_period"
  | "no_pair"
  | "break"
  | "months"
  | "few"
  | "no_place";

/** What a refusal hangs on. */
export type Chosen = Pick<State, "series" | "with" | "kind" | "places">;

/** For each drawing why it cannot be had of what is chosen; null where it can. */
export function refusals(index: ExplorerIndex, chosen: Chosen): Record<Chart, Reason | null> {
  const one = seriesOf(index, chosen.series);
  const other = seriesOf(index, chosen.with);
  if (!one) return {line: "nothing", rank: "nothing", change: "nothing", scatter: "nothing"};
  const mixedRefusal = other ? mixed(one, other) : null;
  return {
    line: mixedRefusal ?? line(index, one, chosen),
    rank: mixedRefusal ?? rank(index, one, chosen),
    change: mixedRefusal ?? change(index, one, chosen),
    scatter: other ? scatter(index, one, other, chosen) : "second"
  };
}

/** Two series never share one axis: their units differ, or what they count does. */
function mixed(one: ExplorerSeries, other: ExplorerSeries): Reason {
  return one.unit === other.unit ? "definition" : "unit";
}

function line(index: ExplorerIndex, one: ExplorerSeries, {kind, places}: Chosen): Reason | null {
  const filled = periodsOf(one, kind).filter(
    (period) => among(index, one, kind, period, places).length > 0
  );
  if (filled.length === 0) return "nothing";
  return filled.length < 2 ? "one_period" : null;
}

function rank(index: ExplorerIndex, one: ExplorerSeries, {kind, places}: Chosen): Reason | null {
  if (places.length < 2) return "one_place";
  const most = Math.max(
    0,
    ...periodsOf(one, kind).map((period) => among(index, one, kind, period, places).length)
  );
  if (most === 0) return "nothing";
  return most < 2 ? "no_common_period" : null;
}

function change(index: ExplorerIndex, one: ExplorerSeries, chosen: Chosen): Reason | null {
  const {kind, places} = chosen;
  const filled = periodsOf(one, kind).filter(
    (period) => among(index, one, kind, period, places).length > 0
  );
  if (filled.length === 0) return "nothing";
  if (filled.length < 2) return "one_period";
  if (pairs(index, chosen).length > 0) return null;
  const some = filled.some((a, at) =>
    filled
      .slice(at + 1)
      .some((b) => comparablePeriods(a, b) && both(index, one, chosen, a, b).length > 0)
  );
  return some ? "break" : "no_pair";
}

/** The pairs of periods a change may be drawn between, with how many chosen places have both. */
export function pairs(
  index: ExplorerIndex,
  chosen: Chosen
): {before: string; after: string; count: number}[] {
  const one = seriesOf(index, chosen.series);
  if (!one) return [];
  const periods = periodsOf(one, chosen.kind);
  return periods.flatMap((before, at) =>
    periods.slice(at + 1).flatMap((after) => {
      const count = both(index, one, chosen, before, after).length;
      return changeRefusal(index, chosen, before, after) === null ? [{before, after, count}] : [];
    })
  );
}

/** Why a change between two periods cannot be drawn; null where it can. */
export function changeRefusal(
  index: ExplorerIndex,
  chosen: Chosen,
  before: string,
  after: string
): Reason | null {
  const one = seriesOf(index, chosen.series);
  if (!one) return "nothing";
  if (before === after) return "same";
  if (!comparablePeriods(before, after)) return "months";
  if (broken(one, before, after)) return "break";
  return both(index, one, chosen, before, after).length === 0 ? "no_place" : null;
}

function both(
  index: ExplorerIndex,
  one: ExplorerSeries,
  {kind, places}: Chosen,
  before: string,
  after: string
): string[] {
  const later = among(index, one, kind, after, places);
  return among(index, one, kind, before, places).filter((id) => later.includes(id));
}

function scatter(
  index: ExplorerIndex,
  one: ExplorerSeries,
  other: ExplorerSeries,
  {kind, places}: Chosen
): Reason | null {
  const whole = scatterRefusal(index, one, kind, other);
  if (whole !== null) return whole;
  const met = meetings(index, one, kind, other, places);
  if (places.length === 1) return met.length < 2 ? "few" : null;
  return met.some(({places: there}) => there.length > 1) ? null : "few";
}

/** Why a series cannot stand across from another in a scatter, whatever the places; null where it can. */
export function scatterRefusal(
  index: ExplorerIndex,
  one: ExplorerSeries,
  kind: Kind,
  other: ExplorerSeries
): Reason | null {
  if (other.id === one.id) return "same";
  if (kindsOf(other).length === 0) return "nothing";
  if (partner(kind, other) === null) return "kind";
  const points = meetings(index, one, kind, other).reduce(
    (sum, {places}) => sum + places.length,
    0
  );
  return points < 2 ? "apart" : null;
}

/** Why a rank at a period cannot be drawn; null where it can. */
export function rankRefusal(index: ExplorerIndex, chosen: Chosen, period: string): Reason | null {
  const one = seriesOf(index, chosen.series);
  const other = seriesOf(index, chosen.with);
  if (!one) return "nothing";
  const there = other
    ? (meetings(index, one, chosen.kind, other, chosen.places).find((met) => met.period === period)
        ?.places ?? [])
    : among(index, one, chosen.kind, period, chosen.places);
  return there.length === 0 ? "no_place" : there.length < 2 ? "one_place" : null;
}
