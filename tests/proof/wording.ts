// How dates and numbers are written in sentences, in both languages, and how a period is read from them.

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"]
];
const M = months.join("|");
/** A number, and a period in both languages, as parts of a regular expression. */
export const V = String.raw`\d[\d,]*(?:\.\d+)?`;
export const P = {
  zh: String.raw`\d{4}年(?:\d+月\d+日|\d+—\d+月|\d+月)?`,
  en: String.raw`(?:(?:${M})(?:–(?:${M}))? (?:\d{1,2}, )?)?\d{4}`
};
/** A value with its bound, in Chinese. */
export const zhValue = (name: string) =>
  String.raw`(?<${name}q>超|约|预计|第)?(?<${name}>${V}(?:[^\d，；。（]*或${V})*)[^\d，；。（]*?`;
/** The same in English. */
export const enValue = (name: string) =>
  String.raw`(?:no\. |(?:at (?:least|most) ))?(?:(?<${name}q>over|about|an expected) )?(?<${name}>${V}(?: (?:[a-z]+|“[^”]*”) or ${V})*)%?(?: “[^”]*”| [a-z ]+?)?`;

/** A pattern that is looked for everywhere. */
export const g = (source: string) => new RegExp(source, "gu");
/** Names, or how many they are. */
export const names = "[^\\d]*?|[^\\d]*\\d+[^\\d]*?";

/** The last month of a period, so that a year counts as its December. */
export function end(period: string): string {
  const last = period.split("..").at(-1) ?? "";
  return last.length === 4 ? `${last}-12` : last;
}

export function periodOf(words: string): string {
  const pad = (text: string | number) => String(text).padStart(2, "0");
  const zh = /^(\d{4})年(?:(\d+)(?:—(\d+))?月)?(?:(\d+)日)?$/u.exec(words);
  if (zh) {
    const [, year = "", from, to, day] = zh;
    if (from === undefined) return year;
    if (to !== undefined) return `${year}-${pad(from)}..${year}-${pad(to)}`;
    return `${year}-${pad(from)}${day === undefined ? "" : `-${pad(day)}`}`;
  }
  const [, first, second, day, year = ""] =
    /^(?:([A-Z][a-z]+)(?:–([A-Z][a-z]+))? )?(?:(\d+), )?(\d{4})$/u.exec(words) ?? [];
  if (first === undefined) return year;
  const at = (name: string) => pad(months.indexOf(name) + 1);
  if (second !== undefined) return `${year}-${at(first)}..${year}-${at(second)}`;
  return `${year}-${at(first)}${day === undefined ? "" : `-${pad(day)}`}`;
}
