// Dates and periods as they are written in a table, and what is wrong with those that are not.
import {datePattern, dayOf, periodPattern} from "../../../src/domain/period.ts";
import {both, quoted} from "../problems/problem.ts";
import type {CellFault} from "./cell-fault.ts";

/** A day, a month or a year as people write it, where a number belongs. */
export const writtenDate = /^\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?月?$|^\d{4}年$/;

/** What is wrong with a date such as YYYY, YYYY-MM or YYYY-MM-DD; null where it exists. */
export function dateFault(raw: string): CellFault | null {
  if (!datePattern.test(raw)) return malformed(raw, "YYYY, YYYY-MM, YYYY-MM-DD", dateFault);
  const [year = "", month, day] = raw.split("-");
  return monthFault(raw, month) ?? dayFault(raw, year, month, day);
}

/** What is wrong with a period such as YYYY, YYYY-MM or YYYY-MM..YYYY-MM; null where it exists. */
export function periodFault(raw: string): CellFault | null {
  if (!periodPattern.test(raw)) {
    const day = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(raw.normalize("NFKC"));
    if (day) return aDay(raw);
    return malformed(raw, "YYYY, YYYY-MM, YYYY-MM..YYYY-MM", periodFault);
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

/** A date as people write it, in our form; what is none stays as it is, to be refused later. */
export function tidiedDate(raw: string): string {
  const guess = tidied(raw);
  return dateFault(guess) === null ? guess : raw;
}

/** A day where a period belongs: what stands at its end is a figure of the month or of the year. */
function aDay(raw: string): CellFault {
  const [year = "", month = ""] = raw.normalize("NFKC").split(/[-/.年月]/);
  const guess = `${year}-${month.padStart(2, "0")}`;
  const good = monthFault(raw, month.padStart(2, "0")) === null;
  return {
    found: both(`${quoted(raw)} 是某一天，不是时期。`, `${quoted(raw)} is a day and no period.`),
    expected: both(
      "写法：YYYY、YYYY-MM、YYYY-MM..YYYY-MM。",
      "Expected YYYY, YYYY-MM, YYYY-MM..YYYY-MM."
    ),
    mend: good
      ? both(
          `截至这一天的数写 ${guess}，period_kind 写 as_of；全年的数写 ${year}。`,
          `For a stock at that day write ${guess} with the kind as_of; for the year write ${year}.`
        )
      : ""
  };
}

function monthFault(raw: string, month: string | undefined): CellFault | null {
  if (month === undefined || (month >= "01" && month <= "12")) return null;
  return impossible(raw, `没有 ${month} 月。`, `has no month ${month}.`);
}

function dayFault(raw: string, year: string, month?: string, day?: string): CellFault | null {
  if (month === undefined || day === undefined) return null;
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) >= 1 && Number(day) <= last) return null;
  return impossible(raw, `这个月没有 ${day} 日。`, `has no day ${day}.`);
}

function impossible(raw: string, zh: string, en: string): CellFault {
  return {
    found: both(`${quoted(raw)} ${zh}`, `${quoted(raw)} ${en}`),
    expected: "",
    mend: both("请按来源核对。", "Check it against the source.")
  };
}

function malformed(
  raw: string,
  forms: string,
  fault: (guess: string) => CellFault | null
): CellFault {
  const known = explained(raw);
  const guess = known?.guess ?? tidied(raw);
  // Advice is given only where following it ends the matter.
  const good = guess !== null && guess !== raw && fault(guess) === null ? guess : null;
  return {
    found: both(
      `${quoted(raw)} ${known?.zh ?? "不是这一列的日期写法。"}`,
      `${quoted(raw)} ${known?.en ?? "is not written as a date."}`
    ),
    expected: both(`写法：${forms.replaceAll(", ", "、")}。`, `Expected ${forms}.`),
    mend: known?.mend ?? (good === null ? "" : both(`是否应为 ${good}？`, `Did you mean ${good}?`))
  };
}

