// Looking up without going through a list each time: an index is made when it is first asked for and goes with its list.
import type {Figure} from "../model/figures/figure.ts";
import {placeOf} from "../routes.ts";
import {groupBy} from "./group-by.ts";

/** `make` as a function that remembers what it made of each list, for as long as the list is there. Lists never change. */
export function indexed<List extends object, Index>(
  make: (list: List) => Index
): (list: List) => Index {
  const known = new WeakMap<List, {index: Index}>();
  return (list) => {
    const kept = known.get(list);
    if (kept) return kept.index;
    const index = make(list);
    known.set(list, {index});
    return index;
  };
}

const byId = indexed(
  (list: readonly {id: string}[]) => new Map([...list].reverse().map((one) => [one.id, one]))
);

/** The first item of a list with this id, as `find` gives it. */
export function withId<Item extends {id: string}>(
  list: readonly Item[],
  id: string | null
): Item | undefined {
  return id === null ? undefined : (byId(list).get(id) as Item | undefined);
}

const byPlace = indexed((figures: readonly Figure[]) => {
  const placed = figures.flatMap((figure) =>
    [...new Set(figure.places)].map((place) => ({place, figure}))
  );
  return groupBy(placed, ({place}) => place);
});

/** The figures that stand on a page, by its path such as `plan/2/`; in their order. */
export const figuresOn = (path: string, figures: readonly Figure[]): Figure[] =>
  (byPlace(figures).get(placeOf(path)) ?? []).map(({figure}) => figure);
