// When a plan was adopted, by whom, and from when to when it runs, as far as its text says.
import type {ParsedPlan} from "../compile/plan/read-plan.ts";
import {chineseNumeral} from "../compile/read/chinese-numeral.ts";

const day = /(20\d\d|19\d\d)年(\d{1,2})月(\d{1,2})日/u;
/** A day that signs: it ends its line or stands before what was done to the plan. In a sentence it tells of other things. */
const signature = new RegExp(
  `${day.source}(?:[）)]|$|(?=[（(]|[^，。；《》\\n]{0,30}(?:通[过過]|同意|批准|印[发發]|[发發]布|公布)))`,
  "mu"
);
/** A day on a line of its own, below who signs, where annexes follow. */
const alone = new RegExp(`^${day.source}$`, "u");
const signer = /(?:政府|办公厅|办公室|委员会|厅|局|部|國務院|国务院)$/u;
const approver =
  /(?:^|[，。：》])(?:\d{4}年\d{1,2}月\d{1,2}日)?(?:已?经|已?經)?([^，。：《》\n]{2,40}?)(?:审议通过|審議通過|同意|批准)/mu;

/** What a text says of its own time. */
export interface Dates {
  /** The day it was adopted or issued; null where the text does not say. */
  adopted: string | null;
  /** Who adopted it, in the words of the text. */
  by: string;
  /** Who signed it. */
  issuer: string | null;
  from: number;
  to: number;
  /** Whether the text states the years. */
  stated: boolean;
}

/** A date in Chinese numerals, 二〇二五年三月一日, in digits; other words stay. */
const inDigits = (text: string): string =>
  text
    .replaceAll(/[一二][〇零九][〇零一二三四五六七八九]{2}(?=年)/gu, (year) => digits(year))
    .replaceAll(
      /(\d{4}年)([一二三四五六七八九十]{1,2})(?=月)/gu,
      (_, year: string, month: string) => year + digits(month)
    )
    .replaceAll(
      /(\d{4}年\d{1,2}月)([一二三四五六七八九十]{1,3})(?=日)/gu,
      (_, month: string, date: string) => month + digits(date)
    );

const digits = (printed: string) => String(chineseNumeral(printed) ?? printed);

/** When the plan was adopted, by whom, and from when to when it runs. */
export function datesOf(plan: ParsedPlan, raw: string): Dates {
  const lines = raw.split("\n").map((line) => inDigits(line.trim()));
  const front = `${inDigits(plan.approval)}\n${lines.slice(0, 14).join("\n")}`;
  const sentence =
    inDigits(plan.approval)
      .split(/\n|。/u)
      .find((line) => /审议通过|審議通過|通过/u.test(line) && day.test(line)) ?? "";
  const [, year, month = "", date = ""] =
    day.exec(sentence) ??
    signature.exec(front) ??
    signature.exec(lines.slice(-6).join("\n")) ??
    signature.exec(
      lines.find((line, at) => alone.test(line) && signer.test(lines[at - 1] ?? "")) ?? ""
    ) ??
    [];
  const adopted =
    year === undefined ? null : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const [, by = ""] = approver.exec(plan.approval) ?? [];
  const signed = lines
    .slice(0, 14)
    .find(
      (line, index) => signer.test(line) && line.length < 30 && day.test(lines[index + 1] ?? "")
    );
  // A line of its own below the title, （2025—2027年）, belongs to it.
  const below = lines.slice(0, 14).find((line) => /^[（(]20\d\d.*20\d\d\s*年?[）)]$/u.test(line));
  const span = spanOf(plan.title) ?? spanOf(below ?? "");
  const text = inDigits(plan.clauses.map((clause) => clause.text).join("\n"));
  const goals = [...`${plan.title}\n${text}`.matchAll(/(?:到|至|力争|截至)(20\d\d)年/gu)].map(
    (hit) => Number(hit[1])
  );
  const all = [...text.matchAll(/(20\d\d)年/gu)].map((hit) => Number(hit[1]));
  const born = year === undefined ? null : Number(year);
  const start = span ? span.first - 1 : (born ?? earliest(all, goals) ?? new Date().getFullYear());
  const later = goals.filter((one) => one > start);
  const future = all.filter((one) => one > start);
  const end = span
    ? span.last
    : later.length > 0
      ? Math.min(...later)
      : future.length > 0
        ? Math.max(...future)
        : start + 1;
  return {
    ...{adopted, by: by.trim(), issuer: signed ?? null, from: start, to: Math.max(end, start + 1)},
    stated: span !== null || (born !== null && later.length > 0)
  };
}

/** The years that a title names, or those of the five-year plan it belongs to. */
function spanOf(title: string): {first: number; last: number} | null {
  const [, first, last] = /(20\d\d)\s*[-—–~～至]{1,2}\s*(20\d\d)/u.exec(title) ?? [];
  if (first !== undefined) return {first: Number(first), last: Number(last)};
  // The work of one year; a goal before some year is no such title.
  const [, only] = /^[^，。]{0,12}?(20\d\d)年(?![前底末至到])(?!.*20\d\d)/u.exec(title) ?? [];
  if (only !== undefined) return {first: Number(only), last: Number(only)};
  const [, sign] = /[“「]十([一二三四五六七八九])五[”」]/u.exec(title) ?? [];
  if (sign === undefined) return null;
  const nth = 10 + "一二三四五六七八九".indexOf(sign) + 1;
  // They have followed one another without a gap since the sixth, each from a year that ends in 1 or 6.
  const begin = (nth + 390) * 5 + 1;
  return {first: begin, last: begin + 4};
}

/** The first year named, or the one before where even that is a goal; null where no year is named. */
function earliest(years: readonly number[], goals: readonly number[]): number | null {
  if (years.length === 0) return null;
  const first = Math.min(...years);
  return goals.includes(first) ? first - 1 : first;
}
