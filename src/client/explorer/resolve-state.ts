// From what an address asks for to a whole state: what is wrong is named and left aside, what is missing is chosen.
import {groupBy} from "../../domain/group-by.ts";
import {byPeriod, isYear, yearOf} from "../../domain/period.ts";
import type {ExplorerIndex, ExplorerSeries} from "../../model/figures/explore.ts";
import {countsOf, kindsOf, meetings, periodsOf, placesAt, seriesOf} from "./availability.ts";
import {
  changeRefusal,
  type Chosen,
  pairs,
  rankRefusal,
  refusals,
  scatterRefusal
} from "./compatibility.ts";
import {
  type AddressFault,
  type Ask,
  type Chart,
  charts,
  type Kind,
  kinds,
  type State
} from "./state.ts";

/** As many places as a line can be read with, where none are asked for. */
const few = 5;

/** A whole state, and what of the asked could not be had. A series nobody knows gives the whole default view. */
export function resolveState(
  index: ExplorerIndex,
  ask: Ask
): {state: State; faults: AddressFault[]} {
  const faults: AddressFault[] = [];
  const fault = (
    key: keyof Ask,
    why: AddressFault["why"],
    value = ask[key] ?? "",
    reason?: string
  ) => {
    faults.push({key, value, why, ...(reason === undefined ? {} : {reason})});
  };
  const named = seriesOf(index, ask.series ?? null);
  if (ask.series !== undefined && !named) {
    fault("series", "unknown_series");
    return {state: resolveState(index, {}).state, faults};
  }
  const series = named ?? usual(index);
  const kind = kindOf(series, ask, fault);
  const other = withOf(index, series, kind, ask, fault);
  const places = placesOf(index, series, kind, other, ask, fault);
  const chosen = {series: series.id, with: other?.id ?? null, kind, places};
  const chart = chartOf(index, chosen, ask, fault);
  return {state: {...chosen, chart, ...periodsFor(index, chosen, chart, ask, fault)}, faults};
}

type Tell = (key: keyof Ask, why: AddressFault["why"], value?: string, reason?: string) => void;

/** The series shown where none is asked for: the one with most whole years for the focal place. */
function usual(index: ExplorerIndex): ExplorerSeries {
  const most = (one: ExplorerSeries) =>
    Math.max(
      0,
      ...kindsOf(one).map(
        (kind) =>
          periodsOf(one, kind).filter(
            (period) => isYear(period) && placesAt(index, one, kind, period).includes(index.focal)
          ).length
      )
    );
  const [first] = [...index.series].sort((a, b) => most(b) - most(a));
  if (!first) throw new Error("an index without series");
  return first;
}

function kindOf(series: ExplorerSeries, {kind}: Ask, fault: Tell): Kind {
  const own = kindsOf(series);
  const usual = own[0] ?? "year";
  const known = kinds.find((one) => one === kind);
  if (kind === undefined) return usual;
  if (known && (own.includes(known) || own.length === 0)) return known;
  if (known) fault("kind", "refused", kind, "nothing");
  else fault("kind", "unknown_kind");
  return usual;
}

function withOf(
  index: ExplorerIndex,
  series: ExplorerSeries,
  kind: Kind,
  ask: Ask,
  fault: Tell
): ExplorerSeries | null {
  if (ask.with === undefined) return null;
  const other = seriesOf(index, ask.with);
  if (!other) {
    fault("with", "unknown_with");
    return null;
  }
  const reason = scatterRefusal(index, series, kind, other);
  if (reason === null) return other;
  fault("with", "refused", ask.with, reason);
  return null;
}

function placesOf(
  index: ExplorerIndex,
  series: ExplorerSeries,
  kind: Kind,
  other: ExplorerSeries | null,
  {places}: Ask,
  fault: Tell
): string[] {
  const wanted = (places ?? "").split(",").filter((id) => id !== "");
  const known = new Set(index.places.map(({id}) => id));
  for (const id of wanted) if (!known.has(id)) fault("places", "unknown_place", id);
  const found = index.places.map(({id}) => id).filter((id) => wanted.includes(id));
  // No place at all may be chosen on purpose; none that is known may not.
  if (found.length > 0 || places === "") return found;
  if (!other) return usualPlaces(index, series, kind);
  const met = meetings(index, series, kind, other).sort(
    (a, b) => b.places.length - a.places.length
  );
  return met[0]?.places ?? [];
}

/** The focal place and those of its level with most periods; without it the level that has most places. */
function usualPlaces(index: ExplorerIndex, series: ExplorerSeries, kind: Kind): string[] {
  const counts = countsOf(index, series, kind);
  const having = index.places.filter(({id}) => counts.has(id));
  // Where nobody published anything, it is said of the focal place.
  if (having.length === 0) return [index.focal];
  const focal = having.find(({id}) => id === index.focal);
  const levels = [...groupBy(having, ({level}) => level)];
  const level = focal?.level ?? levels.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  const best = having
    .filter((place) => place.level === level && place !== focal)
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, focal ? few - 1 : few);
  const chosen = new Set([...(focal ? [focal] : []), ...best].map(({id}) => id));
  return index.places.map(({id}) => id).filter((id) => chosen.has(id));
}

