// What changed between two states of all tables, cell by cell, with the reasons that the record of changes gives.
import type {CellChange, FrozenTable} from "../../model/published/difference.ts";
import {groupBy} from "../group-by.ts";
import {seriesOfCell} from "../observations.ts";

type Line = Readonly<Record<string, string>>;

/**
 * Every cell that differs, by table (in the later order), key and column. A new row is told by its
 * filled cells, so that the earlier state with the changes applied is the later one.
 */
export function difference(
  before: readonly FrozenTable[],
  after: readonly FrozenTable[]
): CellChange[] {
  const names = new Set([...after, ...before].map(({name}) => name));
  const why = reasons(before, after);
  return [...names].flatMap((name) => {
    const old = before.find((sheet) => sheet.name === name);
    const now = after.find((sheet) => sheet.name === name);
    return changed(name, old, now).map((change) => ({...change, reason: why(change)}));
  });
}

/** The rows of a table by key; a later row of the same key would hide an earlier one, but keys are unique. */
function linesOf(sheet: FrozenTable | undefined, key: readonly string[]): Map<string, Line> {
  const names = sheet?.columns.map(({name}) => name) ?? [];
  return new Map(
    sheet?.rows.map((row) => {
      const line = Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""]));
      return [key.map((name) => line[name] ?? "").join("|"), line];
    })
  );
}

function changed(
  table: string,
  before: FrozenTable | undefined,
  after: FrozenTable | undefined
): Omit<CellChange, "reason">[] {
  const key = (after ?? before)?.key ?? [];
  const [old, now] = [linesOf(before, key), linesOf(after, key)];
  const columns = new Set(
    [...(after?.columns ?? []), ...(before?.columns ?? [])].map(({name}) => name)
  );
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    return [...columns].flatMap((column) => {
      const [from, to] = [was?.[column] ?? "", is?.[column] ?? ""];
      if (from === to) return [];
      const change = from === "" ? "added" : to === "" ? "removed" : "changed";
      return [{table, key: id, column, change, old: from || null, new: to || null} as const];
    });
  });
}

/** Finds the reason for a change among the entries the record of changes has gained. */
function reasons(
  before: readonly FrozenTable[],
  after: readonly FrozenTable[]
): (change: Omit<CellChange, "reason">) => string | null {
  const record = (sheets: readonly FrozenTable[]) => sheets.find(({name}) => name === "changes");
  const whole = ["date", "kind", "subject", "cell", "old", "new", "reason"];
  const known = linesOf(record(before), whole);
  const gained = [...linesOf(record(after), whole)]
    .filter(([id, {kind}]) => !known.has(id) && kind !== "released")
    .map(([, line]) => line);
  const about = groupBy(gained, ({cell, subject}) => cell || subject || "");
  return ({table, key, old, new: now}) => {
    const [first = ""] = key.split("|");
    const series = table === "observations" ? seriesOfCell(key) : first;
    const found = about.get(first) ?? about.get(series) ?? [];
    // Where several speak of the row, the one that names these values is meant.
    const exact = found.find((line) => same(line["old"], old) && same(line["new"], now));
    return (exact ?? found.at(-1))?.["reason"] ?? null;
  };
}

function same(written: string | undefined, cell: string | null): boolean {
  if (!written || cell === null) return !written === (cell === null);
  return written === cell || Number(written) === Number(cell);
}
