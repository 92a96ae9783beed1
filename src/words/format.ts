// Numbers, periods and dates as words: as published, never rounded up to look better.
import {dateParts, isStretch, type PeriodParts, periodParts} from "../domain/period.ts";
import type {Words} from "./words.ts";

/** How a language says years, months, days and stretches of them. */
export type DateWords = Pick<Words, "dates">;

/** How a value was worded, or how a target is bound; anything else counts as exact. */
export type Bound = keyof Words["qualifiers"];

/**
 * A number with at most `decimals` decimals (null: as many as it has) and no padding zeros.
 * Five digits and more are grouped; four are not, so that nothing looks like a broken year.
 */
export function number(value: number, decimals: number | null = null): string {
  if (!Number.isFinite(value)) throw new Error(`not a number to print: ${String(value)}`);
  const text = decimals === null ? String(value) : String(Number(value.toFixed(decimals)));
  if (text.includes("e")) return text;
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/gu, ",") : whole;
  return `${Number(text) < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A number with its bound word and its unit: 超60件, 约7.8件, 41.5%. */
export function amount(
  value: number,
  unit: string | null,
  decimals: number | null,
  bound: string | null,
  words: Words
): string {
  return `${boundWord(bound, words)}${number(value, decimals)}${unit ?? ""}`;
}

/** The word of a bound, empty for an exact value. */
export function boundWord(bound: string | null, words: Words): string {
  return bound !== null && bound in words.qualifiers ? words.qualifiers[bound as Bound] : "";
}

/** A share as a percentage, 0.5 as 50%; never 100% for a share below 1. */
export function percent(share: number, decimals = 0): string {
  const scaled = Number((share * 100).toPrecision(12));
  const rounded = Number(scaled.toFixed(decimals));
  const held = rounded >= 100 && scaled < 100 ? Math.floor(scaled) : rounded;
  return `${number(held, decimals)}%`;
}

/**
 * A period in words: 2023年, 2023年6月, 2023年1—4月. With the kind `as_of` a stock at its end:
 * 2023年末, 2023年6月末.
 */
export function period(value: string, words: DateWords, kind: string | null = null): string {
  const {from, to} = periodParts(value);
  const text = isStretch(value) ? between(from, to, words) : one(from, words);
  return kind === "as_of" ? words.dates.end(text) : text;
}

/** A date as precise as it is known: 2023年, 2023年6月, 2023年6月30日. */
export function date(value: string, words: DateWords): string {
  const {year, month, day} = dateParts(value);
  if (month === null) return words.dates.year(year);
  if (day === null) return words.dates.month(year, month);
  return words.dates.day(year, month, day);
}

type Moment = PeriodParts["from"];

function one({year, month}: Moment, {dates}: DateWords): string {
  return month === null ? dates.year(year) : dates.month(year, month);
}

function between(from: Moment, to: Moment, words: DateWords): string {
  const {dates} = words;
  if (from.month === null && to.month === null) return dates.years(from.year, to.year);
  if (from.month !== null && to.month !== null && from.year === to.year)
    return dates.months(from.year, from.month, to.month);
  return dates.span(one(from, words), one(to, words));
}
