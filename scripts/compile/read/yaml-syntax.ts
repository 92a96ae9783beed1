// What is wrong with the writing of a YAML file, in the words of an editor and not of the parser.
import type {YAMLError} from "yaml";

import {both, type Problem} from "../problems/problem.ts";

type Told = [zh: string, en: string, mendZh: string, mendEn: string];

const quotes: [string, string] = [
  "含冒号、# 或引号的文字，整句用英文引号括起。",
  "Put text that holds a colon, # or quotes in quotes."
];
const spaces: [string, string] = [
  "同一级的各行，前面的空格要一样多；用空格，不用制表符。",
  "Lines of one level begin with the same number of blanks, and no tabs."
];

const told: Readonly<Record<string, Told>> = {
  TAB_AS_INDENT: ["缩进用了制表符", "a tab stands where blanks belong", ...spaces],
  BAD_INDENT: ["缩进不对齐", "the lines do not begin in one column", ...spaces],
  DUPLICATE_KEY: ["同一项写了两次", "a name stands twice", "删去一个。", "Remove one of them."],
  MISSING_CHAR: [
    "缺少引号、冒号或括号",
    "a quotation mark, colon or bracket is missing",
    ...quotes
  ],
  UNEXPECTED_TOKEN: ["有多余的文字或符号", "there is something too much", ...quotes],
  BAD_SCALAR_START: ["值不能以这个符号开头", "a value cannot begin with this sign", ...quotes],
  BAD_DQ_ESCAPE: [
    "引号里的 \\ 后面不能跟这个字",
    "this letter cannot follow \\ within quotes",
    "把 \\ 写成 \\\\，或改用单引号。",
    "Write \\\\ for \\, or use single quotes."
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "一行里有两个冒号，像是两项写在一起",
    "one line holds two colons",
    ...quotes
  ],
  BLOCK_IN_FLOW: [
    "方括号或花括号里又起了一行清单",
    "a list of lines begins within brackets",
    "括号里用逗号分开各项，写在一行里。",
    "Within brackets divide the entries by commas, on one line."
  ],
  MULTILINE_IMPLICIT_KEY: [
    "这一行不是“名称: 内容”的样子",
    "the line is not of the form name: words",
    "写成 名称: 内容，冒号是半角的，后面空一格；清单的每项以 - 和一个空格开头。",
    "Write name: words with a plain colon and a blank; an entry of a list begins with - and a blank."
  ],
  MULTIPLE_DOCS: [
    "中间有一行 ---，把文件分成了两个",
    "a line --- divides the file in two",
    "删去这一行。",
    "Remove that line."
  ],
  TAG_RESOLVE_FAILED: ["值不能以 ! 开头", "a value cannot begin with !", ...quotes]
};
const open: Told = [
  "前面的方括号或花括号没有关上",
  "a bracket before this is not closed",
  "补上 ] 或 }。",
  "Add ] or }."
];
const unknown: Told = [
  "这一行的符号或缩进看不懂",
  "a sign or an indent is out of place",
  ...quotes
];

/** The fault with how to mend it; `error` is what the parser says. */
export function syntaxFault(
  error: Pick<YAMLError, "code" | "message">
): Pick<Problem, "found" | "expected" | "mend"> {
  const unclosed = error.code === "BAD_INDENT" && error.message.startsWith("Flow ");
  const [zh, en, mendZh, mendEn] = unclosed ? open : (told[error.code] ?? unknown);
  return {
    found: both(`写法有误：${zh}。`, `Not valid YAML: ${en}.`),
    expected: "",
    mend: both(mendZh, mendEn)
  };
}
