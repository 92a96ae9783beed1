// Finding what an expression names, or saying what stands near it.
import {byPeriod} from "../../../src/measures/period.ts";
import type {Observation} from "../../../src/model/observation.ts";
import type {Series} from "../../../src/model/series.ts";
import {didYouMean} from "../problem.ts";
import {type Context, Fault} from "./context.ts";

/** A record by table and id. Faults on an unknown id, with the nearest. */
export function record(
  {records}: Context,
  table: string,
  id: string
): Readonly<Record<string, unknown>> {
  const found = records.get(`${table} ${id}`);
  if (found) return found;
  const known = [...records.keys()]
    .filter((key) => key.startsWith(`${table} `))
    .map((key) => key.slice(table.length + 1));
  throw new Fault(`unknown id "${id}" in ${table}`, `an id of ${table}`, didYouMean(id, known));
}

/** The series of that id. */
export function series({catalogue}: Context, id: string): Series {
  const found = catalogue.series.find((row) => row.id === id);
  if (found) return found;
  const known = catalogue.series.map((row) => row.id);
  throw new Fault(`unknown series "${id}"`, "an id of series.csv", didYouMean(id, known));
}

/**
 * The published figures of a series, a place and a period; `first` and `latest` name the ends.
 * More than one where sources conflict. Faults where nothing was published.
 */
export function figures(given: Context, id: string, geo: string, period: string): Observation[] {
  series(given, id);
  record(given, "geos", geo);
  const rows = [...(given.figures.get(`${id} ${geo}`) ?? [])].sort((a, b) =>
    byPeriod(a.period, b.period)
  );
  const wanted =
    period === "latest" ? rows.at(-1)?.period : period === "first" ? rows[0]?.period : period;
  const found = rows.filter((row) => row.period === wanted);
  if (found.length) return found;
  const known = [...new Set(rows.map((row) => row.period))];
  throw new Fault(
    `no figure of ${id} for ${geo} in "${period}"`,
    known.length ? `one of ${known.join(", ")}` : "a series and a place with figures"
  );
}

/** The one exact figure that can be reckoned with. Faults on conflicts and on bounds. */
export function exact(given: Context, id: string, geo: string, period: string): Observation {
  const [row, second] = figures(given, id, geo, period);
  if (!row || second)
    throw new Fault(`sources conflict on ${id} for ${geo} in ${period}`, "a single figure");
  if (row.qualifier === "at_least" || row.qualifier === "forecast")
    throw new Fault(`${row.cell} is a bound or a forecast`, "an exact figure to reckon with");
  return row;
}

/** Two figures that may be set against each other: the same kind of period, no change of method between. */
export function pair(
  given: Context,
  id: string,
  geo: string,
  from: string,
  to: string
): [Observation, Observation] {
  const first = exact(given, id, geo, from);
  const second = exact(given, id, geo, to);
  if (first.period_kind !== second.period_kind)
    throw new Fault(
      `${first.cell} and ${second.cell} are of different kinds of period`,
      "one kind"
    );
  const broken = series(given, id).breaks.find(
    (at) => byPeriod(first.period, at) < 0 && byPeriod(at, second.period) <= 0
  );
  if (broken !== undefined)
    throw new Fault(
      `the method of ${id} changed in ${broken}`,
      "two figures on the same side of the change"
    );
  return [first, second];
}
