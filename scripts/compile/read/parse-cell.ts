// One cell of a table: from the characters in the file to a typed value, or the reason why not.
import {z} from "zod";

import {addressPattern, type CellMeta, cellMeta, idPattern} from "../../../src/model/cell.ts";
import {isFormula, unguarded} from "../../../src/words/markup.ts";
import {zh} from "../../../src/words/zh.ts";
import {both, didYouMean, quoted} from "../problems/problem.ts";
import {schemaFault} from "../problems/schema-fault.ts";
import {type CellFault, type CellValue, fault, isFault} from "./cell-fault.ts";
import {integerOf, numberOf} from "./parse-number.ts";
import {dateFault, periodFault} from "./parse-period.ts";

/**
 * The reader of one column, by the field's own description. It remembers what it has read, so that a
 * column with few different values costs one look-up a row; the schema has the last word on each value.
 * `qualifier` says whether the table has a column for words such as 超 and 约.
 */
export function cellReader(
  field: z.ZodType,
  qualifier = false
): (raw: string) => CellValue | CellFault {
  const read = reader(field, qualifier);
  const memo = new Map<string, CellValue | CellFault>();
  return (raw) => {
    const before = memo.get(raw);
    if (before !== undefined) return before;
    const value = read(raw);
    // Long free texts and measured numbers seldom repeat: remember only so many.
    if (memo.size < 20_000) memo.set(raw, value);
    return value;
  };
}

function reader(field: z.ZodType, qualifier: boolean): (raw: string) => CellValue | CellFault {
  const {cell, verbatim = false} = cellMeta(field);
  const convert = converters[cell](field, qualifier);
  const blank = blankOf(field);
  const counted = cell === "number" || cell === "integer";
  return (typed) => {
    const stray = strayFault(typed);
    if (stray) return stray;
    if (typed === "") return blank;
    // Our downloads have an apostrophe before what a spreadsheet would run.
    const raw = counted ? typed : unguarded(typed);
    const formula = counted || verbatim ? null : formulaFault(raw);
    if (formula) return formula;
    const value = convert(raw);
    if (isFault(value)) return value;
    const checked = field.safeParse(value);
    if (checked.success) return value;
    const [issue] = checked.error.issues;
    const [told, en] = issue ? schemaFault(issue) : ["不合要求", "does not fit"];
    const {description} = cellMeta(field);
    return fault(raw, `${told}。`, `${en}.`, zh.sentence(description) ?? "", description);
  };
}

const converters: Record<
  CellMeta["cell"],
  (field: z.ZodType, qualifier: boolean) => (raw: string) => CellValue | CellFault
> = {
  text: (field) => {
    // A plain text takes anything; of the fields with a pattern most are ids.
    const plain = field.safeParse("汉").success;
    const isAddress = field.safeParse("a").success && !field.safeParse("a.b").success;
    return (raw) => {
      if (plain) return raw;
      if (!idPattern.test(raw)) return idFault(raw, isAddress);
      if (isAddress && !addressPattern.test(raw)) return idFault(raw, isAddress);
      return raw.length > longestId ? overlong(raw) : raw;
    };
  },
  number: (field, qualifier) => {
    const column = {blank: !isFault(blankOf(field)), qualifier};
    return (raw) => numberOf(raw, column);
  },
  integer: (field) => {
    const column = {blank: !isFault(blankOf(field)), qualifier: false};
    return (raw) => integerOf(raw, column);
  },
  // As we ask for it, as our downloads print it, as Excel shows it, and as people say it.
  flag: () => (raw) =>
    /^(yes|true|是)$/i.test(raw) ||
    (!/^(no|false|否)$/i.test(raw) &&
      fault(
        raw,
        "不是“是非”值。",
        "is no flag.",
        "只能写 yes，或留空表示“否”。",
        'Write "yes", or leave it blank for no.'
      )),
  date: () => (raw) => dateFault(raw) ?? raw,
  period: () => (raw) => periodFault(raw) ?? raw,
  ids: () => (raw) => split(raw, " ", "空格", "a single space", true),
  // Our downloads divide names by a blank, which no Chinese name holds.
  names: () => (raw) =>
    split(
      raw.replace(/(?<=[\p{Script=Han}）]) (?=[\p{Script=Han}（])/gu, "|"),
      "|",
      "竖线“|”",
      "a vertical bar |",
      false
    ),
  choice: (field) => {
    const words = options(field);
    return (raw) =>
      words.includes(raw)
        ? raw
        : {
            found: both(
              `${quoted(raw)} 不在可选的词里。`,
              `${quoted(raw)} is not one of the words.`
            ),
            expected: both(`可选：${words.join("、")}。`, `Expected one of ${words.join(", ")}.`),
            mend: didYouMean(raw, words)
          };
  }
};

