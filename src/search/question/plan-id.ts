// The id a reader means: 二（三）, 第二章第三节, 2.3, 专栏四, 承诺 7 are spellings of ids of the plan.
import {normalized} from "./normalize.ts";

const digits = "零一二三四五六七八九";
const numeral = "(?:\\d+|[零一二三四五六七八九十]+)";
const parts = new RegExp(numeral, "gu");
/** What may stand before, between and after the numbers of a clause. */
const clause = new RegExp(
  `^(专栏|專欄|box|表|table)?第?${numeral}(?:[.()第章节節段条條项項、-]+${numeral})*[)章节節段条條项項、]*$`,
  "u"
);
const promise = new RegExp(`^(?:承诺|承諾|c)(${numeral})$`, "u");
const prefixes: Readonly<Record<string, string>> = {专栏: "box", 專欄: "box", 表: "table"};

/** The id in small letters, or null where what was typed is no number of a clause or a promise. */
export function codeOf(typed: string): string | null {
  const text = normalized(typed).replace(/\s+/gu, "");
  const written = promise.exec(text)?.[1];
  if (written !== undefined) return `c${String(value(written)).padStart(2, "0")}`;
  const found = clause.exec(text);
  if (!found) return null;
  const prefix = found[1] ?? "";
  return (prefixes[prefix] ?? prefix) + (text.match(parts) ?? []).map(value).join(".");
}

/** The value of a numeral below one hundred, in digits or as 十二. */
function value(numeral: string): number {
  if (/^\d/u.test(numeral)) return Number(numeral);
  const [tens = "", ones] = numeral.split("十");
  if (ones === undefined) return Number([...numeral].map((one) => digits.indexOf(one)).join(""));
  return (tens === "" ? 1 : digits.indexOf(tens)) * 10 + (ones === "" ? 0 : digits.indexOf(ones));
}
