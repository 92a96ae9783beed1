// Single cells of somebody else's table: the period a head names, the unit in brackets, the figure with its words.
import {isFault} from "../../compile/read/cell-fault.ts";
import {numberOf} from "../../compile/read/parse-number.ts";

/** A figure as digits, with what stood beside it. */
export interface Figure {
  /** Plain digits as printed, separators left out. */
  digits: string;
  qualifier: "exact" | "at_least" | "at_most" | "about";
  /** The unit printed in the cell, such as 万人 or %; null where none. */
  unit: string | null;
}

/** The period that a head or a first cell names, as we write it; null where it names none. */
export function periodOf(cell: string): string | null {
  const narrow = cell
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\[YR\d{4}\]$/i, "");
  const year = /^((?:19|20)\d\d)(?:\.0+)?(?:年度?|年[末底]|年全年)?$/.exec(narrow);
  if (year) return year[1] ?? null;
  const month = /^((?:19|20)\d\d)[-年/.](\d{1,2})月?[末底]?$/.exec(narrow);
  if (month) return monthly(month[1], month[2]);
  const span = /^((?:19|20)\d\d)年(\d{1,2})(?:月)?[-—–~至到](\d{1,2})月$/.exec(narrow);
  if (!span) return null;
  const [from, to] = [monthly(span[1], span[2]), monthly(span[1], span[3])];
  return from && to && from < to ? `${from}..${to}` : null;
}

function monthly(year = "", month = ""): string | null {
  const two = month.padStart(2, "0");
  return two >= "01" && two <= "12" ? `${year}-${two}` : null;
}

/** The first period that stands within a title, such as 表 3 各县市主要指标（Y 年）; null where there is none. */
export function periodWithin(title: string): string | null {
  const narrow = title.normalize("NFKC");
  const found = /(?<!\d)(?:19|20)\d\d(?:年\d{1,2}月|年|(?!\d))/.exec(narrow)?.[0];
  return found === undefined ? null : periodOf(found);
}

/** A head divided into its name and the unit in its last brackets. */
export function unitWithin(head: string): {name: string; unit: string | null} {
  const [, name = "", unit = ""] = /^(.+?)\s*[（(]([^（()）]{1,12})[)）]$/.exec(head) ?? [];
  // A bracket may as well hold a remark; what counts or measures is short and no year.
  if (unit === "" || periodWithin(unit) !== null || /[，。；]/.test(unit))
    return {name: head, unit: null};
  return {name, unit: unit.replace(/^单位[:：]?\s*/, "")};
}

/** The unit that a line above or below the table states for all of it; null where it states none. */
export function unitStated(line: string): string | null {
  return /(?:计量)?单位\s*[:：]\s*([^\s，,；;）)]+)/.exec(line)?.[1] ?? null;
}

const number = "[-−]?\\d[\\d,，]*(?:\\.\\d+)?";
const before: [RegExp, Figure["qualifier"]][] = [
  [/^(?:超过|超|突破|逾|高于|不低于|至少|[>≥])/, "at_least"],
  [/^(?:不超过|低于|少于|[<≤])/, "at_most"],
  [/^(?:约|大约|近|接近|[~≈])/, "about"]
];
const after: [RegExp, Figure["qualifier"]][] = [
  [/(?:余|多|以上)$/, "at_least"],
  [/(?:以内|以下)$/, "at_most"],
  [/(?:左右|上下)$/, "about"]
];

/** What a cell among the figures says: a figure, nothing at all, or words nobody can take for a figure. */
export function figureOf(cell: string): Figure | "blank" | "unread" {
  let rest = cell.normalize("NFKC").replace(/\s+/g, "");
  if (/^[-/—–―.…·*×]*$|^(?:n\/?a|null|nan|空缺|不详|暂无|未公布)$/i.test(rest)) return "blank";
  let qualifier: Figure["qualifier"] = "exact";
  for (const [pattern, meant] of before)
    if (pattern.test(rest)) {
      qualifier = meant;
      rest = rest.replace(pattern, "");
      break;
    }
  const [, digits = "", tail = ""] = new RegExp(`^(${number})(.*)$`).exec(rest) ?? [];
  let unit = tail;
  for (const [pattern, meant] of after)
    if (pattern.test(unit)) {
      if (qualifier !== "exact") return "unread";
      qualifier = meant;
      unit = unit.replace(pattern, "");
    }
  // 3万余件: the word between magnitude and unit.
  const inner = /^([万亿]*)[余多](.+)$/.exec(unit);
  if (inner && qualifier === "exact") {
    qualifier = "at_least";
    unit = `${inner[1] ?? ""}${inner[2] ?? ""}`;
  }
  if (digits === "" || !/^(?:[%‰]|[\p{L}/²³]{0,8})$/u.test(unit) || /^e\d/i.test(unit))
    return "unread";
  if (isFault(numberOf(digits))) return "unread";
  const plain = digits.replace("−", "-").replace(/[,，]/g, "");
  return {digits: plain, qualifier, unit: unit === "" ? null : unit};
}

const magnitudes: [string, number][] = [
  ["万亿", 12],
  ["千亿", 11],
  ["百亿", 10],
  ["亿", 8],
  ["千万", 7],
  ["百万", 6],
  ["万", 4],
  ["千", 3],
  ["百", 2]
];

/** By how many powers of ten figures in one unit must be moved to stand in another; null where these differ in kind. */
export function powersBetween(from: string, to: string): number | null {
  const [a, b] = [taken(from), taken(to)];
  return a.base === b.base ? a.power - b.power : null;
}

function taken(unit: string): {base: string; power: number} {
  const plain = unit.normalize("NFKC").replace(/\s+/g, "");
  if (plain === "%") return {base: "比", power: -2};
  if (plain === "‰") return {base: "比", power: -3};
  if (/^(?:比例|比值|1)$/.test(plain)) return {base: "比", power: 0};
  const found = magnitudes.find(([word]) => plain.startsWith(word));
  // 百分点 and 千克 are units of their own.
  if (!found || /^(?:百分|千[克米瓦])/.test(plain)) return {base: plain, power: 0};
  return {base: plain.slice(found[0].length), power: found[1]};
}

/** Plain digits times a power of ten, by moving the point: no digit is made up or lost. */
export function moved(digits: string, power: number): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", part = ""] = digits.replace("-", "").split(".");
  const all = power >= 0 ? whole + part.padEnd(power, "0") : whole.padStart(1 - power, "0") + part;
  const point = power >= 0 ? whole.length + power : Math.max(whole.length, 1 - power) + power;
  const left = all.slice(0, point).replace(/^0+(?=\d)/, "");
  // Zeros that come from whole ones are no precision.
  const right =
    power < 0 ? all.slice(point).replace(part === "" ? /0+$/ : /$/, "") : all.slice(point);
  return sign + left + (right === "" ? "" : `.${right}`);
}
