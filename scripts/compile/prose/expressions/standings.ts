// Who stands where when rows are counted or summed by a column, ties included.
import {both, quoted} from "../../problems/problem.ts";
import {type Context, Fault} from "./context.ts";
import {column, kindOf, select, valuesOf} from "./countable.ts";

/** One of those that are set in order. */
export interface Standing {
  id: string;
  count: number;
  /** One more than how many have more. Those that tie share it. */
  place: number;
  /** One more than how many different counts are higher: what 其次 and 再次 mean. */
  step: number;
  /** How many share the place. */
  tied: number;
}

/** Sets what was counted in order, the most first; those that tie by id. */
export function inOrder(counts: ReadonlyMap<string, number>): Standing[] {
  const all = [...counts].map(([id, count]) => ({id, count}));
  const rows = all.map(({id, count}) => ({
    id,
    count,
    place: all.filter((other) => other.count > count).length + 1,
    step: new Set(all.filter((other) => other.count > count).map((other) => other.count)).size + 1,
    tied: all.filter((other) => other.count === count).length
  }));
  return rows.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** The values of a column in order of how many rows have them, or of the sum of `by` over these rows. */
export function standings(
  given: Context,
  table: string,
  name: string,
  by: string | null,
  filters: readonly string[]
): Standing[] {
  if (by !== null) {
    const cell = kindOf(column(table, by));
    if (cell !== "number" && cell !== "integer")
      throw new Fault(
        both(`${quoted(by)} 不是数值列。`, `${quoted(by)} is not a number.`),
        both("by= 后应为数值列。", "Expected a column of numbers after by=.")
      );
  }
  const counts = new Map<string, number>();
  const rows = select(given, table, filters);
  if (by !== null && rows.some((row) => row[by] === null))
    throw new Fault(
      both(`${quoted(by)} 有空的格，空不是零。`, `${quoted(by)} has empty cells.`),
      both("应筛选到都有数值的行。", "Expected rows that all have numbers.")
    );
  for (const row of rows)
    for (const value of valuesOf(row, name).filter(Boolean))
      counts.set(value, (counts.get(value) ?? 0) + (by === null ? 1 : Number(row[by])));
  return inOrder(counts);
}

/** What the value of a column is called: the name of what it names, else the value itself. */
export function title({records}: Context, name: string, id: string): string {
  const table = {unit: "units", chapter: "clauses", section: "clauses", geo: "geos"}[name] ?? name;
  const found = records.get(`${table} ${id}`);
  const words = found?.["name"] ?? found?.["title"];
  return typeof words === "string" ? words : id;
}
