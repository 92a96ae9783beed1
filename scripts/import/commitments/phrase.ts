// The words of a plan around a number: what a promise quotes, and what it is called.
import {readNumbering} from "../../compile/plan/numbering.ts";
import type {NumberInText} from "../../compile/read/numbers-in-text.ts";

/** Units of what is counted or measured. */
export const units =
  /^(?:个百分点|%|％|亿元|万元|元|人次|万人|平方公里|平方千米|平方米|立方米(?:\/[小天日]时?)?|公里|千米|公顷|万亩|亩|吨|米|个|个?工作日|项|家次|家|户次|户|人|名|件|处|座|所|条|场次|场|次|只|支|台|套|辆|輛|张|張|床|分(?![钟鐘])|倍|小时|分[钟鐘]|天|兆瓦|千瓦|批|棵|艘|架|部|站|社区|村|卡时|種|個|項|戶|處|條|場|萬元|億元|類|类|种)/u;

/** Words that open a clause or an item of a sentence and are no part of what it says. */
const opener =
  /^(?:[■●◆▲★◇□○·•—→\s]+|[一二三四五六七八九十]{1,3}是(?=\p{Script=Han})|[a-z][)）.])/u;
/** Marks of notes, which are no part of a name. */
const notes = /\[\d{1,2}\]|[①-⑳]/gu;

/** A phrase and where it starts in its clause. */
export interface Phrase {
  quote: string;
  at: number;
}

/** Whether the words stand exactly once in the text. */
export const once = (text: string, quote: string): boolean =>
  quote !== "" && text.split(quote).length === 2;

/** The phrase around a number, between commas and stops; null where it does not stand once. */
export function phraseAround(text: string, number: NumberInText): Phrase | null {
  const stop = /[，。；：！？、（）]/u;
  const label = readNumbering(text)?.length ?? 0;
  const first = label <= number.index ? label : 0;
  let start = number.index;
  while (start > first && !stop.test(text.charAt(start - 1))) start--;
  let end = number.index + number.text.length;
  while (end < text.length && !/[，。；！？、（）]/u.test(text.charAt(end))) end++;
  for (;;) {
    const raw = text.slice(start, end);
    const words = raw.trim().replace(opener, "");
    if (once(text, words)) return {quote: words, at: start + raw.indexOf(words)};
    if (start <= first || /[。；]/u.test(text.charAt(start - 1))) return null;
    start--;
    while (start > first && !stop.test(text.charAt(start - 1))) start--;
  }
}

/** The words around a number between commas and stops, with lists of amounts in them whole. */
export function phraseOf(text: string, {index}: NumberInText): string {
  const stop = /[，。；：！？]/u;
  let [from, to] = [index, index];
  while (from > 0 && !stop.test(text.charAt(from - 1))) from--;
  while (to < text.length && !stop.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

/** What is counted, without the number and its unit: 新建公园12个 gives 新建公园. */
export function measureOf({quote, at}: Phrase, number: NumberInText, before = ""): string {
  const place = number.index - at;
  const bounds = /(?:不得|不)?(?:达到|達到|达|達|少于|少於|低于|低於|超过|超過|突破|控制在)(?=$)/u;
  const head = quote
    .slice(0, Math.max(place, 0))
    .replace(/^.*(?<![比较較])20\d\d年(?:\d{1,2}月)?(?:底|末)?(?:以前|之前|前)?/u, "")
    .replace(bounds, "")
    .replace(/(?:力争|力爭|至|到)$/u, "");
  const rest = quote.slice(Math.max(place, 0) + number.text.length);
  const tail = rest
    .slice(units.exec(rest)?.[0].length ?? 0)
    .replace(/^(?:及|或)?(?:以上|[以之]?[内內]|以下|左右)/u, "");
  const name = `${head}${tail}`.replace(opener, "").replaceAll(notes, "").trim();
  // 建设一批平台，到2028年达到50个: what is counted stands in the phrase before.
  const bare = name.length < 3 || /^每.{1,2}$/u.test(name);
  const counted = bare ? before.replace(opener, "").trim() : name;
  return (counted || name || quote).slice(0, 40);
}

/** The phrase of the same sentence before the one that starts at a place; blank where there is none. */
export function phraseBefore(text: string, at: number): string {
  const head = text.slice(0, at);
  // 打造小区：今年10个、明年20个: what is counted stands before the colon.
  const [, listed] = /([^，。；：、]+)：[^，。；：]*$/u.exec(head) ?? [];
  return listed ?? /([^，。；：、]*)，$/u.exec(head)?.[1] ?? "";
}

/** Whether the number is part of a name in quotation marks, or counts a list before it: 等七项举措. */
export function isNamed({quote, at}: Phrase, number: NumberInText): boolean {
  const head = quote.slice(0, number.index - at);
  if (/[“「][^”」]*$/u.test(head)) return true;
  return /等$/u.test(head) && !/\d/u.test(number.text);
}
