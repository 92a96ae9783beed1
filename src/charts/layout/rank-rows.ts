// The lines of a ranking: places in order, those without a value last, and the years to choose from.
import {isOpen} from "../../domain/open-number.ts";
import {byPeriod} from "../../domain/period.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {amount, period} from "../../words/format.ts";
import {aimed} from "../../words/target-text.ts";
import type {Words} from "../../words/words.ts";
import {type Cells, rowAccessors} from "../row-accessors.ts";

/** One place with its value. */
export interface RankEntry {
  /** Index into the figure's rows. */
  row: number;
  name: string;
  /** Null where nothing was published. */
  value: number | null;
  /** The value in words, or that there is none. */
  said: string;
  /** The same with its unit, which the rows of a long list leave to the subtitle. */
  full: string;
  /** The period of the value; empty where none is given. */
  at: string;
  /** Whether the value is a lower bound, drawn as one; 以上 of a target is none. */
  floor: boolean;
  /** Whether the value, and with it the place, is left open; no, where it is missing or a target. */
  open: boolean;
  focus: boolean;
}

/** The places of one period, in order. */
export interface Year {
  /** The period; empty where the rows are not of several periods. */
  at: string;
  entries: RankEntry[];
}

/**
 * The years of a figure, the one shown first in front. Only where a place has values of several
 * periods there is more than one: rows of mixed periods without such a place are compared as they are.
 */
export function yearsOf(figure: Figure, words: Words): Year[] {
  const given = rowAccessors(figure);
  const {rows} = figure.table;
  const known = rows.filter((row) => given.number(row, "value") !== null);
  const names = known.map((row) => given.text(row, "label"));
  // The newest first; a value without a period comes last.
  const periods = [...new Set(known.map((row) => given.text(row, "period")))].sort(
    (a, b) => Number(a === "") - Number(b === "") || byPeriod(b, a)
  );
  const repeated = new Set(names).size < names.length && periods.length > 1;
  const dated = !repeated && periods.length > 1;
  const all = rows.map((row, index) => entry(figure, given, row, index, dated, words));
  if (!repeated) return [{at: "", entries: ordered(all, figure)}];
  const asked = String(figure.options["period"] ?? "");
  const first = periods.includes(asked) ? asked : (periods[0] ?? "");
  return [first, ...periods.filter((at) => at !== first)].map((at) => ({
    at,
    // A place without any period was asked for and not found: it stands with the year shown first.
    entries: ordered(
      all.filter((one) => one.at === at || (one.at === "" && at === first)),
      figure
    )
  }));
}

function entry(
  figure: Figure,
  given: Cells,
  row: Row,
  index: number,
  dated: boolean,
  words: Words
): RankEntry {
  const column = given.column("value");
  const value = given.number(row, "value");
  const name = given.text(row, "label");
  const at = given.text(row, "period");
  const qualifier = given.text(row, "qualifier");
  const unit = figure.table.rows.length > 12 ? null : (column?.unit ?? null);
  const decimals = column?.decimals ?? null;
  const aim = row["role"] === "target";
  const valueWords = (of: string | null): string =>
    value === null
      ? words.missing
      : aim
        ? aimed(amount(value, of, decimals, null, words), qualifier, words)
        : amount(value, of, decimals, qualifier, words);
  // Where all values are of one period, the subtitle says it.
  const withDate = (said: string): string =>
    value === null || !dated || at === "" ? said : words.charts.rank.dated(said, period(at, words));
  return {
    ...{row: index, name, value, at},
    said: withDate(valueWords(unit)),
    full: withDate(valueWords(column?.unit ?? null)),
    floor: !aim && qualifier === "at_least",
    open: !aim && value !== null && isOpen(qualifier),
    focus: name === figure.focus
  };
}

/** By value; equal values keep the order of the table, and what is missing comes last. */
function ordered(entries: readonly RankEntry[], {options}: Figure): RankEntry[] {
  const sign = options["order"] === "asc" ? 1 : -1;
  return [...entries].sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    return sign * (a.value - b.value);
  });
}
