// Where something comes from: a source that is known, or a new one described in a few answers.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {grades} from "../../../src/model/evidence/observation.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {put} from "../change/table-rows.ts";
import {address, among, choices, day, oneOf, orNothing, some} from "./checks.ts";
import type {Answers, Interview} from "./interview.ts";

/** The questions about a source. */
export const sourceFlags = {
  source: "来源：已有来源的代码或发布者的几个字；新来源写 new",
  publisher: "新来源：谁发布的，是什么（如 某局年度公报）",
  published: "新来源：发布日期，写作 年-月-日（YYYY-MM-DD），不知道就回车",
  url: "新来源：网址，没有就回车",
  "url-kind": "新来源：是谁的网页或文件？",
  grade: "来源等级？"
} as const;

/** Whose page or paper a new source may be. */
const urlKinds = {official: "主管机关", publisher: "媒体", repost: "转载"};

/** How good a new source may be; a returned form has its own way in. */
const newGrades = {A: "主管机关自己的页面", B: "具名媒体", C: "转载"};

type Name = keyof typeof sourceFlags;

/** Asks where it comes from. */
export async function askSource(
  {answers, get}: Interview<Name>,
  {sources}: Pick<Catalogue, "sources">
): Promise<void> {
  const named = sources.map(({id, publisher}) => ({id, name: publisher}));
  await get("source", (text) =>
    /^(new|新)$/i.test(text) ? {value: "new"} : among(named, "来源")(text)
  );
  if (answers.source === "new") {
    await get("publisher", some);
    await get("published", orNothing(day), "", "");
    await get("url", address, "", "");
    await get("url-kind", oneOf(Object.keys(urlKinds), urlKinds), choices(urlKinds));
    await get("grade", oneOf(Object.keys(newGrades), newGrades), choices(newGrades));
  } else {
    const grade = sources.find(({id}) => id === answers.source)?.grade ?? "C";
    await get("grade", oneOf(grades), `（回车为 ${grade}）`, grade);
  }
}

/** The folder with the source in it, where it is a new one, its id, and the lines that show it. */
export function withSource(
  folder: Folder,
  {sources}: Pick<Catalogue, "sources">,
  answers: Answers<Name>
): {folder: Folder; source: string; grade: string; lines: string[]} {
  const {source = "", grade = "C", publisher = ""} = answers;
  if (source !== "new") return {folder, source, grade, lines: []};
  const id = nextId(
    sources.map((one) => one.id),
    "s"
  );
  const next = put(folder, inputTables.sources.file, {
    id,
    publisher,
    published_on: answers.published ?? "",
    url: answers.url ?? "",
    url_kind: answers["url-kind"] ?? "",
    grade
  });
  return {folder: next, source: id, grade, lines: [`+ 来源 ${id}：${publisher}`]};
}

/** The next id in the manner of the last one with a number: s249 gives s250. */
export function nextId(ids: readonly string[], usual: string): string {
  const numbered = ids.flatMap((id) => {
    const [, letters, digits] = /^([A-Za-z]+)(\d+)$/.exec(id) ?? [];
    return letters !== undefined && digits !== undefined ? [{letters, digits}] : [];
  });
  const last = numbered.sort((a, b) => Number(a.digits) - Number(b.digits)).at(-1);
  if (!last) return `${usual}1`;
  return `${last.letters}${String(Number(last.digits) + 1).padStart(last.digits.length, "0")}`;
}
