// What the guide says of the expressions in [[ ]]: each word with its form and an example, and what may be counted.
import type {z} from "zod";

import {geoLevels} from "../../../src/model/evidence/geo.ts";
import {publishedTables} from "../../../src/model/published/published.ts";
import {countables} from "../../compile/prose/expressions/countable.ts";
import {bottom, next, top} from "../../compile/prose/expressions/orders.ts";
import {operators} from "../../compile/prose/interpolate.ts";
import {codes, table} from "./markdown.ts";

/** What a word of an expression prints, with an example. */
export interface Told {
  /** The first word of the expression. */
  word: string;
  /** What it prints, in Chinese. */
  says: string;
  /** An expression of the imaginary city. */
  example: string;
  /** What that prints. */
  prints: string;
}

/** The parts of a form, as the guide calls them. */
const parts: Readonly<Record<string, string>> = {
  SERIES: "序列",
  GEO: "地区",
  PERIOD: "时期",
  FROM: "起",
  TO: "止",
  LEVEL: "级别",
  INDICATOR: "指标",
  DOCUMENT: "文件",
  COMMITMENT: "承诺",
  CLAUSE: "条款",
  EVENT: "事件",
  TABLE: "表",
  COLUMN: "列",
  VALUE: "值",
  WORD: "次序词",
  WORDS: "原话",
  ID: "代码"
};

/** The section on expressions; each word of the language is looked for among those told. */
export function expressionGuide(told: readonly Told[]): string {
  const forms = Object.entries(operators).map(([name, {usage}]) => {
    const of = told.find(({word}) => word === name);
    return [`\`${form(usage)}\``, of?.says ?? "", `\`[[${of?.example ?? ""}]]\``, of?.prints ?? ""];
  });
  const counted = [...countables].map(([name, {row}]) => [
    `\`${name}\``,
    Object.entries(row.shape as Record<string, z.ZodType>)
      .map(([column, field]) => `\`${column}\`（${headOf(name, column, field)}）`)
      .join("、")
  ]);
  return `## 双方括号里的算式

标题、报道、摘要和要点里的数字写成双方括号里的算式，由数据填上，并链接到出处。算式的第一个词说要什么，后面的词之间用一个空格；
序列、地区、指标、承诺、事件、文件和单位都写代码。方括号里的部分可以不写，竖线隔开的任选一个，省略号表示可以写几个。
时期写成表里的样子，\`first\` 是最早的一个，\`latest\` 是最新的一个。级别是 ${codes(geoLevels)} 之一。写错的词会列出可以写的词。

${table(["写法", "意思", "例子", "印出"], forms)}

次序词有：${[...top, ...bottom, ...Object.keys(next)].join("、")}，以及“第一”“第二”这样的词。

筛选写作 \`列=值\`、\`列!=值\`（不是）或 \`列^=开头\`（以它开头）；几个值用半角逗号分开，任一个都算；写几个筛选，要都符合。
没有的写 \`列=\`，有的写 \`列!=\`。可以数的表和列：

${table(["表", "列"], counted)}

\`claims\` 里的条件是两个算式，或一个算式和一个数，中间写 \`<\`、\`<=\`、\`=\`、\`>=\` 或 \`>\`，前后各空一格；算式不加方括号。
例如 \`count indicators > 3\`。不再成立时，程序会指出来。`;
}

/** A form with its parts named in Chinese. */
function form(usage: string): string {
  return usage.replaceAll(/[A-Z]+/gu, (word) => parts[word] ?? word);
}

/** The head of a column; a verdict has its own only where it is published. */
function headOf(name: string, column: string, field: z.ZodType): string {
  const published: Readonly<Record<string, {row: z.ZodObject}>> = publishedTables;
  const said = [field, published[name]?.row.shape[column] as z.ZodType | undefined];
  const titles = said.map((one) => one?.meta()?.["title"]);
  return String(titles.find((title) => title !== undefined) ?? column);
}
