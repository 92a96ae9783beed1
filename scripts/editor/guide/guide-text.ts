// The guide for the editor, in Chinese: a worked example for each task, a chart of each kind, every column of every table.
import {z} from "zod";

import {cellMeta} from "../../../src/model/cell.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import {zh} from "../../../src/words/zh.ts";
import type {Facts} from "../../compile/figures/tables/table.ts";
import {expressionGuide, type Told} from "./expression-guide.ts";
import {type FigureFile, figureGuide} from "./figure-guide.ts";
import {codes, table} from "./markdown.ts";

const opening = `# 编辑指南

给在办公室里维护这些表格的人。只要会用 Excel 或 WPS，不用会编程。

> 这一页由程序写出（\`npm run guide\`），说的和程序检查的是同一套规则。例子取自一座虚构的城市，每一个都由测试运行过。

**先记四条。** 事实只写在这个文件夹里，网站随之改变。没有查到的留空，不估算，不写 0。改完运行 \`npm run data\`，
有问题会说是哪个文件、哪一行、怎么改，改好之前网站保持原样。写错了运行 \`npm run undo\`（只撤回命令写入的改动）。

**怎样保存。** Excel 或 WPS 的“CSV UTF-8”和普通 CSV 都能读；\`statistics/\` 里也可以放 \`.xlsx\`。列的次序不限，
表头可以写英文列名，也可以写中文。多个代码之间用空格，多个名称之间用 \`|\`。是非只写 \`yes\` 或留空。

**可以没有的文件。** \`facts.md\`、\`header.html\`、\`footer.html\`，以及 \`figures/\`、\`stories/\`、\`chapters/\`、\`forms/\`、\`releases/\` 里的任何文件。
其余的表都要有；没有内容时只留表头一行。\`plan/received.txt\` 是收到的原文，一个字节也不要改。

| 要做什么 | 运行 |
| --- | --- |
| 核对全部数据 | \`npm run data\` |
| 一问一答，加一个数 | \`npm run add\` |
| 新建一张图、一篇报道、一项指标、一个序列或一件事 | \`npm run new -- figure\`（\`story\`、\`indicator\`、\`series\`、\`event\`） |
| 收一张填报表 | \`npm run add -- 填好的表.xlsx\` |
| 撤回最近一次写入 | \`npm run undo\` |
| 做填报表 | \`npm run forms\` |
| 把别处的统计表变成这里的样子 | \`npm run import-table -- 表.xlsx\` |
| 边改边看网站 | \`npm run dev\` |
`;

/** What the guide is put together from besides the schemas. */
export interface Parts {
  /** The worked examples as Markdown. */
  tasks: string;
  /** Figure files by name, of which the first of each kind is shown. */
  figures: readonly FigureFile[];
  /** What each word of an expression prints. */
  expressions: readonly Told[];
  /** The facts of the city that the examples are taken from. */
  facts: Facts;
}

/** The whole guide. */
export function guideText({tasks, figures, expressions, facts}: Parts): string {
  const parts = [
    opening.trim(),
    tasks.trim(),
    figureGuide(figures, facts),
    expressionGuide(expressions)
  ];
  return `${[...parts, columnGuide()].join("\n\n")}\n`;
}

function columnGuide(): string {
  const each = Object.values(inputTables).map(({file, title, row}) => {
    const fields = Object.entries(row.shape as Record<string, z.ZodType>).map(([name, field]) => {
      const {title: head, description} = cellMeta(field);
      const words = choices(field);
      const explained = zh.sentence(description) ?? "";
      const may = words.length ? `可写：${codes(words)}。` : "";
      return [`\`${name}\``, head, needed(field) ? "必填" : "", explained + may];
    });
    return `### ${file}

${title}，一行一条。

${table(["列", "表头", "", "怎样填"], fields)}`;
  });
  return `## 每张表的每一列\n\n${each.join("\n\n")}`;
}

/** Whether every row must have something there; lists and flags may be empty. */
function needed(field: z.ZodType): boolean {
  const {cell} = cellMeta(field);
  if (cell === "flag" || cell === "ids" || cell === "names") return false;
  return !field.safeParse(null).success;
}

function choices(field: z.ZodType): string[] {
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
