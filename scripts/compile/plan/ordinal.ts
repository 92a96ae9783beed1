// Chinese and Arabic ordinals as headings print them.

const digits = "零一二三四五六七八九";

/** The ordinals a heading may carry, as the source of a regular expression. */
export const ordinalPattern = "[0-9０-９一二三四五六七八九十]+";

/** The number a heading prints, 1 to 99 in Chinese or any in digits of either width; null if none. */
export function ordinal(printed: string): number | null {
  const narrow = printed.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(narrow)) return Number(narrow);
  const [, tens, ten, ones] =
    /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(narrow) ?? [];
  if (tens === undefined || ten === undefined || ones === undefined || narrow === "") return null;
  if (!ten) return tens && ones ? null : digits.indexOf(tens || ones);
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}

/** The number in Chinese, 1 to 99. */
export function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : `${tens > 1 ? (digits[tens] ?? "") : ""}十`;
  return head + (ones || !tens ? (digits[ones] ?? "") : "");
}
