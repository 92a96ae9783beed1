// The figures of a series, fetched when it is chosen and kept for as long as the page lives.
import type {ExplorerIndex, ExplorerSlice} from "../../model/figures/explore.ts";

const known = new Map<string, Promise<ExplorerSlice>>();

/** The slice of a series. Rejects where it cannot be had; the next call asks again. */
export function sliceOf(index: ExplorerIndex, series: string): Promise<ExplorerSlice> {
  const found = known.get(series);
  if (found) return found;
  const asked = fetch(`${index.slices}${series}.json`).then((response) => {
    if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
    return response.json() as Promise<ExplorerSlice>;
  });
  asked.catch(() => known.delete(series));
  known.set(series, asked);
  return asked;
}
