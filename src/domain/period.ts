// Dates and periods: how they are written, taken apart, ordered and measured. The one place that reads them.
//
// A date is as precise as it is known: `2023`, `2023-06`, `2023-06-30`. A period is a year, a month or a
// stretch of either, both ends included: `2023`, `2023-06`, `2023-01..2023-04`, `2021..2023`. What is wrong
// with a cell that is neither is said by scripts/compile/read/parse-period; how a period is printed by
// words/format.

/** A date as it is written. */
export const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** A date known to the day, as it is written. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
/** A period as it is written. */
export const periodPattern = /^\d{4}(-\d{2})?(\.\.\d{4}(-\d{2})?)?$/;

/** A date taken apart; month (1 to 12) and day are null where they are not known. */
export interface DateParts {
  year: number;
  month: number | null;
  day: number | null;
}

/** A period taken apart; months are 1 to 12, and null where only years are named. */
export interface PeriodParts {
  from: Omit<DateParts, "day">;
  to: Omit<DateParts, "day">;
}

/** A stretch of time in decimal years; 2020 lasts from 2020 to 2021, June 2020 from 2020 + 5/12. */
export interface Span {
  from: number;
  to: number;
}

/** The parts of a date. Throws on any other form; whether the day exists is checked where it is read. */
export function dateParts(date: string): DateParts {
  if (!datePattern.test(date)) throw new Error(`invalid date: ${date}`);
  const [year = NaN, month = null, day = null] = date.split("-").map(Number);
  if (month !== null && (month < 1 || month > 12)) throw new Error(`no such month: ${date}`);
  return {year, month, day};
}

/** The parts of a period; both ends are the same where it is no stretch. Throws on any other form. */
export function periodParts(period: string): PeriodParts {
  if (!periodPattern.test(period)) throw new Error(`invalid period: ${period}`);
  const [first = "", last = first] = period.split("..");
  const [from, to] = [dateParts(first), dateParts(last)];
  return {from: {year: from.year, month: from.month}, to: {year: to.year, month: to.month}};
}

/** The span of a period in decimal years. Throws on any other form, and where it ends before it begins. */
export function span(period: string): Span {
  const {from, to} = periodParts(period);
  const begin = from.year + ((from.month ?? 1) - 1) / 12;
  const end = to.year + (to.month ?? 12) / 12;
  if (end <= begin) throw new Error(`period ends before it begins: ${period}`);
  return {from: begin, to: end};
}

/** Orders periods by their end, then by their beginning: for `sort`. */
export function byPeriod(a: string, b: string): number {
  const first = span(a);
  const second = span(b);
  return first.to - second.to || first.from - second.from;
}

/** Whether a period begins before another does. */
export const beginsBefore = (period: string, other: string): boolean =>
  span(period).from < span(other).from;

/** Whether a period ends after another does. */
export const endsAfter = (period: string, other: string): boolean =>
  span(period).to > span(other).to;

/** The calendar year in which a period ends, or of a date. */
export const yearOf = (period: string): number => dateParts(period.split("..").at(-1) ?? "").year;

/** The calendar year in which a period begins, or of a date. */
export const firstYearOf = (period: string): number => dateParts(period.split("..")[0] ?? "").year;

/** Whether it is one whole year. */
export const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Whether a date is known to the day. */
export const isDay = (date: string): boolean => dayPattern.test(date);

/** Whether it has two ends, as `2023-01..2023-04` does. */
export const isStretch = (period: string): boolean => period.includes("..");

/** Whether it is told in months. */
export const isMonthly = (period: string): boolean => periodParts(period).to.month !== null;

/** The months without their years: periods of the same months can be compared across years. */
export const monthsOf = (period: string): string => period.replaceAll(/\d{4}/g, "");

/** The period a date lies in, no finer than a month: `2023-06-30` is of `2023-06`. */
export const periodOf = (date: string): string => date.slice(0, "YYYY-MM".length);

/** The last day of a period, written in full. */
export function lastDayOf(period: string): string {
  const {year, month} = periodParts(period).to;
  // Day 0 of the next month is the last of this one.
  return dayOf(new Date(Date.UTC(year, month ?? 12, 0)));
}

/** The day of a moment in UTC, written in full. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, "YYYY-MM-DD".length);

/** Whether a period was over by a date: its last day lies before it. Dates compare as text. */
export const isOverBy = (period: string, date: string): boolean => lastDayOf(period) < date;
