// Which dated points may be joined by a line, and where a method changed.
import type {Observation} from "../model/evidence/observation.ts";
import type {Series} from "../model/evidence/series.ts";
import {beginsBefore, byPeriod, monthsOf, yearOf} from "./period.ts";

/** What a point of a series says of its neighbours. */
export interface LineRun {
  /** Points with the same run are joined; null stands alone. */
  run: string | null;
  /** yes: the method changed between the point before and this one. */
  break: boolean;
}

/**
 * The joints of observations, by cell. Joined are only neighbours in time of one series and place:
 * the same kind of period, consecutive years (or the same months of consecutive years), exact or about,
 * no conflict, no change of method between. A gap of a year is left open.
 */
export function lineRuns(
  observations: readonly Observation[],
  series: ReadonlyMap<string, Series>
): Map<string, LineRun> {
  const found = new Map<string, LineRun>();
  for (const line of groups(observations, (row) => `${row.series} ${row.geo}`)) {
    const breaks = series.get(line[0]?.series ?? "")?.breaks ?? [];
    for (const row of line) found.set(row.cell, {run: null, break: false});
    for (const cell of firstAfter(line, breaks)) found.set(cell, {run: null, break: true});
    for (const row of groups(line, month).flatMap((twins) => runs(twins, breaks))) {
      const joint = found.get(row.cell);
      if (joint) found.set(row.cell, {...joint, run: row.run});
    }
  }
  return found;
}

/** The first observations at or after each change of method, where an earlier observation is there to differ. */
function firstAfter(line: readonly Observation[], breaks: readonly string[]): string[] {
  return breaks.flatMap((period) => {
    const after = line.filter((row) => !beginsBefore(row.period, period));
    const [first] = after;
    if (!first || after.length === line.length) return [];
    return after.filter((row) => row.period === first.period).map((row) => row.cell);
  });
}

/** The observations of one month of the year that have a neighbour to be joined with. */
function runs(
  twins: readonly Observation[],
  breaks: readonly string[]
): {cell: string; run: string}[] {
  const chains: Observation[][] = [];
  for (const row of twins.filter(plain)) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const joined =
      last !== undefined &&
      yearOf(row.period) - yearOf(last.period) === 1 &&
      !breaks.some((at) => beginsBefore(last.period, at) && !beginsBefore(row.period, at));
    if (chain && joined) chain.push(row);
    else chains.push([row]);
  }
  return chains
    .filter((chain) => chain.length > 1)
    .flatMap((chain) => chain.map((row) => ({cell: row.cell, run: chain[0]?.cell ?? ""})));
}

const plain = (row: Observation): boolean =>
  !row.conflict && (row.qualifier === "exact" || row.qualifier === "about");

/** The kind of period and its months: a June is comparable with other Junes, a year with a year. */
const month = (row: Observation): string => `${row.period_kind} ${monthsOf(row.period)}`;

/** Rows by key, each group in the order of time. */
function groups<T extends {period: string}>(rows: readonly T[], key: (row: T) => string): T[][] {
  const all = new Map<string, T[]>();
  for (const row of rows) all.set(key(row), [...(all.get(key(row)) ?? []), row]);
  return [...all.values()].map((group) => [...group].sort((a, b) => byPeriod(a.period, b.period)));
}
