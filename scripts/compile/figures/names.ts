// Where an id becomes a word: the names of what the rows of a figure refer to, put in for what is shown.
import {refOf} from "../../../src/charts/references.ts";
import {groupBy} from "../../../src/domain/group-by.ts";
import {indexed, withId} from "../../../src/domain/indexed.ts";
import type {CellValue} from "../../../src/model/figures/figure.ts";
import type {Reference} from "../../../src/model/figures/rows.ts";
import {tables} from "../../../src/words/zh/data/tables.ts";
import {clauseName, sourceName} from "./tables/display-names.ts";
import type {Facts, Loose, Named, Rows} from "./tables/table.ts";

/** Rows as they are shown, and what their cells name. */
export interface Shown extends Pick<Rows, "columns" | "sources" | "until"> {
  rows: Loose[];
  /** The reference of each cell that names something, in the order of the rows; null for other cells. */
  refs: Readonly<Record<string, readonly (string | null)[]>>;
  /** Names to be drawn strongest, by the key of the column that holds them. */
  focus: Readonly<Record<string, string>>;
  /** The name that these rows show for a place. */
  place: (id: string) => string;
}

const namesOf = indexed((facts: Facts) => {
  const {geos, series, units, indicators, documents, events, sources, plan} = facts;
  return new Map<string, string>([
    ...geos.map(({id, name}) => [refOf({of: "geos", id}), name] as const),
    ...series.map(({id, name}) => [refOf({of: "series", id}), name] as const),
    ...units.map(({id, name}) => [refOf({of: "units", id}), name] as const),
    ...indicators.map(({id, name}) => [refOf({of: "indicators", id}), name] as const),
    ...documents.map(({id, title}) => [refOf({of: "documents", id}), title] as const),
    ...events.map(({id, title}) => [refOf({of: "events", id}), title] as const),
    ...sources.map(({id}) => [refOf({of: "sources", id}), sourceName(facts, id)] as const),
    ...plan.clauses.map((one) => [refOf({of: "clauses", id: one.id}), clauseName(one)] as const)
  ]);
});

/** The rows of a table with names for references; what has no name shows its id. */
export function shown(facts: Facts, {rows, focus, ...rest}: Rows): Shown {
  const cells = rows.map((row) => Object.entries(row));
  const named = [...cells.flat(), ...Object.entries(focus)];
  const twins = twinsOf(
    facts,
    named.flatMap(([, cell]) => (isReference(cell) ? [cell] : []))
  );
  const name = (ref: Reference): string => {
    const plain = namesOf(facts).get(refOf(ref)) ?? ref.id;
    const within = twins.get(refOf(ref));
    return within === undefined ? plain : tables.within(plain, within);
  };
  const word = (cell: Named): string => (isReference(cell) ? name(cell) : cell);
  const keys = new Set(cells.flat().flatMap(([key, cell]) => (isReference(cell) ? [key] : [])));
  return {
    ...rest,
    rows: cells.map((row) =>
      Object.fromEntries(row.map(([key, cell]) => [key, isReference(cell) ? name(cell) : cell]))
    ),
    refs: Object.fromEntries([...keys].map((key) => [key, rows.map((row) => refIn(row[key]))])),
    focus: Object.fromEntries(Object.entries(focus).map(([key, cell]) => [key, word(cell)])),
    place: (id) => name({of: "geos", id})
  };
}

/** Places of one name, each with what tells it from the others: the place it lies in, or else its id. */
function twinsOf(facts: Facts, named: readonly Reference[]): Map<string, string> {
  const ids = new Set(named.flatMap(({of, id}) => (of === "geos" ? [id] : [])));
  const places = [...ids].flatMap((id) => withId(facts.geos, id) ?? []);
  return new Map(
    [...groupBy(places, ({name}) => name).values()]
      .filter((same) => same.length > 1)
      .flatMap((same) => {
        const apart = new Set(same.map(({parent}) => parent)).size === same.length;
        return same.map(({id, parent}): [string, string] => [
          refOf({of: "geos", id}),
          (apart ? withId(facts.geos, parent)?.name : undefined) ?? id
        ]);
      })
  );
}

const refIn = (cell: CellValue | Reference | undefined): string | null =>
  isReference(cell) ? refOf(cell) : null;

function isReference(cell: CellValue | Reference | undefined): cell is Reference {
  return typeof cell === "object" && cell !== null;
}
