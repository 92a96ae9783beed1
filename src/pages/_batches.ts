// Things in batches: what takes a machine's cores is made for many side by side, and never held for all.
import {memoizeRecent} from "../figures/memoize-recent.ts";

/** How many are made side by side; while writing, only the one that is asked for. */
const size = import.meta.env.DEV ? 1 : 64;
/** How many of them are asked for again soon. */
const soon = 128;

/** `begin`, which begins the work for many of a list, as a function that gives what comes of one of them, by its `keyOf`. */
export function inBatches<Item, Made>(
  all: readonly Item[],
  keyOf: (item: Item) => string,
  begin: (wanted: readonly Item[]) => ReadonlyMap<string, Promise<Made>>
): (item: Item) => Promise<Made> {
  const places = new Map(all.map((item, index) => [keyOf(item), Math.floor(index / size)]));
  const batch = memoizeRecent(
    (place: number) => begin(all.slice(place * size, (place + 1) * size)),
    soon / size
  );
  return (item) => {
    const key = keyOf(item);
    return batch(places.get(key) ?? 0).get(key) ?? Promise.reject(new Error(`no batch has ${key}`));
  };
}
