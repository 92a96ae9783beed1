// The numbers a Chinese passage holds, with the words that bound them: the one reader of numbers in text.
import {chineseNumeral, numeralSigns} from "./chinese-numeral.ts";

/** What a number is a number of. */
export type NumberKind = "amount" | "share" | "multiple" | "rank" | "date" | "duration";

/** One number of a passage. */
export interface NumberInText {
  /** The number as printed, with its magnitude and without the words around it: `6.5万`, `七`. */
  text: string;
  /** Where it starts in the passage, counted as JavaScript counts. */
  index: number;
  /** The number in ones: 6.5万 is 65000; a share is in hundredths: 98.5% is 98.5, 三成 is 30. */
  value: number;
  /** The upper number of a range such as 3-5; else null. */
  to: number | null;
  /** The worth of its last printed digit: 1000 for 6.5万, 0.01 for 22.08; how far a rounding may be off. */
  step: number;
  /** How the words around it bound it. 超, 余, 以上: at_least; 近, 约, 左右: about; 以内, 前五: at_most. */
  bound: "exact" | "at_least" | "at_most" | "about";
  /** The bounding words as printed, those before the number first; none where it stands exact. */
  words: string[];
  /** The word that looks ahead in the same sentence, such as 预计 or 力争; null where there is none. */
  forecast: string | null;
  kind: NumberKind;
  /** Up to eight characters after the number, bounding 余 and 多 left out: the unit comes first in them. */
  after: string;
}

const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const magnitude = String.raw`(?:[十百千]?(?:[万萬][亿億]|[亿億]|[万萬])|[百千](?![克米瓦分货姓]))`;
const more = "[余餘多]";
const found = new RegExp(
  [
    String.raw`翻了?(?<doubled>[一二两三])?番`,
    String.raw`百分之(?<hundredths>${arabic}|[${numeralSigns}点]+)`,
    String.raw`(?<tenths>[一二两三四五六七八九])成(?![为立果本功员就长])`,
    String.raw`(?<digits>${arabic})(?<more>${more}?)(?<scale>${magnitude}?)(?<tail>(?:\d+${magnitude})*)`,
    // 首破万件, 逾万户: ten thousand, with the one left unsaid.
    String.raw`(?<=[破超逾过])(?<unsaid>[百千]?[万萬亿億]+)`,
    String.raw`(?<numeral>[${numeralSigns}]+)`
  ].join("|"),
  "gu"
);

const scales: Readonly<Record<string, number>> = {
  ...{十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8}
};
const scaleOf = (signs: string): number =>
  [...signs].reduce((product, sign) => product * (scales[sign] ?? 1), 1);

/** All numbers of the passage, in its order. Ranges are one number; years and dates are among them. */
export function numbersInText(passage: string): NumberInText[] {
  const plain = narrow(passage);
  const numbers = [...plain.matchAll(found)].flatMap((match) => {
    const read = readOne(match);
    return read ? [describe(plain, passage, match, read)] : [];
  });
  return ranges(numbers, plain);
}

/** Digits of every script, full stops and percent signs between them, as ASCII; every length kept. */
function narrow(passage: string): string {
  return passage.replace(/[\p{Nd}．％﹪]/gu, (sign) => {
    const ascii = sign.normalize("NFKC");
    // Digits outside the basic plane take two places.
    return ascii.length === sign.length ? ascii : ascii.padStart(sign.length, " ");
  });
}

interface Read {
  value: number;
  step: number;
  kind: NumberKind | null;
  more: string;
}

function readOne({groups = {}}: RegExpMatchArray): Read | null {
  const {doubled, hundredths, tenths, digits, scale = "", tail = "", numeral, more = ""} = groups;
  if (groups["unsaid"] !== undefined)
    return {value: scaleOf(groups["unsaid"]), step: 1, kind: null, more};
  if (digits !== undefined) {
    const bare = digits.replaceAll(",", "");
    const unit = scaleOf(scale);
    const parts = [...tail.matchAll(/(\d+)(\D+)/gu)].map(
      ([, count, signs = ""]) => Number(count) * scaleOf(signs)
    );
    const last = /\D+$/u.exec(tail)?.[0];
    const decimals = bare.split(".")[1]?.length ?? 0;
    return {
      value: rounded(Number(bare) * unit + parts.reduce((sum, part) => sum + part, 0)),
      step: last === undefined ? rounded(unit / 10 ** decimals) : scaleOf(last),
      kind: null,
      more
    };
  }
  if (numeral !== undefined) {
    const value = chineseNumeral(numeral);
    return value === null ? null : {value, step: 1, kind: null, more};
  }
  if (tenths !== undefined)
    return {value: (chineseNumeral(tenths) ?? 0) * 10, step: 10, kind: "share", more};
  if (hundredths !== undefined) {
    const [whole = "", part] = hundredths.split("点");
    const value = /^\d/u.test(hundredths)
      ? Number(hundredths.replaceAll(",", ""))
      : Number(`${chineseNumeral(whole) ?? NaN}.${digitWords(part ?? "零")}`);
    return Number.isFinite(value) ? {value, step: stepOf(value), kind: "share", more} : null;
  }
  return {value: 2 ** (chineseNumeral(doubled ?? "一") ?? 1), step: 1, kind: "multiple", more};
}

const digitWords = (words: string): string =>
  [...words].map((sign) => chineseNumeral(sign) ?? "x").join("");
const stepOf = (value: number): number =>
  rounded(1 / 10 ** (String(value).split(".")[1]?.length ?? 0));
