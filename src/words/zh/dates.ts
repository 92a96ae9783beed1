// Years, months and days in words.

/** The words of dates. */
export const dates = {
  year: (year: number) => `${String(year)}年`,
  month: (year: number, month: number) => `${String(year)}年${String(month)}月`,
  day: (year: number, month: number, day: number) =>
    `${String(year)}年${String(month)}月${String(day)}日`,
  end: (words: string) => `${words}末`,
  years: (from: number, to: number) => `${String(from)}—${String(to)}年`,
  months: (year: number, from: number, to: number) =>
    `${String(year)}年${String(from)}—${String(to)}月`,
  span: (from: string, to: string) => `${from}至${to}`
};
