// The English names of the data by their Chinese ones.
import type {Catalogue} from "../model/catalogue.ts";

/** One English name. */
export interface Entry {
  name: string;
  /** The unit of its values, one and many divided by a bar; null where it has none. */
  unit: string | null;
  /** By what a value is multiplied to be in that unit. */
  factor: number;
}

/** Names by the Chinese name, and what figures show by the figure's id. */
export interface Lexicon {
  names: ReadonlyMap<string, Entry>;
  figures: ReadonlyMap<string, string>;
}

/** All names of `english.csv`, found by what stands in the rows of figures. */
export function lexicon(
  facts: Pick<
    Catalogue,
    "english" | "geos" | "series" | "indicators" | "documents" | "events" | "units" | "plan"
  >
): Lexicon {
  const chinese: Record<string, readonly (readonly [id: string, name: string])[]> = {
    geos: facts.geos.map(({id, name}) => [id, name]),
    series: facts.series.map(({id, name}) => [id, name]),
    indicators: facts.indicators.map(({id, name}) => [id, name]),
    documents: facts.documents.map(({id, title}) => [id, title]),
    events: facts.events.map(({id, title}) => [id, title]),
    units: facts.units.map(({id, name}) => [id, name]),
    clauses: facts.plan.clauses.map(({id, label, title}) => [id, `${label ?? ""}${title ?? ""}`])
  };
  const names = new Map<string, Entry>();
  const figures = new Map<string, string>();
  for (const {table, id, name, unit, factor} of facts.english) {
    if (table === "figures") figures.set(id, name);
    const found = chinese[table]?.find(([known]) => known === id)?.[1];
    if (found !== undefined) names.set(found, {name, unit, factor: factor ?? 1});
  }
  return {names, figures};
}