function chartOf(index: ExplorerIndex, chosen: Chosen, {chart}: Ask, fault: Tell): Chart {
  const refused = refusals(index, chosen);
  const known = charts.find((one) => one === chart);
  // A single figure is still a dot on a line of time, and nothing at all is said there too; two series
  // without enough points in common stay two axes.
  const last = chosen.with === null ? "line" : "scatter";
  const possible = charts.find((one) => refused[one] === null) ?? last;
  if (known && (refused[known] === null || known === possible)) return known;
  if (known) fault("chart", "refused", known, refused[known] ?? "");
  else if (chart !== undefined) fault("chart", "unknown_chart");
  return possible;
}

type Periods = Pick<State, "since" | "until" | "at" | "before" | "after">;

function periodsFor(
  index: ExplorerIndex,
  chosen: Chosen,
  chart: Chart,
  ask: Ask,
  fault: Tell
): Periods {
  const none: Periods = {since: null, until: null, at: null, before: null, after: null};
  const series = seriesOf(index, chosen.series);
  if (!series) return none;
  if (chart === "line") return {...none, ...between(series, chosen.kind, ask, fault)};
  if (chart === "change") return {...none, ...twoOf(index, chosen, ask, fault)};
  if (chart === "scatter" && chosen.places.length === 1) return none;
  const periods = periodsOf(series, chosen.kind);
  if (ask.at !== undefined) {
    const reason = periods.includes(ask.at) ? rankRefusal(index, chosen, ask.at) : null;
    if (!periods.includes(ask.at)) fault("at", "unknown_period");
    else if (reason !== null) fault("at", "refused", ask.at, reason);
    else return {...none, at: ask.at};
  }
  return {...none, at: fullest(index, series, chosen, periods)};
}

/** The period at which most chosen places have a figure, the newest of several. */
function fullest(
  index: ExplorerIndex,
  series: ExplorerSeries,
  {kind, places, with: second}: Chosen,
  periods: readonly string[]
): string | null {
  const other = seriesOf(index, second);
  const met = other ? meetings(index, series, kind, other, places) : null;
  const count = (period: string) =>
    met
      ? (met.find((one) => one.period === period)?.places.length ?? 0)
      : placesAt(index, series, kind, period).filter((id) => places.includes(id)).length;
  return [...periods].sort((a, b) => count(b) - count(a) || byPeriod(b, a))[0] ?? null;
}

function between(
  series: ExplorerSeries,
  kind: Kind,
  ask: Ask,
  fault: Tell
): Pick<State, "since" | "until"> {
  const years = yearsOf(series, kind);
  const [since, until] = (["since", "until"] as const).map((key) => {
    const value = ask[key];
    if (value === undefined || years.includes(value)) return value ?? null;
    fault(key, "unknown_period");
    return null;
  });
  if (since && until && since > until) {
    fault("since", "reversed");
    return {since: null, until: null};
  }
  return {since: since ?? null, until: until ?? null};
}

/** The years in which periods of a kind end, oldest first. */
export function yearsOf(series: ExplorerSeries, kind: Kind): string[] {
  const ends = periodsOf(series, kind).map((period) => String(yearOf(period)));
  return [...new Set(ends)].sort();
}

function twoOf(
  index: ExplorerIndex,
  chosen: Chosen,
  {before, after}: Ask,
  fault: Tell
): Pick<State, "before" | "after"> {
  const series = seriesOf(index, chosen.series);
  const periods = series ? periodsOf(series, chosen.kind) : [];
  const known = (key: "before" | "after", value: string | undefined) => {
    if (value === undefined || periods.includes(value)) return value;
    fault(key, "unknown_period");
    return undefined;
  };
  const first = known("before", before);
  const last = known("after", after);
  if (first !== undefined && last !== undefined) {
    if (byPeriod(first, last) > 0) fault("before", "reversed");
    else {
      const reason = changeRefusal(index, chosen, first, last);
      if (reason === null) return {before: first, after: last};
      fault("after", "refused", last, reason);
    }
  }
  // One end that was asked for holds where it can; the rest is the pair that most places have, the widest of several.
  const all = pairs(index, chosen).sort(
    (a, b) => b.count - a.count || byPeriod(b.after, a.after) || byPeriod(a.before, b.before)
  );
  const best =
    all.find((pair) => pair.before === first) ?? all.find((pair) => pair.after === last) ?? all[0];
  return {before: best?.before ?? null, after: best?.after ?? null};
}
