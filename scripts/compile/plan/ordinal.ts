// Ordinals as headings and items print them: Chinese, formal, Arabic, Roman and circled.

const digits = "零一二三四五六七八九";
const formal: Record<string, string> = {
  〇: "零",
  ...{壹: "一", 贰: "二", 叁: "三", 肆: "四", 伍: "五", 陆: "六", 柒: "七", 捌: "八", 玖: "九"},
  ...{貳: "二", 參: "三", 陸: "六", 拾: "十", 廿: "二十", 卅: "三十"}
};
const romans = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
const circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** Chinese numerals, plain and formal, as the inside of a character class. */
export const hanDigits = "〇零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾貳參陸廿卅";

/** The ordinals a heading may carry, as the source of a regular expression. */
export const ordinalPattern = `[0-9０-９${hanDigits}]+`;

/** The circled numbers and the Roman ones of one sign, as the insides of character classes. */
export const signs = {circles, romans} as const;

/** The number a heading prints, in any of the forms above and up to 999 in Chinese; null if none. */
export function ordinal(printed: string): number | null {
  const narrow = printed.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(narrow)) return Number(narrow);
  const sign = Math.max(romans.indexOf(narrow), circles.indexOf(narrow));
  if (narrow.length === 1 && sign >= 0) return sign + 1;
  const plain = narrow.replace(/./g, (one) => formal[one] ?? one);
  const [, hundreds, ten, ones] =
    /^(?:([一二三四五六七八九])百零?)?([二三四五六七八九一]?十)?([一二三四五六七八九]?)$/.exec(
      plain
    ) ?? [];
  if (plain === "" || ones === undefined) return null;
  const tens = ten === undefined ? 0 : ten.length > 1 ? digits.indexOf(ten.charAt(0)) : 1;
  return (
    (hundreds === undefined ? 0 : digits.indexOf(hundreds) * 100) +
    tens * 10 +
    (ones ? digits.indexOf(ones) : 0)
  );
}

/** The number in Chinese, 1 to 99. */
export function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : `${tens > 1 ? (digits[tens] ?? "") : ""}十`;
  return head + (ones || !tens ? (digits[ones] ?? "") : "");
}
