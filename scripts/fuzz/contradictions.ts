// Numbers that differ from the words beside them, found by plain digits and by nothing the checks themselves use.
import type {Parsed} from "../compile/read/parse-folder.ts";

/** Rows that hold a number and the words it comes from: table and id, with whether the digits stand in the words. */
export function agreement({tables, statistics}: Parsed): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const note = (key: string, value: number | null, words: string | null) => {
    if (value !== null && words !== null) found.set(key, digitsIn(words).includes(value));
  };
  for (const row of tables.indicators.rows) {
    note(`indicators ${row.id} target`, row.target, row.target_text);
    note(`indicators ${row.id} baseline`, row.baseline, row.baseline_text);
  }
  for (const row of tables.commitments.rows) note(`commitments ${row.id}`, row.value, row.quote);
  for (const {series, table} of statistics)
    for (const row of table.rows)
      note(`${series} ${row.geo} ${row.period} ${row.source}`, row.value, row.quote);
  return found;
}

/** The rows whose digits stood in their words before, and do not now although nobody refused them. */
export function contradictions(before: Parsed, now: Parsed): string[] {
  const good = agreement(before);
  return [...agreement(now)].flatMap(([key, agrees]) =>
    !agrees && good.get(key) === true ? [key] : []
  );
}

const digitsIn = (words: string): number[] =>
  [...words.replace(/(\d),(?=\d{3})/g, "$1").matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits)
  );
