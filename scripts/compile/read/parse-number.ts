// Numbers as they are written in a table, and what is wrong with those that are not.
import {both} from "../problems/problem.ts";
import {type CellFault, fault} from "./cell-fault.ts";
import {writtenDate} from "./parse-period.ts";

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const grouped = /^-?[1-9]\d{0,2}(?:,\d{3})+(\.\d+)?$/;
const spaced = /^-?[1-9]\d{0,2}(?: \d{3})+(\.\d+)?$/;

/** What a reader of numbers must know to give advice that can be followed. */
export interface NumberColumn {
  /** Whether the cell may be left empty. */
  blank: boolean;
  /** Whether the table has a column for 超, 约 and the like. */
  qualifier: boolean;
}

/**
 * A finite number, or what is wrong with it. Full-width digits, thousands separators in their places and a
 * minus sign of typesetters are read; whatever could be two numbers is refused, and no guess is offered.
 */
export function numberOf(
  raw: string,
  column: NumberColumn = {blank: false, qualifier: false}
): number | CellFault {
  const narrow = narrowed(raw);
  const joined = grouped.test(narrow) || spaced.test(narrow) ? narrow.replace(/[, ]/g, "") : narrow;
  if (plainNumber.test(joined)) {
    if (joined.replace(/^-?0\.0*|[-.]/g, "").length <= 15) return Number(joined);
    return fault(
      raw,
      "超过 15 位，无法准确保存。",
      "has more than 15 digits.",
      "按来源原样核对。",
      "Check it against the source."
    );
  }
  for (const [pattern, explain] of kinds) {
    const match = pattern.exec(narrow);
    if (match) return explain(raw, match, column);
  }
  return fault(
    raw,
    "不是数字。",
    "is not a number.",
    "写成 12 或 12.5 这样的半角数字。",
    "Write plain digits such as 12 or 12.5."
  );
}

/** A whole number from 0 up. */
export function integerOf(raw: string, column?: NumberColumn): number | CellFault {
  const value = numberOf(raw, column);
  if (typeof value !== "number" || (Number.isSafeInteger(value) && value >= 0)) return value;
  return fault(
    raw,
    "不是整数。",
    "is not a whole number.",
    "写成 0、1、2 这样的整数。",
    "Write a whole number such as 0, 1, 2."
  );
}

/** Half-width, with one kind of minus, point and comma. */
function narrowed(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/[−–](?=\d)/g, "-")
    .replace(/^−/, "-")
    .replaceAll("，", ",");
}

const number = "-?\\d[\\d,]*(?:\\.\\d+)?";

