// Whole numbers written in Chinese characters: 十二, 三百零五, 两万, 二〇三五, 贰拾叁.

const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."零一二三四五六七八九"].map((sign, value) => [sign, value])),
  ...{〇: 0, 两: 2, 兩: 2}
};
const places: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const groups: Readonly<Record<string, number>> = {万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8};

/** The characters a number may be written in, as the inside of a character class. */
export const numeralSigns = `${Object.keys(digits).join("")}十百千万萬亿億`;

/**
 * The number these characters spell, or null where they spell none, as 十四五 and 一一 do. Three and more
 * digits without a place are read one by one, as years are; a lone 百, 千, 万 or 亿 is a word and no number.
 */
export function chineseNumeral(printed: string): number | null {
  const signs = [...printed];
  if (signs.length > 2 && signs.every((sign) => sign in digits))
    return Number(signs.map((sign) => digits[sign]).join(""));
  if (signs.length === 1 && printed !== "十" && !(printed in digits)) return null;
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lastPlace = Infinity;
  let lastGroup = Infinity;
  for (const sign of signs) {
    const value = digits[sign];
    const place = places[sign];
    const scale = groups[sign];
    if (value !== undefined) {
      // A zero only holds a place open; any other digit waits for its own place.
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (place !== undefined) {
      if (place >= lastPlace || digit === 0) return null;
      group += (digit ?? 1) * place;
      [digit, lastPlace] = [null, place];
    } else if (scale !== undefined) {
      const held = group + (digit ?? (group || total ? 0 : 1));
      // 万亿 and 亿 after 万 scale what stands before them; a larger group after a smaller one does too.
      if (scale > lastGroup) total = (total + held) * scale;
      else if (scale === lastGroup || held === 0) return null;
      else total += held * scale;
      [group, digit, lastPlace, lastGroup] = [0, null, Infinity, scale];
    } else return null;
  }
  return total + group + (digit ?? 0) * shortened(signs);
}

/** 两百五 is 250 and 一万二 is 12000: a last digit right behind 百, 千, 万 or 亿 counts the next lower place. */
function shortened(signs: readonly string[]): number {
  const [before = "", last = ""] = signs.slice(-2);
  const place = places[before] ?? groups[before] ?? 1;
  return signs.length > 1 && last in digits && place > 10 ? place / 10 : 1;
}

/** The formal characters of documents and the joined tens, each with its plain form. */
const formal: Readonly<Record<string, string>> = {
  ...{壹: "一", 贰: "二", 叁: "三", 肆: "四", 伍: "五", 陆: "六", 柒: "七", 捌: "八", 玖: "九"},
  ...{貳: "二", 參: "三", 陸: "六", 拾: "十", 廿: "二十", 卅: "三十"}
};

/** Characters that only headings write numbers in, as the inside of a character class. */
export const formalSigns = Object.keys(formal).join("");

/** Formal characters as plain ones: 贰拾叁 is 二十三. */
export const plainNumeral = (printed: string): string =>
  printed.replace(/./gu, (sign) => formal[sign] ?? sign);
