// Periods as numbers: when a year, a month or a span begins and ends, in decimal years.

/** A stretch of time in decimal years; 2020 lasts from 2020 to 2021, June 2020 from 2020 + 5/12. */
export interface Span {
  from: number;
  to: number;
}

const form = /^(\d{4})(?:-(\d{2}))?(?:\.\.(\d{4})(?:-(\d{2}))?)?$/;

/** The span of a period such as `2023`, `2023-06`, `2023-01..2023-04`. Throws on any other form. */
export function span(period: string): Span {
  const match = form.exec(period);
  if (!match) throw new Error(`invalid period: ${period}`);
  const [, year = "", month, lastYear, lastMonth] = match;
  const from = Number(year) + (month ? (Number(month) - 1) / 12 : 0);
  const endYear = lastYear ?? year;
  const endMonth = lastYear ? lastMonth : month;
  const to = endMonth ? Number(endYear) + Number(endMonth) / 12 : Number(endYear) + 1;
  if (to <= from) throw new Error(`period ends before it begins: ${period}`);
  return {from, to};
}

/** The calendar year in which a period ends. */
export function yearOf(period: string): number {
  return Math.ceil(span(period).to) - 1;
}

/** Orders periods by their end, then by their beginning: for `sort`. */
export function byPeriod(a: string, b: string): number {
  const first = span(a);
  const second = span(b);
  return first.to - second.to || first.from - second.from;
}