/** The words a choice allows. */
function options(field: z.ZodType): string[] {
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** What an empty cell of the field means, or why it may not be empty. */
function blankOf(field: z.ZodType): CellValue | CellFault {
  const {cell} = cellMeta(field);
  if (cell === "flag") return false;
  if (cell === "ids" || cell === "names") return [];
  if (field.safeParse(null).success) return null;
  return {
    found: both("单元格是空的。", "The cell is blank."),
    expected: both("这一列每行必须填写。", "This column is needed in every row."),
    mend:
      cell === "number"
        ? both(
            "没有公布的数值请删去整行，不要填 0。",
            "Where nothing was published remove the row; never write 0."
          )
        : ""
  };
}

/** Characters that cannot be seen; blanks and signs without width are gone before. */
function strayFault(raw: string): CellFault | null {
  if (!/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u.test(raw)) return null;
  return fault(
    raw,
    "含有看不见的字符（如改变书写方向的符号）。",
    "holds a character that cannot be seen.",
    "删去后重新输入。",
    "Type the cell anew."
  );
}

/** Texts that a spreadsheet would run as a formula. */
function formulaFault(raw: string): CellFault | null {
  if (!isFormula(raw)) return null;
  return fault(
    raw,
    "以 =、+、-、@ 开头，电子表格会当作公式。",
    "starts with =, +, - or @: a spreadsheet would run it as a formula.",
    "改写开头。",
    "Let it start otherwise."
  );
}

/** No id is longer; a text that landed in the wrong cell is. */
const longestId = 100;

function idFault(raw: string, isAddress: boolean): CellFault {
  return fault(
    raw,
    isAddress ? "要用作网址，不能用作代码。" : "不能用作代码。",
    isAddress ? "becomes an address and cannot be an id." : "cannot be an id.",
    `只用半角字母、数字、${isAddress ? "" : "点、"}- 和 _，以字母或数字开头。`,
    `Use letters, digits, ${isAddress ? "" : "dot, "}- and _ only; start with a letter or digit.`
  );
}

function overlong(raw: string): CellFault {
  return fault(
    raw,
    `太长，有 ${raw.length} 个字符，不像代码。`,
    `is too long for an id: ${raw.length} characters.`,
    "核对各列是否错了一格；代码最多 100 个字符。",
    "Check whether the cells have moved by one column; an id has 100 characters at most."
  );
}

function split(
  raw: string,
  by: string,
  zh: string,
  en: string,
  areIds: boolean
): string[] | CellFault {
  const parts = raw.split(by);
  const wrong = parts.find((part) =>
    areIds ? !idPattern.test(part) : part === "" || part.trim() !== part || /[｜]/.test(part)
  );
  if (wrong !== undefined) {
    return fault(
      raw,
      `不能按${zh}分开。`,
      `does not split at ${en}.`,
      `各项之间只用一个${zh}。`,
      `Divide the entries by ${en}, nothing else.`
    );
  }
  if (parts.some((part) => /\s/u.test(part)))
    return fault(
      raw,
      "有一项里有空格。",
      "has an entry with a blank in it.",
      `删去空格；各项之间只用一个${zh}。`,
      `Take the blank out; divide the entries by ${en}, nothing else.`
    );
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice === undefined) return parts;
  return fault(
    raw,
    `有重复的 ${quoted(twice)}。`,
    `names ${quoted(twice)} twice.`,
    "删去一个。",
    "Remove one."
  );
}
