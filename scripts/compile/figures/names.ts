// Which names in a figure's rows belong to something with an id, so that an address can outlive a renaming.
import {groupBy} from "../../../src/domain/group-by.ts";
import {indexed} from "../../../src/domain/indexed.ts";
import type {Column} from "../../../src/model/figures/figure.ts";
import {clauseName} from "./tables/display-names.ts";
import type {Facts, Loose} from "./tables/table.ts";

/** What bears each name, places first. */
const bearers = indexed(({geos, series, units, indicators, documents, plan}: Facts) => {
  const named = [
    ...[...geos, ...series, ...units, ...indicators].map(({id, name}) => ({id, name})),
    ...documents.map(({id, title}) => ({id, name: title})),
    ...plan.clauses.map((clause) => ({id: clause.id, name: clauseName(clause)}))
  ];
  return groupBy(
    named.map((one, at) => ({...one, at})),
    ({name}) => name
  );
});

/** The names that the drawn columns hold, by their ids. A name of several things is that of the first: places go first. */
export function namesById(
  facts: Facts,
  columns: readonly Column[],
  rows: readonly Loose[]
): Record<string, string> {
  const texts = columns.filter(({type}) => type === "text");
  const present = new Set(rows.flatMap((row) => texts.map(({key}) => row[key])));
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const known = bearers(facts);
  const named = [...present]
    .flatMap((name) => (typeof name === "string" ? (known.get(name) ?? []) : []))
    .sort((a, b) => a.at - b.at);
  for (const {id, name} of named) {
    if (taken.has(name) || found.has(id)) continue;
    taken.add(name);
    found.set(id, name);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
