import {strToU8, zipSync} from "fflate";
import {expect, it} from "vitest";

import {draftFolder} from "../folder.ts";
import {docxText} from "./read-docx.ts";

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (text: string, style = "") => `<w:p><w:pPr>${style}</w:pPr>${run(text)}</w:p>`;
const cell = (text: string, how = "") => `<w:tc><w:tcPr>${how}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const docx = (...blocks: string[]) => noted("", ...blocks);
const noted = (notes: string, ...blocks: string[]) =>
  zipSync({
    "word/footnotes.xml": strToU8(
      `<?xml version="1.0"?><w:footnotes xmlns:w="w">${notes}</w:footnotes>`
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${blocks.join("")}</w:body></w:document>`
    )
  });

const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>`;
const table = `<w:tbl>${[
  row(cell("指标"), cell("单位"), cell("2024年"), cell("2027年"), cell("属性")),
  row(cell("一、基础", `<w:gridSpan w:val="5"/>`)),
  row(cell("通达率"), cell("%"), cell("90"), cell("≥98"), cell("约束性")),
  row(cell("网店数"), cell("家"), cell("1200"), cell("3000左右"), cell("预期性"))
].join("")}</w:tbl>`;
const bytes = docx(
  ...[p("甲州市办事方案"), p("一、目标"), p("事事办好。"), p("二、任务")],
  p("新建基站500个。（市甲局牵头，市乙局配合）", numbered),
  `<w:p>${run("改造光缆")}<w:del>${run("七百")}</w:del><w:ins>${run("800")}</w:ins>${run("公里。〔市乙局负责〕")}</w:p>`,
  p("表1 主要指标") + table
);

it("gives a line for each paragraph, cells parted by tabs, and counts what Word numbers by itself", () => {
  expect(docxText(bytes)).toEqual({
    text: `甲州市办事方案
一、目标
事事办好。
二、任务
新建基站500个。（市甲局牵头，市乙局配合）
改造光缆800公里。〔市乙局负责〕
表1 主要指标
指标\t单位\t2024年\t2027年\t属性
一、基础\t\t\t\t
通达率\t%\t90\t≥98\t约束性
网店数\t家\t1200\t3000左右\t预期性
`,
    numbered: 1,
    notes: []
  });
});

it("is drafted whole: chapters, duties and indicators", () => {
  const {plan, files} = draftFolder(docxText(bytes)?.text ?? "") ?? {};
  expect(plan?.clauses.filter(({kind}) => kind === "chapter")).toHaveLength(2);
  expect(plan?.brackets.map(({text}) => text)).toEqual([
    "（市甲局牵头，市乙局配合）",
    "〔市乙局负责〕"
  ]);
  expect(files?.get("indicators.csv")?.trim().split("\n").slice(1)).toEqual([
    expect.stringMatching(
      /^i01,一、基础,通达率,%,0,up,约束性,level,90,2024,90,98,,2027,≥98,at_least,/u
    ),
    expect.stringMatching(/^i02,一、基础,网店数,家,0,up,预期性,level,1200,2024,1200,3000,,2027,/u)
  ]);
});

it("reads frames and text boxes once, notes last, and a merged cell in each of its rows", () => {
  const box = (...lines: string[]) =>
    `<w:txbxContent>${lines.map((line) => p(line)).join("")}</w:txbxContent>`;
  const drawn = `<mc:AlternateContent><mc:Choice>${box("专栏1 工程", "1.建站。")}</mc:Choice><mc:Fallback>${box("专栏1 工程")}</mc:Fallback></mc:AlternateContent>`;
  const merged = (from: boolean) => `<w:vMerge${from ? ` w:val="restart"` : ""}/>`;
  const tasks = `<w:tbl>${[
    row(cell("序号"), cell("任务"), cell("责任单位")),
    row(cell("1"), cell("建站"), cell("县甲局、县乙局", merged(true))),
    row(cell("2"), cell("修路"), cell("", merged(false))),
    row(cell("3"), cell("架桥"), cell("县丙局"))
  ].join("")}</w:tbl>`;
  const read = docxText(
    noted(
      `<w:footnote>${p("站指驿站。")}</w:footnote>`,
      `<w:sdt><w:sdtContent>${p("前言有话。")}</w:sdtContent></w:sdt>`,
      `<w:p>${run("办好。")}<w:r>${drawn}</w:r></w:p>`,
      `<w:p><w:moveFrom>${run("旧的一句。")}</w:moveFrom>${run("新的一句。")}</w:p>`,
      tasks
    )
  );
  expect(read?.text.trim().split("\n")).toEqual([
    ...["前言有话。", "办好。", "专栏1 工程", "1.建站。", "新的一句。"],
    ...["序号\t任务\t责任单位", "1\t建站\t县甲局、县乙局", "2\t修路\t县甲局、县乙局"],
    ...["3\t架桥\t县丙局", "脚注1：站指驿站。"]
  ]);
  expect(read?.notes).toEqual(["站指驿站。"]);
});