interface Explained {
  zh: string;
  en: string;
  guess: string | null;
  mend?: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const asText = "先把这一列的格式设为“文本”再填写。";

/** What spreadsheets make of a period, and numbers that are none; null where it is something else. */
function explained(raw: string): Explained | null {
  const narrow = raw.normalize("NFKC").trim();
  const [, name = "", year = ""] = /^([a-z]{3})[a-z]*[- ]'?(\d{2}|\d{4})$/i.exec(narrow) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month > 0) {
    const two = String(month).padStart(2, "0");
    const full = year.length === 4 ? `${year}-${two}` : null;
    return {
      zh: "是 Excel 把年月改写后的样子。",
      en: "is what Excel makes of a year and month.",
      guess: full,
      mend: both(
        `${full === null ? `若原来是 ${year} 年 ${month} 月，写成四位年份加 -${two}` : `写成 ${full}`}；${asText}`,
        `Write the year in four digits and the month, YYYY-${two}; set the column to text first.`
      )
    };
  }
  if (/^\d{5}(\.0)?$/.test(narrow)) {
    const day = serialDay(Number(narrow));
    return {
      zh: `是 Excel 的日期序号${day ? `，即 ${day}` : ""}。`,
      en: `is a date as Excel counts days${day ? `: ${day}` : ""}.`,
      guess: null,
      mend: both(
        `按来源写年或年月${day ? `，如 ${day.slice(0, 7)}` : ""}；${asText}`,
        "Write the year or the month of the source; set the column to text first."
      )
    };
  }
  if (/^\d{4}\.0+$/.test(narrow))
    return {zh: "带了小数点。", en: "has a decimal point.", guess: narrow.slice(0, 4)};
  if (/^(19|20)\d{2}\.\d$/.test(narrow))
    return {
      zh: "看不出是哪个月：Excel 会把 10 月的末位 0 去掉。",
      en: "may be either of two months: Excel drops the zero of October.",
      guess: null,
      mend: both(
        `按来源写成 ${narrow.slice(0, 4)}-01 这样的年月；${asText}`,
        "Write year and month as YYYY-MM; set the column to text first."
      )
    };
  if (/^-?\d+\.\d+$/.test(narrow) && !/^(19|20)\d{2}\.(0[1-9]|1[0-2])$/.test(narrow))
    return {
      zh: "像是数值，填到了时期的列里。",
      en: "looks like a value that stands in the wrong column.",
      guess: null,
      mend: both("核对各列是否错了一格。", "Check whether the cells have moved by one column.")
    };
  return null;
}

/** The day a spreadsheet means by a count of days; empty where it is far from this age. */
function serialDay(days: number): string {
  if (days < 20_000 || days > 60_000) return "";
  // Day 25,569 is the first that computers count from.
  return dayOf(new Date((days - 25_569) * 86_400_000));
}

/** The months that the words for a part of a year mean, the first and the last. */
const parts: Record<string, string> = {
  一季度: "01 03",
  二季度: "04 06",
  三季度: "07 09",
  四季度: "10 12",
  前三季度: "01 09",
  上半年: "01 06",
  下半年: "07 12"
};

/** The same date in our form, where spreadsheets and Chinese words are the only difference. */
function tidied(raw: string): string {
  const narrow = raw.normalize("NFKC").replace(/\s/g, "");
  const [, year = "", word = "", first = "", last = ""] =
    /^(\d{4})年?第?(?:(\D{3,4})|(\d{1,2})月?[-~—–至到](\d{1,2})月)$/.exec(narrow) ?? [];
  const [from = first, to = last] = parts[word]?.split(" ") ?? [];
  if (from !== "") return `${year}-${from.padStart(2, "0")}..${year}-${to.padStart(2, "0")}`;
  return narrow
    .replace(/\.\.|[~—–]+|至|到/g, "..")
    .replace(/[年月/]|(?<!\.)\.(?!\.)/g, "-")
    .replace(/[日号末度底]/g, "")
    .replace(/^(\d{4})(\d{2})$/, "$1-$2")
    .replace(/-(?=\.\.|$)/g, "")
    .replace(/-(\d)(?!\d)/g, "-0$1");
}
