// A plan's file into a whole data folder, or the reason why nothing was written.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";

import {draftFolder} from "../folder.ts";
import {readSource} from "../received/read-plan-file.ts";
import {buildProblems} from "./build-problems.ts";
import {doubtsPage} from "./doubts-page.ts";

/** What came of it: why nothing was written; or what was, in words, and how many places are weightily in doubt. */
export type Imported = {refused: string} | {lines: string[]; heavy: number};

/**
 * Reads the plan in `from` and writes the folder of its city, with `doubts.md` for the editor.
 *
 * @param from a file of text, of Word or of a web page
 * @param folder one that is not there yet, or is empty
 */
export function importPlan(from: string, folder: string): Imported {
  if (!existsSync(from)) return {refused: `没有这个文件：${from}。请检查文件名和所在的文件夹。`};
  if (existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith(".")))
    return {refused: `${folder} 里已有文件，没有写入任何东西。请换一个新的文件夹名。`};
  const source = readSource(basename(from), readFileSync(from));
  if ("refused" in source) return source;
  if (source.text.trim() === "") return {refused: `${from} 里没有文字。`};
  const drafted = draftFolder(source.text);
  if (drafted === null)
    return {refused: "这份文件不是中文的，没有写入任何东西。这里只读简体和繁体中文的方案。"};

  const {files, plan, say} = drafted;
  const unfit = buildProblems(files);
  const doubts = [...unfit, ...source.doubts, ...drafted.doubts].sort(
    (a, b) => b.weight - a.weight
  );
  files.set("doubts.md", doubtsPage(plan.title, doubts, say));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text, {flag: "wx"});
  }

  const count = (kind: string) => plan.clauses.filter((one) => one.kind === kind).length;
  const rows = (path: string) => (files.get(path) ?? "").split("\n").length - 2;
  const [heavy = 0, light = 0] = [3, 2].map(
    (weight) => doubts.filter((doubt) => doubt.weight === weight).length
  );
  return {
    lines: [
      `《${plan.title}》：${count("chapter")} 章，${count("section")} 节，${count("paragraph")} 段，` +
        `${plan.tables.length} 张表；${plan.brackets.length} 处写明责任单位，${rows("plan/units.csv")} 个单位；` +
        `${rows("indicators.csv")} 项指标，${rows("plan/commitments.csv")} 条承诺的草稿。`,
      heavy > 0
        ? `已写入 ${folder}，但有 ${heavy} 处拿不准，不改读者可能看到错的；另有 ${light} 处值得核对。请先看 ${join(folder, "doubts.md")}。`
        : `已写入 ${folder}，把握较大；有 ${light} 处值得核对，见 ${join(folder, "doubts.md")}。`
    ],
    heavy
  };
}
