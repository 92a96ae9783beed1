// The English names of the data by what bears them.
import {refOf} from "../charts/references.ts";
import type {Catalogue} from "../model/catalogue.ts";

/** One English name. */
export interface EnglishName {
  name: string;
  /** The unit of its values, one and many divided by a bar; null where it has none. */
  unit: string | null;
  /** By what a value is multiplied to be in that unit. */
  factor: number;
}

/** Names by reference, and what figures show by the figure's id. */
export interface EnglishNames {
  names: ReadonlyMap<string, EnglishName>;
  figures: ReadonlyMap<string, string>;
}

/** All names of `english.csv`. An indicator and the series it is measured by share one where their Chinese name is one. */
export function englishNames({
  english,
  indicators,
  series
}: Pick<Catalogue, "english" | "indicators" | "series">): EnglishNames {
  const names = new Map<string, EnglishName>();
  const figures = new Map<string, string>();
  for (const {table, id, name, unit, factor} of english) {
    if (table === "figures") figures.set(id, name);
    names.set(refOf({of: table, id}), {name, unit, factor: factor ?? 1});
  }
  const titles = new Map(series.map(({id, name}) => [id, name]));
  for (const indicator of indicators.filter((one) => titles.get(one.series) === one.name)) {
    const pair = [
      refOf({of: "indicators", id: indicator.id}),
      refOf({of: "series", id: indicator.series})
    ];
    const [entry] = pair.flatMap((ref) => names.get(ref) ?? []);
    for (const ref of pair) if (entry && !names.has(ref)) names.set(ref, entry);
  }
  return {names, figures};
}
