// The numbers that open a line of a plan, in every style that plans print, and what style each is.
import {hanDigits, ordinal, ordinalPattern as n, signs} from "./ordinal.ts";

/** Styles of numbering, from the one that usually stands highest to the lowest. */
const numberStyles = [
  "part",
  "chapter",
  "section",
  "han",
  "roman",
  "han_bracket",
  "digit",
  "dotted",
  "digit_bracket",
  "half_bracket",
  "circled"
] as const;

/** See {@link numberStyles}. */
export type NumberStyle = (typeof numberStyles)[number];

/** A number at the start of a line. */
export interface Numbering {
  style: NumberStyle;
  /** The number as printed, signs included, such as 一、 or （一） or 1. or 2.1. */
  label: string;
  /** Its value; of a number in several parts the last of them. Null where it cannot be read. */
  number: number | null;
  /** The number in parts: [2, 1] for 2.1, [3] for the others. */
  path: number[];
  /** How many UTF-16 units the number takes, with the blank after it. */
  length: number;
}

// What follows a decimal and never a number of a heading.
const measure = "[倍个万亿千百元米公里吨人家项分微毫克升年月日天次件成折]";
const space = "[\\s\\u3000]*";

/** Each pattern has the label as its first group and the ordinal as its second. */
const forms: Record<NumberStyle, RegExp> = {
  part: new RegExp(`^(第(${n})(?:编|篇|部分|編))${space}`),
  chapter: new RegExp(`^(第(${n})章)[、：:]?${space}`),
  section: new RegExp(`^(第(${n})[节節条條])[、：:]?${space}`),
  han: new RegExp(`^(([${hanDigits}]+)[、．.])${space}`),
  roman: new RegExp(`^(([${signs.romans}]|[IVX]{1,4}(?=[、．.]))[、．.]?)${space}`),
  han_bracket: new RegExp(`^([（(]([${hanDigits}]+)[）)])[、．.]?${space}`),
  // A point between two digits is a decimal, a blank after a bare number stands before a word.
  digit: new RegExp(
    `^(([0-9０-９]{1,3})(?:、|[．.](?![0-9０-９])|(?=[\\s\\u3000]+\\p{Script=Han})))${space}`,
    "u"
  ),
  dotted: new RegExp(
    `^((\\d{1,2}(?:[.．]\\d{1,2}){1,3})[.．、]?)(?:[\\s\\u3000]+|(?=\\p{Script=Han})(?!${measure}))`,
    "u"
  ),
  digit_bracket: new RegExp(`^([（(]([0-9０-９]{1,2})[）)])[、．.]?${space}`),
  half_bracket: new RegExp(`^(([0-9０-９]{1,2})[）)])[、．.]?${space}`),
  circled: new RegExp(`^(([${signs.circles}]))${space}`)
};

/** The number that opens the text, in the first of the styles asked for that fits; null where none does. */
export function readNumbering(
  text: string,
  styles: readonly NumberStyle[] = numberStyles
): Numbering | null {
  for (const style of styles) {
    const [all, label, printed] = forms[style].exec(text) ?? [];
    if (all === undefined || label === undefined || printed === undefined) continue;
    const path =
      style === "dotted"
        ? printed.split(/[.．]/).map(Number)
        : [roman(printed) ?? ordinal(printed)];
    const known = path.filter((one) => one !== null);
    return {style, label, number: known.at(-1) ?? null, path: known, length: all.length};
  }
  return null;
}

/** The value of Roman letters up to 39; null for other words. */
function roman(printed: string): number | null {
  if (!/^[IVX]+$/.test(printed)) return null;
  const values: Record<string, number> = {I: 1, V: 5, X: 10};
  const each = Array.from(printed, (letter) => values[letter] ?? 0);
  return each.reduce((sum, one, at) => sum + (one < (each[at + 1] ?? 0) ? -one : one), 0);
}
