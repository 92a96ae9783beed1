// Ordinals as headings and items print them: Chinese, formal, Arabic, Roman and circled.
import {chineseNumeral, formalSigns, plainNumeral} from "../read/chinese-numeral.ts";

const romans = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
const circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** Chinese numerals, plain and formal, as the inside of a character class. */
export const hanDigits = `〇零一二三四五六七八九十百${formalSigns}`;

/** The ordinals a heading may carry, as the source of a regular expression. */
export const ordinalPattern = `[0-9０-９${hanDigits}]+`;

/** The circled numbers and the Roman ones of one sign, as the insides of character classes. */
export const signs = {circles, romans} as const;

/** The number a heading prints, in any of the forms above; null if none. Nothing is numbered nought in Chinese. */
export function ordinal(printed: string): number | null {
  const narrow = printed.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(narrow)) return Number(narrow);
  const sign = Math.max(romans.indexOf(narrow), circles.indexOf(narrow));
  if (narrow.length === 1 && sign >= 0) return sign + 1;
  return (/^./u.test(narrow) && chineseNumeral(plainNumeral(narrow))) || null;
}
