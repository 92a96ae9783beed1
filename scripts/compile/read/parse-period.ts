// Dates and periods as they are written in a table, and what is wrong with those that are not.
import {datePattern, periodPattern} from "../../../src/domain/period.ts";
import {both, quoted} from "../problems/problem.ts";
import type {Fault} from "./cell-fault.ts";

/** What is wrong with a date such as YYYY, YYYY-MM or YYYY-MM-DD; null where it exists. */
export function dateFault(raw: string): Fault | null {
  if (!datePattern.test(raw))
    return malformed(raw, tidied(raw, datePattern), "YYYY, YYYY-MM, YYYY-MM-DD");
  const [year = "", month, day] = raw.split("-");
  return monthFault(raw, month) ?? dayFault(raw, year, month, day);
}

/** What is wrong with a period such as YYYY, YYYY-MM or YYYY-MM..YYYY-MM; null where it exists. */
export function periodFault(raw: string): Fault | null {
  if (!periodPattern.test(raw)) {
    return malformed(raw, tidied(raw, periodPattern), "YYYY, YYYY-MM, YYYY-MM..YYYY-MM");
  }
  const [from = "", to] = raw.split("..");
  const month = monthFault(raw, from.split("-")[1]) ?? monthFault(raw, to?.split("-")[1]);
  if (month || to === undefined) return month;
  if (from.length !== to.length) {
    return impossible(raw, "两端精度不同。", "has ends of different precision.");
  }
  if (from >= to) return impossible(raw, "结束不晚于开始。", "ends before it starts, or at once.");
  return null;
}

function monthFault(raw: string, month: string | undefined): Fault | null {
  if (month === undefined || (month >= "01" && month <= "12")) return null;
  return impossible(raw, `没有 ${month} 月。`, `has no month ${month}.`);
}

function dayFault(raw: string, year: string, month?: string, day?: string): Fault | null {
  if (month === undefined || day === undefined) return null;
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) >= 1 && Number(day) <= last) return null;
  return impossible(raw, `这个月没有 ${day} 日。`, `has no day ${day}.`);
}

function impossible(raw: string, zh: string, en: string): Fault {
  return {
    found: both(`${quoted(raw)} ${zh}`, `${quoted(raw)} ${en}`),
    expected: "",
    mend: both("请按来源核对。", "Check it against the source.")
  };
}

function malformed(raw: string, guess: string | null, forms: string): Fault {
  return {
    found: both(
      `${quoted(raw)} 不是这一列的日期写法。`,
      `${quoted(raw)} is not written as a date.`
    ),
    expected: both(`写法：${forms.replaceAll(", ", "、")}。`, `Expected ${forms}.`),
    mend: guess === null ? "" : both(`是否应为 ${guess}？`, `Did you mean ${guess}?`)
  };
}

/** The same date in our form, where spreadsheets and Chinese words are the only difference. */
function tidied(raw: string, form: RegExp): string | null {
  const guess = raw
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/\.\.|[~—–]+|至|到/g, "..")
    .replace(/[年月/]|(?<!\.)\.(?!\.)/g, "-")
    .replace(/日/g, "")
    .replace(/-(?=\.\.|$)/g, "")
    .replace(/-(\d)(?!\d)/g, "-0$1");
  return form.test(guess) && guess !== raw ? guess : null;
}
