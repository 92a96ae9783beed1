// The rows that are seen: published figures that fit what is chosen, and the gaps between them, said and not filled.
import {byPeriod, isYear, yearOf} from "../../domain/period.ts";
import type {ExplorerSlice} from "../../model/figures/explore.ts";
import type {State} from "./state.ts";

/** A row of a slice. */
export type Long = ExplorerSlice["rows"][number];

/** One line of the table. */
export interface Seen {
  slice: ExplorerSlice;
  place: string;
  period: string;
  /** The published figure; null where there is none. */
  row: Long | null;
  /** published, or why there is no figure: missing, withheld, not_applicable. */
  state: string;
}

/** The slices of a state: the second is that of a scatter's other axis. */
export type Slices = readonly [ExplorerSlice] | readonly [ExplorerSlice, ExplorerSlice];

/** Everything that is drawn, in the order of places and time; places without a figure have a line that says so. */
export function visibleRows(state: State, slices: Slices, order: readonly string[]): Seen[] {
  const [one, other] = slices;
  const places = order.filter((id) => state.places.includes(id));
  if (state.chart === "scatter" && other) return together(state, one, other, places);
  const lines = places.flatMap((place) => {
    const own = rowsOf(state, one, place);
    switch (state.chart) {
      case "line":
        return along(state, one, place, own);
      case "change":
        return [state.before, state.after].flatMap((period) =>
          period === null ? [] : at(one, place, period, own.filter(published))
        );
      default:
        return state.at === null ? [] : at(one, place, state.at, own.filter(published));
    }
  });
  return state.chart === "rank" ? ranked(lines, one) : lines;
}

/** As the rank stands in the drawing: the best first, places without a figure last. */
function ranked(lines: readonly Seen[], {series}: ExplorerSlice): Seen[] {
  const sign = series.direction === "down" ? 1 : -1;
  return [...lines].sort((a, b) => {
    if (!a.row || !b.row) return Number(!a.row) - Number(!b.row);
    return sign * (a.row.value - b.row.value);
  });
}

/** How many figures of the chosen places are left out: of another kind of period, and forecasts. */
export function leftOut(state: State, {rows}: ExplorerSlice): {kinds: number; forecasts: number} {
  const here = rows.filter(({geo}) => state.places.includes(geo));
  return {
    kinds: here.filter((row) => row.period_kind !== state.kind && row.period_kind !== "target")
      .length,
    forecasts:
      state.chart === "line"
        ? 0
        : here.filter((row) => row.period_kind === state.kind && !published(row)).length
  };
}

const published = (row: Long): boolean => row.qualifier !== "forecast";

/** The figures of a place of the chosen kind, oldest first. */
function rowsOf({kind}: State, {rows}: ExplorerSlice, place: string, own: string = kind): Long[] {
  return rows
    .filter((row) => row.geo === place && row.period_kind === own)
    .sort((a, b) => byPeriod(a.period, b.period) || a.value - b.value);
}

/** The figures of one period, or the line that there is none. */
function at(slice: ExplorerSlice, place: string, period: string, own: readonly Long[]): Seen[] {
  const there = own.filter((row) => row.period === period);
  if (there.length === 0) return [gap(slice, place, period)];
  return there.map((row) => ({slice, place, period, row, state: "published"}));
}

function gap(slice: ExplorerSlice, place: string, period: string): Seen {
  const known = slice.gaps.find((one) => one.geo === place && one.period === period);
  return {slice, place, period, row: null, state: known?.state ?? "missing"};
}

/** Figures over time, with a line for each whole year between the first and the last shown that has none. */
function along(state: State, slice: ExplorerSlice, place: string, own: readonly Long[]): Seen[] {
  const within = (row: {period: string}) =>
    (state.since === null || yearOf(row.period) >= Number(state.since)) &&
    (state.until === null || yearOf(row.period) <= Number(state.until));
  const shown = own.filter(within);
  const all = slice.rows.filter(
    (row) => row.period_kind === state.kind && state.places.includes(row.geo) && within(row)
  );
  const years = all.map(({period}) => yearOf(period));
  const filled = new Set(shown.map(({period}) => yearOf(period)));
  const yearly = state.kind === "year" || state.kind === "as_of";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const empty =
    all.length === 0 || !yearly
      ? []
      : Array.from({length: last - first + 1}, (_, by) => first + by).filter(
          (year) => !filled.has(year)
        );
  const lines = [
    ...shown.map((row) => ({slice, place, period: row.period, row, state: "published"})),
    ...empty.map((year) => gap(slice, place, String(year)))
  ].sort((a, b) => byPeriod(a.period, b.period));
  // A place without any figure in a kind that has no years still has its line.
  return lines.length > 0 ? lines : [gap(slice, place, state.until ?? state.since ?? "")];
}

/** Both figures of each point; where one is missing there is no point, and the line says which. */
function together(
  state: State,
  one: ExplorerSlice,
  other: ExplorerSlice,
  places: readonly string[]
): Seen[] {
  const second = other.rows.some((row) => row.period_kind === state.kind && published(row))
    ? state.kind
    : state.kind === "year"
      ? "as_of"
      : "year";
  return places.flatMap((place) => {
    const x = rowsOf(state, one, place).filter(published);
    const y = rowsOf(state, other, place, second).filter(published);
    const periods =
      places.length > 1
        ? [state.at ?? ""]
        : [...new Set(x.map(({period}) => period))].filter(
            (period) =>
              (second === state.kind || isYear(period)) && y.some((row) => row.period === period)
          );
    return periods.flatMap((period) => [
      ...at(one, place, period, x),
      ...at(other, place, period, y)
    ]);
  });
}
