// Where an id or a code becomes a word: what the rows of a figure refer to is named for what is shown.
import {refOf} from "../../../src/charts/references.ts";
import {indexed} from "../../../src/domain/indexed.ts";
import {placeNames} from "../../../src/domain/place-names.ts";
import type {CellValue} from "../../../src/model/figures/figure.ts";
import {type Coded, codeLists, type Reference} from "../../../src/model/figures/rows.ts";
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
    ...plan.clauses.map((one) => [refOf({of: "clauses", id: one.id}), clauseName(one)] as const),
    ...codeLists.flatMap((list) =>
      Object.entries(tables[list]).map(([code, word]) => [refOf({list, code}), word] as const)
    )
  ]);
});

/** The rows of a table with names for references; what has no name shows its id. */
export function nameRows(facts: Facts, {rows, focus, ...rest}: Rows): Shown {
  const cells = rows.map((row) => Object.entries(row));
  const named = [...cells.flat(), ...Object.entries(focus)];
  const places = placeNames(
    facts.geos,
    tables.within,
    named.flatMap(([, cell]) => (isNamed(cell) && isPlace(cell) ? [cell.id] : []))
  );
  const name = (cell: Reference | Coded): string =>
    (isPlace(cell) ? places.get(cell.id) : undefined) ??
    namesOf(facts).get(refOf(cell)) ??
    ("of" in cell ? cell.id : cell.code);
  const word = (cell: Named): string => (isNamed(cell) ? name(cell) : cell);
  const keys = new Set(cells.flat().flatMap(([key, cell]) => (isNamed(cell) ? [key] : [])));
  return {
    ...rest,
    rows: cells.map((row) =>
      Object.fromEntries(row.map(([key, cell]) => [key, isNamed(cell) ? name(cell) : cell]))
    ),
    refs: Object.fromEntries([...keys].map((key) => [key, rows.map((row) => refIn(row[key]))])),
    focus: Object.fromEntries(Object.entries(focus).map(([key, cell]) => [key, word(cell)])),
    place: (id) => name({of: "geos", id})
  };
}

const refIn = (cell: Cell): string | null => (isNamed(cell) ? refOf(cell) : null);

type Cell = CellValue | Reference | Coded | undefined;

function isNamed(cell: Cell): cell is Reference | Coded {
  return typeof cell === "object" && cell !== null;
}

function isPlace(cell: Reference | Coded): cell is Reference {
  return "of" in cell && cell.of === "geos";
}
