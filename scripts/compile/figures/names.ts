// Which names in a figure's rows belong to something with an id, so that an address can outlive a renaming.
import type {Column} from "../../../src/model/figures/figure.ts";
import {clauseName} from "./tables/display-names.ts";
import type {Facts, Loose} from "./tables/table.ts";

/** The names that the drawn columns hold, by their ids. A name of several things is that of the first: places go first. */
export function namesById(
  facts: Facts,
  columns: readonly Column[],
  rows: readonly Loose[]
): Record<string, string> {
  const {geos, series, units, indicators, documents, plan} = facts;
  const named = [
    ...[...geos, ...series, ...units, ...indicators].map(({id, name}) => [id, name] as const),
    ...documents.map(({id, title}) => [id, title] as const),
    ...plan.clauses.map((clause) => [clause.id, clauseName(clause)] as const)
  ];
  const texts = columns.filter(({type}) => type === "text");
  const present = new Set(rows.flatMap((row) => texts.map(({key}) => row[key])));
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const [id, name] of named) {
    if (!present.has(name) || taken.has(name) || found.has(id)) continue;
    taken.add(name);
    found.set(id, name);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
