// Figures in batches: what takes a machine's cores is made for many side by side, and never held for all.
import {figures} from "../../catalogue.ts";
import {recent} from "../../figures/recent.ts";
import type {Figure} from "../../model/figures/figure.ts";

/** How many are made side by side; while writing, only the one that is asked for. */
const size = import.meta.env.DEV ? 1 : 64;
/** How many figures' pages are read again soon. */
const soon = 128;

const places = new Map(figures.map(({id}, index) => [id, Math.floor(index / size)]));

/** `begin`, which begins the work for many figures, as a function that gives what comes of one of them. */
export function inBatches<Made>(
  begin: (wanted: readonly Figure[]) => ReadonlyMap<string, Promise<Made>>
): (figure: Figure) => Promise<Made> {
  const batch = recent(
    (place: number) => begin(figures.slice(place * size, (place + 1) * size)),
    soon / size
  );
  return ({id}) =>
    batch(places.get(id) ?? 0).get(id) ?? Promise.reject(new Error(`no figure ${id}`));
}
