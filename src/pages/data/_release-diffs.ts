// What changed from each frozen release to the next, and from the newest to the present state.
import {catalogue, frozen} from "../../catalogue.ts";
import {silence} from "../../domain/silence.ts";
import {difference} from "../../domain/versions/difference.ts";
import {unreleased} from "../../domain/versions/releases.ts";
import {differenceFiles} from "../../downloads/difference-files.ts";
import {printedCells} from "../../downloads/printed-cells.ts";
import {published} from "../../downloads/tables.ts";
import type {CellChange, Step} from "../../model/published/difference.ts";

const all = make();

/** The steps, oldest first; none where nothing is frozen, or where a release is being cut. */
export function steps(): readonly Step[] {
  return all;
}

/** The files of the last step, to the present state, by the ending: cells in the order of table, key and column. */
export function differences(): Record<string, string> {
  const last = all.at(-1);
  return last ? differenceFiles(last.rows) : {};
}

/** The steps as pages show them: the present state is `null`; `table` counts the cells of one table alone. */
export function shown(table?: string) {
  return steps().map((step) => ({
    from: step.from,
    to: step.to === unreleased ? null : step.to,
    // A release holds what changed up to it; the live downloads hold what changed since.
    files: step.to === unreleased ? "differences" : `v${step.to}/differences`,
    cells: tally(step.rows.filter((row) => table === undefined || row.table === table))
  }));
}

/** How many cells were added, changed and removed. */
function tally(rows: readonly CellChange[]): Record<CellChange["change"], number> {
  const count = (kind: CellChange["change"]) => rows.filter(({change}) => change === kind).length;
  return {added: count("added"), changed: count("changed"), removed: count("removed")};
}

function make(): Step[] {
  const last = frozen.releases.at(-1);
  if (!last || process.env["RELEASE"] !== undefined) return [];
  const now = Object.values(published(catalogue, silence(catalogue))).map(printedCells);
  const rows = difference(frozen.newest, now);
  return [...frozen.steps, {from: last.version, to: unreleased, rows}];
}
