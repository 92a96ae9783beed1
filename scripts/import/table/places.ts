// The places of the data by the names that tables give them.
import type {Tables} from "../../compile/read/parse-folder.ts";

/** The id of the place that some words name; null where none or more than one. */
export type FindPlace = (words: string) => string | null;

/** Knows the names of `geos.csv`, their English names, and both without the last word for their kind. */
export function placeFinder({geos, english}: Pick<Tables, "geos" | "english">): FindPlace {
  const ids = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const key = plain(name);
    if (key !== "") ids.set(key, (ids.get(key) ?? new Set()).add(id));
  };
  for (const {id, name} of geos.rows) {
    add(id, id);
    add(name, id);
    const short = name.replace(/(?:特别行政区|自治区|省|市|县|区)$/, "");
    if (short.length > 1) add(short, id);
  }
  for (const row of english.rows) if (row.table === "geos") add(row.name, row.id);
  return (words) => {
    const found = ids.get(plain(words));
    return found?.size === 1 ? ([...found][0] ?? null) : null;
  };
}

/** Yearbooks spread two characters over the width of four. */
const plain = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
