// Numbers as they are written in a table, and what is wrong with those that are not.
import {type Fault, fault} from "./cell-fault.ts";

const numberPattern = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A finite number in plain digits, or what is wrong with it and how it should be written. */
export function numberOf(raw: string): number | Fault {
  if (numberPattern.test(raw) && raw.replace(/[-.]/g, "").length <= 15) return Number(raw);
  if (numberPattern.test(raw)) {
    return fault(
      raw,
      "超过 15 位，无法准确保存。",
      "has more than 15 digits.",
      "按来源原样核对。",
      "Check it against the source."
    );
  }
  const narrow = raw.normalize("NFKC");
  if (narrow !== raw && numberPattern.test(narrow)) {
    return fault(
      raw,
      "含有全角字符。",
      "has full-width characters.",
      `改为 ${narrow}。`,
      `Write ${narrow}.`
    );
  }
  const joined = narrow.replace(/[,' ]/g, "");
  if (joined !== narrow && numberPattern.test(joined)) {
    return fault(
      raw,
      "有千位分隔符。",
      "has thousands separators.",
      `改为 ${joined}。`,
      `Write ${joined}.`
    );
  }
  if (/^[-/—–.…无]*$|^(n\/?a|null|nan)$/i.test(narrow)) {
    return fault(
      raw,
      "不是数字。",
      "is not a number.",
      "没有公布的数值请删去整行或留空，不要用符号代替。",
      "Where nothing was published leave the row out; use no sign for it."
    );
  }
  if (numberPattern.test(narrow.replace(/[%万亿千百元件]+$/, ""))) {
    return fault(
      raw,
      "带有单位或百分号。",
      "carries a unit.",
      "只写数字，单位写在序列表里，数量级也按序列的单位换算。",
      "Write the number alone, in the unit of the series."
    );
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
export function integerOf(raw: string): number | Fault {
  const value = numberOf(raw);
  if (
    typeof value !== "number" ||
    (Number.isSafeInteger(value) && value >= 0 && /^\d+$/.test(raw))
  ) {
    return value;
  }
  return fault(
    raw,
    "不是整数。",
    "is not a whole number.",
    "写成 0、1、2 这样的整数。",
    "Write a whole number such as 0, 1, 2."
  );
}
