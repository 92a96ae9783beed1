// One cell of a table: from the characters in the file to a typed value, or the reason why not.
import {z} from "zod";

import {type CellMeta, cellMeta} from "../../../src/model/cell.ts";
import {isFormula} from "../../../src/words/markup.ts";
import {both, didYouMean, quoted} from "../problems/problem.ts";
import {type Fault, fault, isFault, type Value} from "./cell-fault.ts";
import {integerOf, numberOf} from "./parse-number.ts";
import {dateFault, periodFault} from "./parse-period.ts";

/**
 * The reader of one column, by the field's own description. It remembers what it has read, so that a
 * column with few different values costs one look-up a row; the schema has the last word on each value.
 */
export function cellReader(field: z.ZodType): (raw: string) => Value | Fault {
  const read = reader(field);
  const known = new Map<string, Value | Fault>();
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const value = read(raw);
    // Long free texts and measured numbers seldom repeat: remember only so many.
    if (known.size < 20_000) known.set(raw, value);
    return value;
  };
}

function reader(field: z.ZodType): (raw: string) => Value | Fault {
  const {cell} = cellMeta(field);
  const convert = converters[cell](field);
  const blank = blankOf(field, cell);
  const zh = z.locales.zhCN().localeError;
  return (raw) => {
    const stray = strayFault(raw);
    if (stray) return stray;
    if (raw === "") return blank;
    const formula = cell === "number" || cell === "integer" ? null : formulaFault(raw);
    if (formula) return formula;
    const value = convert(raw);
    if (isFault(value)) return value;
    const checked = field.safeParse(value);
    if (checked.success) return value;
    const first = checked.error.issues[0]?.message ?? "";
    const chinese = field.safeParse(value, {error: zh}).error?.issues[0]?.message ?? first;
    return fault(raw, `不合要求：${chinese}。`, `does not fit: ${first}.`, "", "");
  };
}

const converters: Record<CellMeta["cell"], (field: z.ZodType) => (raw: string) => Value | Fault> = {
  text: (field) => (raw) => {
    // A plain text takes anything; of the fields with a pattern most are ids.
    return idPattern.test(raw) || field.safeParse(raw).success ? raw : idFault(raw);
  },
  number: () => numberOf,
  integer: () => integerOf,
  flag: () => (raw) =>
    raw === "yes" ||
    fault(
      raw,
      "不是“是非”值。",
      "is no flag.",
      "只能写 yes，或留空表示“否”。",
      'Write "yes", or leave it blank for no.'
    ),
  date: () => (raw) => dateFault(raw) ?? raw,
  period: () => (raw) => periodFault(raw) ?? raw,
  ids: () => (raw) => split(raw, " ", "空格", "a single space", true),
  names: () => (raw) => split(raw, "|", "竖线“|”", "a vertical bar |", false),
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

function blankOf(field: z.ZodType, cell: CellMeta["cell"]): Value | Fault {
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

/** Blanks at the ends, two in a row, tabs, and characters that cannot be seen. */
function strayFault(raw: string): Fault | null {
  const ends = /^[\s\u3000]|[\s\u3000]$/.test(raw);
  const unseen = /(?!\n)[\p{Cc}\p{Cf}\u00a0\u2028\u2029]/u.test(raw);
  if (!ends && !unseen) return null;
  return ends
    ? fault(
        raw,
        "首尾有多余的空格或换行。",
        "has a blank or a line break at an end.",
        "删去它们。",
        "Remove it."
      )
    : fault(
        raw,
        "含有看不见的字符。",
        "holds a character that cannot be seen.",
        "删去后重新输入。",
        "Type the cell anew."
      );
}

/** Texts that a spreadsheet would run as a formula. */
function formulaFault(raw: string): Fault | null {
  if (!isFormula(raw)) return null;
  return fault(
    raw,
    "以 =、+、-、@ 开头，电子表格会当作公式。",
    "starts with =, +, - or @: a spreadsheet would run it as a formula.",
    "改写开头。",
    "Let it start otherwise."
  );
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function idFault(raw: string): Fault {
  return fault(
    raw,
    "不能用作代码。",
    "cannot be an id.",
    "只用半角字母、数字、点、- 和 _，以字母或数字开头。",
    "Use letters, digits, dot, - and _ only; start with a letter or digit."
  );
}

function split(raw: string, by: string, zh: string, en: string, areIds: boolean): string[] | Fault {
  const parts = raw.split(by);
  const wrong = parts.find((part) =>
    areIds
      ? !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part)
      : part === "" || part.trim() !== part || /[｜]/.test(part)
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
