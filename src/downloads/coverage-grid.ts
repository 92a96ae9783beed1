// What a table covers: how many rows for each place and year, or for each year alone. A target is no observation.
import {firstYearOf} from "../domain/period.ts";
import type {Row, Table} from "./table-types.ts";

/** A grid of counts. */
export interface Grid {
  /** Four digits each, every year from the first to the last. */
  years: readonly string[];
  /** One line a place; one without a name where the table has no places. */
  lines: readonly {id: string | null; name: string; counts: readonly number[]}[];
}

/** The grid of a table; null where its rows have no years. `places` are names by id, in order. */
export function gridOf(
  {rows}: Pick<Table, "rows">,
  places: ReadonlyMap<string, string>
): Grid | null {
  const seen = rows.filter((row) => row["period_kind"] !== "target");
  const dated = seen.flatMap((row) => {
    const year = yearOf(row);
    return year === null ? [] : [{year, geo: typeof row["geo"] === "string" ? row["geo"] : null}];
  });
  const found = [...new Set(dated.map(({year}) => Number(year)))];
  if (found.length === 0) return null;
  const first = Math.min(...found);
  const years = Array.from({length: Math.max(...found) - first + 1}, (_, n) => String(first + n));
  const groups = Map.groupBy(dated, ({geo}) => geo);
  const order = [...places.keys(), null].filter((id) => groups.has(id));
  return {
    years,
    lines: order.map((id) => ({
      id,
      name: places.get(id ?? "") ?? "",
      counts: countsOf(groups.get(id) ?? [], years)
    }))
  };
}

/** How many rows each year has, in one pass: a place may have very many. */
function countsOf(dated: readonly {year: string}[], years: readonly string[]): number[] {
  const own = Map.groupBy(dated, ({year}) => year);
  return years.map((year) => own.get(year)?.length ?? 0);
}

/** The columns that say when, the first that a row has. */
const when = ["period", "date", "published_on", "adopted"] as const;

function yearOf(row: Row): string | null {
  const column = when.find((name) => typeof row[name] === "string");
  return column === undefined ? null : String(firstYearOf(String(row[column])));
}
