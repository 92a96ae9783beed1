// Periods in words, for the lists of the form: with no more words than these need.
import {period} from "../../words/format.ts";
import {dates} from "../../words/zh/dates.ts";

/** A period in words: a year, a month, a span; of a stock the end of it. */
export function formatPeriod(value: string, kind: string | null = null): string {
  return period(value, {dates}, kind);
}
