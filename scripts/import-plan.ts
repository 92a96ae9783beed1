// Writes the whole data folder of another plan from its text: npm run import-plan -- plan.txt my-city/
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {parseArgs} from "node:util";

import {buildProblems} from "./import/build-problems.ts";
import {doubtsPage} from "./import/doubts-page.ts";
import {draftFolder} from "./import/folder.ts";
import {readSource} from "./import/received/read-plan-file.ts";
import {asked, refuse} from "./programs/arguments.ts";

const usage =
  "用法：npm run import-plan -- 方案文件 新文件夹\n方案文件可以是 .txt、.docx 或 .html；新文件夹还不存在，或是空的。\n" +
  "usage: npm run import-plan -- PLAN NEW_FOLDER";
const [from, folder, ...more] = asked(usage, () => parseArgs({allowPositionals: true})).positionals;
if (!from || !folder || more.length > 0) refuse(usage);
if (!existsSync(from)) refuse(`没有这个文件：${from}。请检查文件名和所在的文件夹。`);
if (existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith("."))) {
  refuse(`${folder} 里已有文件，没有写入任何东西。请换一个新的文件夹名。`);
}
const source = readSource(basename(from), readFileSync(from));
if ("refused" in source) refuse(source.refused);
if (source.text.trim() === "") refuse(`${from} 里没有文字。`);
const drafted = draftFolder(source.text);
if (drafted === null)
  refuse("这份文件不是中文的，没有写入任何东西。这里只读简体和繁体中文的方案。");

const {files, plan, say} = drafted;
const unfit = buildProblems(files);
const doubts = [...unfit, ...source.doubts, ...drafted.doubts].sort((a, b) => b.weight - a.weight);
files.set("doubts.md", doubtsPage(plan.title, doubts, say));
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text, {flag: "wx"});
}

const count = (kind: string) => plan.clauses.filter((one) => one.kind === kind).length;
const rows = (path: string) => (files.get(path) ?? "").split("\n").length - 2;
console.log(
  `《${plan.title}》：${count("chapter")} 章，${count("section")} 节，${count("paragraph")} 段，` +
    `${plan.tables.length} 张表；${plan.brackets.length} 处写明责任单位，${rows("plan/units.csv")} 个单位；` +
    `${rows("indicators.csv")} 项指标，${rows("plan/commitments.csv")} 条承诺的草稿。`
);
const heavy = doubts.filter(({weight}) => weight === 3).length;
const light = doubts.filter(({weight}) => weight === 2).length;
console.log(
  heavy > 0
    ? `已写入 ${folder}，但有 ${heavy} 处拿不准，不改读者可能看到错的；另有 ${light} 处值得核对。请先看 ${join(folder, "doubts.md")}。`
    : `已写入 ${folder}，把握较大；有 ${light} 处值得核对，见 ${join(folder, "doubts.md")}。`
);
// 0: nothing weighty is in doubt; 2: written, and to be looked at first; 1: nothing was written.
process.exitCode = heavy > 0 ? 2 : 0;
