// The figures of a series, fetched when it is chosen and kept for as long as the page lives.
import type {ExplorerIndex, ExplorerNotes, ExplorerSlice} from "../../model/figures/explore.ts";

const memo = new Map<string, Promise<ExplorerSlice>>();

/** The slice of a series. Rejects where it cannot be had; the next call asks again. */
export function fetchSeries(index: ExplorerIndex, series: string): Promise<ExplorerSlice> {
  const found = memo.get(series);
  if (found) return found;
  // The rows are the published table itself: what is drawn here is what lies there to be downloaded.
  const asked = Promise.all([
    read<ExplorerNotes>(`${index.slices}${series}.json`),
    read<Rows>(`${index.pages}${series}.json`)
  ]).then(([notes, rows]) => joinSeries(notes, rows));
  asked.catch(() => memo.delete(series));
  memo.set(series, asked);
  return asked;
}

type Rows = readonly Omit<ExplorerSlice["rows"][number], "run" | "break">[];

/** Notes and rows of a series as one. */
export function joinSeries({joints, ...notes}: ExplorerNotes, rows: Rows): ExplorerSlice {
  const alone = {run: null, break: false};
  return {...notes, rows: rows.map((row) => ({...row, ...(joints[row.cell] ?? alone)}))};
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
  return response.json() as Promise<T>;
}
