// Periods and dates in English; whole months are written out, as in news.

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"]
];

/** The name of a month, counted from 1. */
export const month = (at: number): string => months[at - 1] ?? "";

/** See `dates` in Chinese. */
export const dates = {
  year: (year: number) => String(year),
  month: (year: number, at: number) => `${month(at)} ${String(year)}`,
  day: (year: number, at: number, day: number) => `${month(at)} ${String(day)}, ${String(year)}`,
  end: (words: string) => `the end of ${words}`,
  years: (from: number, to: number) => `${String(from)}–${String(to)}`,
  months: (year: number, from: number, to: number) => `${month(from)}–${month(to)} ${String(year)}`,
  span: (from: string, to: string) => `${from} to ${to}`
};
