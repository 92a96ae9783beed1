// What the index knows of a series: which places have a published figure when, and which periods may be compared.
import {byPeriod, isYear, monthsOf} from "../../domain/period.ts";
import type {ExplorerIndex, ExplorerSeries} from "../../model/figures/explore.ts";
import {type Kind, kinds} from "./state.ts";

/** A series of the index by its id. */
export function seriesOf(index: ExplorerIndex, id: string | null): ExplorerSeries | undefined {
  return index.series.find((one) => one.id === id);
}

/** The periods of a kind, oldest first. */
export function periodsOf(series: ExplorerSeries, kind: Kind): string[] {
  return Object.keys(series.held[kind] ?? {}).sort(byPeriod);
}

/** Ids of the places with a figure of this kind and period. */
export function placesAt(
  index: ExplorerIndex,
  series: ExplorerSeries,
  kind: Kind,
  period: string
): string[] {
  return (series.held[kind]?.[period] ?? []).flatMap((at) => index.places[at]?.id ?? []);
}

/** How many periods each place has a figure for. */
export function countsOf(
  index: ExplorerIndex,
  series: ExplorerSeries,
  kind: Kind
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const period of periodsOf(series, kind))
    for (const id of placesAt(index, series, kind, period))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Kinds of period the series has figures of, the fullest first. */
export function kindsOf(series: ExplorerSeries): Kind[] {
  const count = (kind: Kind) => Object.values(series.held[kind] ?? {}).flat().length;
  return kinds.filter((kind) => count(kind) > 0).sort((a, b) => count(b) - count(a));
}

/** Places among `chosen` with a figure of this kind and period. */
export function among(
  index: ExplorerIndex,
  series: ExplorerSeries,
  kind: Kind,
  period: string,
  chosen: readonly string[]
): string[] {
  return placesAt(index, series, kind, period).filter((id) => chosen.includes(id));
}

/** Whether two periods are of one make: whole years, or the same months of two years. */
export function comparablePeriods(a: string, b: string): boolean {
  return monthsOf(a) === monthsOf(b) && a !== b;
}

/** Whether the method changed after the first period and up to the second. */
export function broken(series: ExplorerSeries, before: string, after: string): boolean {
  return series.breaks.some((at) => byPeriod(before, at) < 0 && byPeriod(after, at) >= 0);
}

/** The kind of period of the second series that goes with the first one's; null where none does. */
export function partner(kind: Kind, other: ExplorerSeries): Kind | null {
  if (other.held[kind]) return kind;
  // A flow of a year and the stock at its end are of the same year; nothing else mixes.
  const twin = ({year: "as_of", as_of: "year"} as const)[kind as "year" | "as_of"];
  return twin !== undefined && other.held[twin] ? twin : null;
}

/** A place and a period that both series have a figure for. */
export interface Shared {
  period: string;
  places: string[];
}

/** Where two series meet, oldest first. Months of a year meet only within one kind of period. */
export function meetings(
  index: ExplorerIndex,
  one: ExplorerSeries,
  kind: Kind,
  other: ExplorerSeries,
  chosen: readonly string[] | null = null
): Shared[] {
  const second = partner(kind, other);
  if (second === null) return [];
  return periodsOf(one, kind)
    .filter((period) => second === kind || isYear(period))
    .map((period) => {
      const there = placesAt(index, other, second, period);
      const both = placesAt(index, one, kind, period).filter((id) => there.includes(id));
      return {period, places: chosen ? both.filter((id) => chosen.includes(id)) : both};
    })
    .filter(({places}) => places.length > 0);
}
