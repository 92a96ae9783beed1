// Numbers, periods and dates as words: as published, never rounded up to look better.
import type {Words} from "./words.ts";

/** A period taken apart; months are 1 to 12 and null where only years are named. */
export interface Span {
  from: {year: number; month: number | null};
  to: {year: number; month: number | null};
}

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

/** The parts of `2023`, `2023-06`, `2023-01..2023-04`. Throws on anything else. */
export function span(period: string): Span {
  const [first = "", last = first] = period.split("..");
  return {from: part(first, period), to: part(last, period)};
}

/**
 * A period in words: 2023年, 2023年6月, 2023年1—4月. With the kind `as_of` a stock at its end:
 * 2023年末, 2023年6月末.
 */
export function period(value: string, words: Words, kind: string | null = null): string {
  const {from, to} = span(value);
  const text = value.includes("..") ? between(from, to, words) : one(from, words);
  return kind === "as_of" ? words.dates.end(text) : text;
}

/** A date as precise as it is known: 2023年, 2023年6月, 2023年6月30日. */
export function date(value: string, words: Words): string {
  const [year = NaN, month, day] = value.split("-").map(Number);
  if (Number.isNaN(year)) throw new Error(`unknown date: ${value}`);
  if (month === undefined) return words.dates.year(year);
  if (day === undefined) return words.dates.month(year, month);
  return words.dates.day(year, month, day);
}

function one(at: Span["from"], words: Words): string {
  return at.month === null ? words.dates.year(at.year) : words.dates.month(at.year, at.month);
}

function between(from: Span["from"], to: Span["to"], words: Words): string {
  if (from.month === null && to.month === null) return words.dates.years(from.year, to.year);
  if (from.month !== null && to.month !== null && from.year === to.year)
    return words.dates.months(from.year, from.month, to.month);
  return words.dates.span(one(from, words), one(to, words));
}

function part(text: string, whole: string): Span["from"] {
  const match = /^(\d{4})(?:-(\d{2}))?$/u.exec(text);
  if (!match) throw new Error(`unknown period: ${whole}`);
  return {year: Number(match[1]), month: match[2] === undefined ? null : Number(match[2])};
}
