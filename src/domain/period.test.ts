// Dates and periods: what is one, where it begins and ends, which comes first.
import {describe, expect, test} from "vitest";

import {
  beginsBefore,
  byPeriod,
  dateParts,
  datePattern,
  dayOf,
  endsAfter,
  firstYearOf,
  isDay,
  isMonthly,
  isOverBy,
  isStretch,
  isYear,
  lastDayOf,
  monthsOf,
  periodOf,
  periodParts,
  periodPattern,
  span,
  yearOf
} from "./period.ts";

test.each([
  ["2023", true, true],
  ["2023-06", true, true],
  ["2023-06-30", true, false],
  ["2023-01..2023-04", false, true],
  ["2021..2023", false, true],
  ["2021..2023..2024", false, false],
  ["23", false, false],
  ["02023", false, false],
  ["2023-6", false, false],
  ["2023-06-", false, false],
  [" 2023", false, false],
  ["2023 ", false, false],
  ["2023.06", false, false],
  ["2023xx2024", false, false],
  ["", false, false]
])("%j: a date %s, a period %s", (text, date, period) => {
  expect([datePattern.test(text), periodPattern.test(text)]).toEqual([date, period]);
});

test.each([
  ["2023", {year: 2023, month: null, day: null}],
  ["2023-06", {year: 2023, month: 6, day: null}],
  ["2023-12-31", {year: 2023, month: 12, day: 31}],
  ["2023-01-01", {year: 2023, month: 1, day: 1}]
])("dateParts(%j)", (text, parts) => {
  expect(dateParts(text)).toEqual(parts);
});

test.each([
  ["2023..2024", "invalid date: 2023..2024"],
  ["2023-00", "no such month: 2023-00"],
  ["2023-13", "no such month: 2023-13"]
])("dateParts(%j) throws", (text, message) => {
  expect(() => dateParts(text)).toThrow(message);
});

test("periodParts() takes both ends apart", () => {
  const june = {year: 2023, month: 6};
  expect(periodParts("2023-06")).toEqual({from: june, to: june});
  expect(periodParts("2022-11..2023-02")).toEqual({
    from: {year: 2022, month: 11},
    to: {year: 2023, month: 2}
  });
  expect(() => periodParts("2023-06-30")).toThrow("invalid period: 2023-06-30");
});

test.each([
  ["2020", 2020, 2021],
  ["2020-01", 2020, 2020 + 1 / 12],
  ["2020-06", 2020 + 5 / 12, 2020.5],
  ["2020-12", 2020 + 11 / 12, 2021],
  ["2021..2023", 2021, 2024],
  ["2023-01..2023-04", 2023, 2023 + 4 / 12],
  ["2022-11..2023-02", 2022 + 10 / 12, 2023 + 2 / 12]
])("span(%j) is %d to %d", (period, from, to) => {
  expect(span(period)).toEqual({from, to});
});

test.each(["2024..2023", "2023-04..2023-03"])("span(%j) throws", (period) => {
  expect(() => span(period)).toThrow(`period ends before it begins: ${period}`);
});

test("a stretch of one month is that month", () => {
  expect(span("2023-04..2023-04")).toEqual(span("2023-04"));
});

test("byPeriod() sorts by end, then by beginning", () => {
  const sorted = ["2021", "2021-12", "2020", "2021-06", "2019..2021", "2022-01"].sort(byPeriod);
  expect(sorted).toEqual(["2020", "2021-06", "2019..2021", "2021", "2021-12", "2022-01"]);
});

describe("order", () => {
  test.each([
    ["2020", "2021", true, false],
    ["2021", "2020", false, true],
    ["2021", "2021", false, false],
    ["2021", "2021-06", true, true],
    ["2021", "2021-12", true, false],
    ["2020-12", "2021-01", true, false]
  ])("%s and %s: begins before %s, ends after %s", (a, b, before, after) => {
    expect([beginsBefore(a, b), endsAfter(a, b)]).toEqual([before, after]);
  });
});

test.each([
  ["2021", 2021, 2021],
  ["2021-12", 2021, 2021],
  ["2021-12-31", 2021, 2021],
  ["2019..2021", 2019, 2021],
  ["2022-11..2023-02", 2022, 2023]
])("%s begins in %d and ends in %d", (period, first, last) => {
  expect([firstYearOf(period), yearOf(period)]).toEqual([first, last]);
});

test.each([
  ["2021", true, false, false, ""],
  ["2021-06", false, false, true, "-06"],
  ["2021..2023", false, true, false, ".."],
  ["2021-01..2021-04", false, true, true, "-01..-04"]
])(
  "%s: a year %s, a stretch %s, monthly %s, months %j",
  (period, one, stretch, monthly, months) => {
    expect([isYear(period), isStretch(period), isMonthly(period), monthsOf(period)]).toEqual([
      ...[one, stretch, monthly],
      months
    ]);
  }
);

test.each(["12021", "2021-", "20211"])("isYear(%j) is false", (text) => {
  expect(isYear(text)).toBe(false);
});

test.each([
  ["2023-06-30", true],
  ["2023-06", false],
  ["2023", false],
  ["2023-6-30", false],
  ["2023-06-30..2023-07-01", false],
  ["", false]
])("isDay(%j) is %s", (text, day) => {
  expect(isDay(text)).toBe(day);
});

test("dayOf() is the day in UTC", () => {
  expect(dayOf(new Date(Date.UTC(2023, 5, 30, 23, 59)))).toBe("2023-06-30");
});

test.each([
  ["2023", "2023"],
  ["2023-06", "2023-06"],
  ["2023-06-30", "2023-06"]
])("periodOf(%j) is %j", (date, period) => {
  expect(periodOf(date)).toBe(period);
});

test.each([
  ["2023", "2023-12-31"],
  ["2023-02", "2023-02-28"],
  ["2024-02", "2024-02-29"],
  ["2023-04", "2023-04-30"],
  ["2023-12", "2023-12-31"],
  ["2023-01..2023-04", "2023-04-30"],
  ["2021..2023", "2023-12-31"]
])("lastDayOf(%j) is %j", (period, day) => {
  expect(lastDayOf(period)).toBe(day);
});

test.each([
  ["2025", "2025-12-31", false],
  ["2025", "2026-01-01", true],
  ["2025", "2026", true],
  ["2025", "2025", false],
  ["2025-06", "2025-06-30", false],
  ["2025-06", "2025-07-01", true],
  ["2025-01..2025-04", "2025-04-30", false],
  ["2025-01..2025-04", "2025-05-01", true]
])("isOverBy(%j, %j) is %s", (period, date, over) => {
  expect(isOverBy(period, date)).toBe(over);
});
