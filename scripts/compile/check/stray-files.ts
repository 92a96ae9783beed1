// Files that nothing reads or that can have no address: named, so that nothing an editor saved is ignored in silence.
import {addressPattern} from "../../../src/model/cell.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import type {Folder} from "../read/read-folder.ts";

/** What each folder of files holds, by the ending of its files. */
const kept: Record<string, {ending: RegExp; should: string; zh: string; en: string}> = {
  figures: {ending: /\.yaml$/, should: ".yaml", zh: "图", en: "figure"},
  stories: {ending: /\.md$/, should: ".md", zh: "报道", en: "story"},
  chapters: {ending: /\.md$/, should: ".md", zh: "章的摘要", en: "summary of a chapter"},
  statistics: {ending: /\.(csv|xlsx)$/, should: ".csv / .xlsx", zh: "序列", en: "series"}
};

/** All files that are not read, each with how to make it readable. `known` are those with a name of their own. */
export function strayFiles(folder: Folder, known: readonly string[]): Problem[] {
  const tables = Object.values(inputTables).map(({file}) => file);
  const found: Problem[] = [];
  const series = new Map<string, string>();
  for (const file of folder.keys())
    if (/^statistics\/[^/]*\.(csv|xlsx)$/.test(file) && !series.has(stem(file)))
      series.set(stem(file), file);
  for (const [file, bytes] of folder) {
    if (known.includes(file) || /^(releases|forms)\//.test(file)) continue;
    const [top = "", ...rest] = file.split("/");
    const room = kept[top];
    const same = series.get(stem(file)) ?? file;
    // To save it in another form would only make a second file of the series.
    if (same !== file) found.push(twice(file, same));
    else if (room && rest.length) found.push(...inRoom(file, rest, room, bytes));
    else if (/\.(csv|tsv|xlsx?|ods|et|numbers)$/i.test(file)) found.push(unread(file, tables));
  }
  return found;
}

const stem = (file: string): string => file.replace(/\.[^.]*$/, "");

function inRoom(
  file: string,
  rest: readonly string[],
  {ending, should, zh, en}: (typeof kept)[string],
  bytes: Uint8Array
): Problem[] {
  const name = rest.at(-1) ?? "";
  const [room = ""] = file.split("/");
  if (rest.length > 1)
    return [
      stray(
        file,
        both("在子文件夹里，不会读取。", "The file lies in a folder within and is not read."),
        both(`移到 ${room}/ 里。`, `Move it into ${room}/.`)
      )
    ];
  if (!ending.test(name)) return [stray(file, ...unfit(name, zh, en, should))];
  const id = name.replace(ending, "");
  if (!addressPattern.test(id))
    return [
      stray(
        file,
        both(
          `文件名 ${quoted(name)} 要用作网址，不能有汉字、空格、点和别的符号。`,
          `The name ${quoted(name)} becomes an address and may hold no such signs.`
        ),
        both(
          "改名：只用半角字母、数字、- 和 _，以字母或数字开头。",
          "Rename it with letters, digits, - and _ only."
        )
      )
    ];
  if (bytes.length) return [];
  return [
    stray(
      file,
      both("文件是空的。", "The file is empty."),
      both("写入内容，或删去它。", "Fill it, or remove it.")
    )
  ];
}

/** What to do with a file of another kind. */
function unfit(name: string, zh: string, en: string, should: string): [string, string] {
  const found = both(
    `不会读取：${zh}的文件名以 ${should} 结尾。`,
    `It is not read: the file of a ${en} ends with ${should}.`
  );
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? "";
  if (/^\.(xls|et|ods|numbers|tsv)$/.test(ending))
    return [
      found,
      both(
        "在 Excel 或 WPS 里打开，“另存为”选“Excel 工作簿（.xlsx）”或“CSV UTF-8”，再删去这个文件。",
        "Open it in Excel and save it as .xlsx or CSV UTF-8, then remove this one."
      )
    ];
  if (/^\.(docx?|wps|rtf|pdf)$/.test(ending))
    return [
      found,
      both(
        "把文字复制到一个纯文本文件里，以 .md 结尾，再删去这个文件。",
        "Copy the words into a plain text file that ends with .md, then remove this one."
      )
    ];
  const [first = should] = should.split(" / ");
  if (/^\.(ya?ml|md|markdown|txt|csv|xlsx)$/.test(ending))
    return [found, both(`改名为以 ${first} 结尾。`, `Rename it so that it ends with ${first}.`)];
  return [found, both("移走这个文件。", "Move it away.")];
}

function unread(file: string, tables: readonly string[]): Problem {
  const near = didYouMean(file, tables);
  return stray(
    file,
    both("没有程序读取这个文件。", "Nothing reads this file."),
    near ||
      both(
        "要用里面的数，运行 npm run import-table -- 文件名，再把它移走。",
        "To use its figures run npm run import-table -- FILE, then move it away."
      )
  );
}

function twice(file: string, before: string): Problem {
  return stray(
    file,
    both(`${before} 已是这个序列。`, `${before} already is this series.`),
    both(
      "一个序列只留一个文件：要用这一个，就把它的内容另存到那一个里，再删去这一个。",
      "Keep one file for a series: to use this one save its content over the other, then remove it."
    )
  );
}

function stray(file: string, found: string, mend: string): Problem {
  return {file, line: null, column: null, found, expected: "", mend};
}
