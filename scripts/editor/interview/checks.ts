// What makes an answer good: a number, a day, one of a list, a code that is still free.
import {quoteLimit} from "../../../src/model/cell.ts";
import {isWebAddress} from "../../compile/check/web-address.ts";
import {suggestions} from "../../compile/problems/problem.ts";
import {isFault} from "../../compile/read/cell-fault.ts";
import {integerOf, numberOf} from "../../compile/read/parse-number.ts";
import {dateFault, periodFault} from "../../compile/read/parse-period.ts";
import {isYes} from "../prompt.ts";
import type {Check} from "./interview.ts";

/** Anything, or nothing. */
export const anything: Check = (text) => ({value: text});

/** Any words, but not none. */
export const some: Check = (text) => (text === "" ? {why: "这一项要写。"} : {value: text});

/** The same check where nothing is an answer too. */
export const orNothing =
  (check: Check): Check =>
  (text) =>
    text === "" ? {value: ""} : check(text);

/** What is said where a figure or its period is left out: nothing stands for what was not published. */
const needed = {why: "这一项要写。没有公布的数不用加：按 Ctrl+C 退出，什么也不会写入。"};

/** A number of a table with a column for 超 and 约. */
export const number: Check = (text) => {
  if (text === "") return needed;
  const read = numberOf(text, {blank: false, qualifier: true});
  return isFault(read) ? {why: first(read)} : {value: String(read)};
};

/** How many decimals are printed. */
export const decimalPlaces: Check = (text) => {
  const read = integerOf(text);
  if (isFault(read)) return {why: first(read)};
  return read > 15 ? {why: "最多 15 位小数。"} : {value: String(read)};
};

/** A year, a month or a span of them. */
export const period: Check = (text) => (text === "" ? needed : fit(text, periodFault(text)));

/** A date as precise as it is known. */
export const day: Check = (text) => fit(text, dateFault(text));

/** An address of the web, or nothing. */
export const address: Check = (text) =>
  text === "" || isWebAddress(text)
    ? {value: text}
    : {why: `“${text}”不是网址，应以 http:// 或 https:// 开头。`};

/** Words quoted from a source, short enough to be a quotation; or nothing. */
export const quotation: Check = (text) =>
  Array.from(text).length > quoteLimit
    ? {why: `超过 ${quoteLimit} 字，只留写着这个数的那一句。`}
    : {value: text};

/** A code for something new: it must suit an address and be free. */
export function fresh(taken: Iterable<string>, by: "_" | "-"): Check {
  const known = new Set(taken);
  const pattern = by === "_" ? /^[a-z][a-z0-9_]*$/ : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  return (text) => {
    if (!pattern.test(text) || text.length > 60)
      return {why: `“${text}”不能用作代码：只用小写字母、数字和 ${by}，以字母开头。`};
    return known.has(text) ? {why: `“${text}”已经有了，请换一个。`} : {value: text};
  };
}

/** How the first of a list comes about. */
const adding: Readonly<Record<string, string>> = {
  来源: "请写 new，加第一个。",
  序列: "请按 Ctrl+C 退出，先运行 npm run new -- indicator 或 npm run new -- series 加一个。",
  指标: "请按 Ctrl+C 退出，先运行 npm run new -- indicator 加一项。"
};

/** One of a list by its id, its whole name, or words that only one of them holds. */
export function among(list: readonly {id: string; name: string}[], what: string): Check {
  return (text) => {
    if (text === "") return {why: "这一项要写。"};
    if (list.length === 0)
      return {why: `还没有一个${what}可选。${adding[what] ?? "怎样加一个，见编辑指南。"}`};
    // A name with one character more comes before longer ones: that character says what it is, a city or a district.
    const ends = list.filter(({name}) => name.startsWith(text) && name.length === text.length + 1);
    const exact =
      list.find(({id, name}) => id === text || name === text) ??
      (ends.length === 1 ? ends[0] : undefined);
    const holding = list.filter(({id, name}) => name.includes(text) || id.includes(text));
    const [only] = exact ? [exact] : holding;
    if (only && (exact || holding.length === 1)) return {value: only.id};
    if (holding.length > 1)
      return {
        why: `有 ${String(holding.length)} 个${what}含“${text}”，请写代码：\n${holding.slice(0, 12).map(show).join("\n")}`
      };
    const near = suggestions(
      text,
      list.flatMap(({id, name}) => [id, name])
    );
    return {
      why: `没有叫“${text}”的${what}。${near.length ? `是否应为：${near.join("、")}？` : ""}`
    };
  };
}

const show = ({id, name}: {id: string; name: string}): string => `  ${id}  ${name}`;

/** A yes, where no other answer will do. */
export const yes: Check = (text) =>
  isYes(text) ? {value: "yes"} : {why: `“${text}”不是答复：是就写 是，不是就按 Ctrl+C 退出。`};

/** One word of a fixed list, the Chinese word for it, or its number in the list that `choices` prints. */
export function oneOf(
  codes: readonly string[],
  words: Readonly<Record<string, string>> = {}
): Check {
  const listed = Object.keys(words).filter((code) => codes.includes(code));
  return (text) => {
    const code =
      codes.find((one) => one === text || words[one] === text) ??
      (/^\d{1,2}$/.test(text) ? listed[Number(text) - 1] : undefined);
    return code === undefined
      ? {
          why: `${text === "" ? "这里不能空着" : `“${text}”不在可选的词里`}，请写其中一个：${codes.join("、")}。`
        }
      : {value: code};
  };
}

/** Codes of a list, divided by blanks. */
export function several(list: readonly {id: string; name: string}[]): Check {
  const one = among(list, "地区");
  return (text) => {
    const read = text
      .split(/[\s,，、]+/)
      .filter(Boolean)
      .map(one);
    const wrong = read.find((each) => "why" in each);
    if (wrong) return wrong;
    const ids = read.flatMap((each) => ("value" in each ? [each.value] : []));
    return ids.length ? {value: [...new Set(ids)].join(" ")} : some("");
  };
}

/** The words of a list with what each means, for the end of a question: a long list has a line for each, with its number. */
export function choices(words: Readonly<Record<string, string>>, usual?: string): string {
  const entries = Object.entries(words);
  const enter = usual === undefined ? "" : `回车为 ${usual}`;
  if (entries.length < 6)
    return `（${entries.map(([code, word]) => `${code} ${word}`).join("，")}${enter && `；${enter}`}）`;
  const width = Math.max(...entries.map(([code]) => code.length));
  const lines = entries.map(
    ([code, word], index) => `  ${String(index + 1).padStart(2)}  ${code.padEnd(width)}  ${word}`
  );
  return `\n${lines.join("\n")}\n写编号或代码${enter && `，${enter}`}`;
}

const fit = (text: string, fault: {found: string; mend: string} | null) =>
  fault ? {why: first(fault)} : {value: text};

const first = ({found, mend}: {found: string; mend: string}): string =>
  [found, mend].map((part) => part.split("\n")[0] ?? "").join("");