// Products of decimals carry noise in the last binary digits; fifteen decimal ones are true.
const rounded = (value: number): number => Number(value.toPrecision(15));

const atLeast =
  "(?<!不得?)(?:超过|超過|高于|高於|大于|大於|多于|多於)|超(?![过過])|首破|首超|突破|冲破|跨过|跨越|逾|不得?(?:低于|低於|少于|少於|小于|小於)|至少|最少|最低";
const atMost =
  "不得?(?:超过|超過|高于|高於|多于|多於|大于|大於)|至多|最多|最高|(?<!不得?)(?:低于|低於|少于|少於|小于|小於)";
const about = "近|接近|约|約|大约|大概|约为|将近";
const lead = (words: string): RegExp => new RegExp(`(?:${words})(?=[了到达至为有]{0,2}$)`, "u");
const before: readonly [RegExp, NumberInText["bound"]][] = [
  [lead(atMost), "at_most"],
  [lead(atLeast), "at_least"],
  [lead(about), "about"],
  [/(?:至少|最少)(?=\p{Script=Han}{1,4}$)/u, "at_least"],
  [/(?:至多|最多)(?=\p{Script=Han}{1,4}$)/u, "at_most"]
];
const unitThen = (words: string): RegExp =>
  new RegExp(String.raw`^[^\d\s，。；、：！？,;和与及或]{0,5}?(?:${words})`, "u");
const behind: readonly [RegExp, NumberInText["bound"]][] = [
  [unitThen("(?:及|或)?以上"), "at_least"],
  [unitThen("以内|之内|以下|(?<=[日天周月年时钟])内"), "at_most"],
  [unitThen("左右|上下"), "about"]
];
const ahead =
  /预计|預計|预期|预测|有望|可望|将达到?|将突破|将超过?|力争|力爭|争取|目标|拟|计划|估计/gu;

function describe(plain: string, passage: string, match: RegExpMatchArray, read: Read) {
  const index = match.index ?? 0;
  const head = plain.slice(0, index);
  const tail = plain.slice(index + match[0].length);
  const loose = new RegExp(`^${more}(?=\\p{Script=Han})`, "u").exec(tail)?.[0] ?? read.more;
  const after = tail.startsWith(loose) ? tail.slice(loose.length) : tail;
  const kind = read.kind ?? kindOf(match[0], head, after);
  const sentence = head.split(/[。；;！？\n]/u).at(-1) ?? "";
  // 近三年 is a span of time; nothing bounds a date.
  const timed = kind === "date" || (kind === "duration" && /近$/u.test(head));
  const left = timed ? undefined : boundWord(before, head);
  const right = timed ? undefined : boundWord(behind, after);
  const inner: [string, NumberInText["bound"]] | undefined = loose
    ? [loose, "at_least"]
    : kind === "rank" && /前$/u.test(head)
      ? ["前", "at_most"]
      : undefined;
  const bounds = [left, inner, right].filter((each) => each !== undefined);
  return {
    text: passage.slice(index, index + match[0].length),
    index,
    value: read.value,
    to: null,
    step: read.step,
    bound: bounds[0]?.[1] ?? ("exact" as const),
    words: bounds.map(([word]) => word),
    forecast: [...sentence.matchAll(ahead)].at(-1)?.[0] ?? null,
    kind,
    after: after.slice(0, 8)
  } satisfies NumberInText;
}

function boundWord(
  patterns: typeof before,
  text: string
): [string, NumberInText["bound"]] | undefined {
  for (const [pattern, bound] of patterns) {
    const word = pattern.exec(text)?.[0];
    if (word === undefined) continue;
    return [/(?:以上|以内|之内|以下|内|左右|上下)$/u.exec(word)?.[0] ?? word, bound];
  }
  return undefined;
}

function kindOf(printed: string, head: string, after: string): NumberKind {
  if (/^\s*%/u.test(after)) return "share";
  if (/^(?:19|20)\d\d$/u.test(printed) && /^\s*(?:年|[-—–~～至到./]\s*\d)/u.test(after))
    return "date";
  if (/^[二一][〇零九]..$/u.test(printed) && after.startsWith("年")) return "date";
  if (
    /^\s*月(?!\p{Script=Han}?均)|^\s*[日号](?!均)/u.test(after) &&
    /年\s*$|月\s*$|^$|\P{L}$/u.test(head)
  )
    return "date";
  if (/^\s*个?(?:年|月|季度|周|天|日|小时|工作日)/u.test(after)) return "duration";
  if (/(?:第|列|居|前|排名|位列|位居|名列)\s*$/u.test(head) || /^\s*位/u.test(after)) return "rank";
  if (/^\s*倍/u.test(after)) return "multiple";
  return "amount";
}

/** Joins two numbers with a dash or 至 between them into one. */
function ranges(numbers: readonly NumberInText[], plain: string): NumberInText[] {
  const joined: NumberInText[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const end = last ? last.index + last.text.length : 0;
    const between = plain.slice(end, number.index);
    const sharesUnit = /^[%年月]?\s*(?:[-—–~～]+|至|到)\s*$/u.test(between);
    if (last?.to === null && sharesUnit && number.value > last.value && number.kind !== "rank")
      joined[joined.length - 1] = {
        ...number,
        text: plain.slice(last.index, number.index + number.text.length),
        index: last.index,
        value: last.value,
        to: number.value
      };
    else joined.push(number);
  }
  return joined;
}
