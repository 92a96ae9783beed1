// What was searched for: the searches that bear on an indicator or a promise, the newest first.
import type {Silence} from "../model/evidence/silence.ts";
import type {Search} from "../model/search.ts";

/** The searches that name the row itself or its kind, the newest first. */
export function searchesFor(
  row: Pick<Silence, "id" | "kind">,
  searches: readonly Search[]
): Search[] {
  return newestFirst(
    searches.filter(({about}) => about.includes(row.id) || about.includes(row.kind))
  );
}

/** All searches, the newest first; those of one day in the order of the file. */
export function newestFirst(searches: readonly Search[]): Search[] {
  return [...searches].sort(
    (a, b) => (a.searched_on < b.searched_on ? 1 : -1) * Number(a.searched_on !== b.searched_on)
  );
}