/** The kinds of cell that hold no number, each with what to do about it; the first that fits is told. */
const kinds: [RegExp, (raw: string, match: RegExpExecArray, column: NumberColumn) => CellFault][] =
  [
    [/^[-/—–―.…·*×无缺]*$|^(?:n\/?a|null|nan|none|无|空缺|不详|暂无|未公布|\.\.+)$/i, absent],
    [
      /^#|^=/,
      (raw) =>
        fault(
          raw,
          "是电子表格算不出的结果或公式。",
          "is a formula or the error of one.",
          "在原表里改好公式，再复制“值”。",
          "Mend the formula where it came from, and copy its value."
        )
    ],
    [
      /^-?\d+(?:\.\d+)?e[+-]?\d+$/i,
      (raw) =>
        fault(
          raw,
          "是科学计数，后面几位可能已经丢了。",
          "is in scientific notation: digits may be lost.",
          "回到原表，把这一列的格式设为“数值”，再按来源写全各位数字。",
          "Set the column's format to number in the sheet it came from, and write all digits."
        )
    ],
    [
      new RegExp(
        `^(超过|超|突破|逾|高于|不低于|至少|[>≥]=?|约|大约|近|接近|将近|左右|[~≈])+ ?(${number})(.*)$`
      ),
      worded
    ],
    [new RegExp(`^(${number}) ?([余多]|以上|左右|上下)([万亿]?.{0,4})$`), wordedAfter],
    [
      new RegExp(`^(${number}) ?(万亿|亿|万|千|百)(.{0,4})$`),
      (raw, [, digits = "", scale = ""]) => {
        const times = {万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2}[scale] ?? 1;
        const full = scaled(digits, times);
        return fault(
          raw,
          `带有“${scale}”。`,
          "carries an order of magnitude.",
          full
            ? `只写数字：series.csv 里这个序列的单位以“${scale}”开头时写 ${digits}，没有“${scale}”时写 ${full}。`
            : "按 series.csv 里这个序列的单位换算后，只写数字。",
          full
            ? `Write the number alone: ${digits} where the unit of the series starts with "${scale}", ${full} where it does not.`
            : "Write the number alone, in the unit of the series."
        );
      }
    ],
    [
      new RegExp(`^(${number}) ?(%|‰|[^\\d\\s,.;:/-]{1,6})$`, "u"),
      (raw, [, digits = ""]) =>
        fault(
          raw,
          "带有单位或百分号。",
          "carries a unit.",
          plainNumber.test(digits)
            ? `单位已写在 series.csv 里；单位一致时只写 ${digits}。`
            : "只写数字，单位写在 series.csv 里。",
          "Write the number alone, in the unit of the series."
        )
    ],
    [
      /^-?\d+,\d+$/,
      (raw) =>
        fault(
          raw,
          "里的逗号看不出是小数点还是千位分隔。",
          "has a comma that may be a decimal point or a separator.",
          "按来源写：小数用点，如 12.5；整数不写逗号。",
          "Write it as the source has it: a point for decimals, no comma."
        )
    ],
    [
      writtenDate,
      (raw) =>
        fault(
          raw,
          "是日期，不是数值。",
          "is a date, not a number.",
          "核对各列是否错了一格。",
          "Check whether the cells have moved by one column."
        )
    ]
  ];

function absent(raw: string, _match: RegExpExecArray, {blank}: NumberColumn): CellFault {
  return blank
    ? fault(
        raw,
        "不是数字。",
        "is not a number.",
        "没有数值就留空，不要用符号代替。",
        "Leave the cell empty where there is no number; use no sign for it."
      )
    : fault(
        raw,
        "不是数字。",
        "is not a number.",
        "没有公布的数值请删去整行，不要用符号代替。",
        "Where nothing was published remove the whole row; use no sign for it."
      );
}

/** Words that make another number of the digits before them: then nobody knows what the column wants. */
const scaling = /[百千万亿]/;

function worded(raw: string, match: RegExpExecArray, column: NumberColumn): CellFault {
  const [, word = "", digits = "", rest = ""] = match;
  return split(
    raw,
    scaling.test(rest) ? "" : digits,
    /约|近|左右|[~≈]/.test(word) ? "about" : "at_least",
    column
  );
}

function wordedAfter(raw: string, match: RegExpExecArray, column: NumberColumn): CellFault {
  const [, digits = "", word = "", rest = ""] = match;
  return split(
    raw,
    scaling.test(rest) ? "" : digits,
    /左右|上下/.test(word) ? "about" : "at_least",
    column
  );
}

function split(raw: string, digits: string, qualifier: string, column: NumberColumn): CellFault {
  const clean = plainNumber.test(digits) ? digits : "";
  const found = both(
    `"${raw}" 在数字旁边写了“超、约”一类的字。`,
    `"${raw}" has a word beside the number.`
  );
  return {
    found,
    expected: "",
    mend: column.qualifier
      ? both(
          `这一列只写${clean ? ` ${clean}` : "数字（按 series.csv 里的单位换算）"}，qualifier 列写 ${qualifier}（约：about；超、余、突破、以上：at_least）。`,
          `Write ${clean || "the number"} here and ${qualifier} under qualifier.`
        )
      : both(
          `这一列只写${clean ? ` ${clean}` : "数字"}，“超、约”写在说明或界限的列里。`,
          `Write ${clean || "the number"} alone; the word belongs under bound or note.`
        )
  };
}

/** A number times a power of ten without the noise of binary fractions; empty where it is not plain. */
function scaled(digits: string, times: number): string {
  if (!plainNumber.test(digits)) return "";
  const full = String(Number((Number(digits) * times).toPrecision(15)));
  return plainNumber.test(full) ? full : "";
}
