// By when a thing is to be done: the dates that a plan prints, before it, in its bracket, or on a line of their own below.
import type {Commitment} from "../../../src/model/plan/commitment.ts";
import type {Clause} from "../../../src/model/plan/plan.ts";
import type {ParsedPlan} from "../../compile/plan/read-plan.ts";
import {chineseNumeral} from "../../compile/read/chinese-numeral.ts";

/** The columns of a promise that say by when. */
export type Due = Pick<Commitment, "due" | "due_text">;

const years = String.raw`(?:20\d\d|二[〇零].{2})年`;
const months = String.raw`(?:[\d一二三四五六七八九十]{1,2}月)?(?:\d{1,2}日)?`;

/** A year that something is compared with or begins in is no deadline. */
const date =
  /(?<![比较較自从從])(?:力争|争取|计划)?(?:到|至|在)?(?:20\d\d年?[—－–-])?(?<year>20\d\d|二[〇零].{2})年(?:(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日)?)?(?:底|末|年底|年末)?(?:以前|之前|前)?/gu;

/** A date by which: one that says 前, or one right before a thing that is finished then. */
export const dated = new RegExp(
  `(?<![比较較自从從、—－–-])(?:力争|争取|计划)?(?:到|至|在|于)?${years}${months}(?:底|末)?` +
    "(?:(?:以前|之前|前)[，,]?|[，,]?(?=(?:力争|基本|全面|全部|率先|初步)*(?:完成|建成|实现|形成|建立|出台|启动|投入|开工|竣工|取得)))",
  "gu"
);

const none: Due = {due: null, due_text: null};

/** A sentence that only says by when the one before it, or all before it, is to be done: 以上任务2026年底前完成。 */
const closing = new RegExp(
  "^(?:(?<all>以上|上述|前述|各项|所有)|该|此|这|本|上项)?\\p{Script=Han}{0,6}?(?:力争|争取|计划|确保)?(?:到|至|在|于)?" +
    `${years}${months}(?:底|末)?(?:以前|之前|前)?[，,]?(?:要|须|应|均)?(?:全部|基本|全面|如期)*` +
    "(?:完成|办结|建成|到位|落实到位|完工|竣工|投用|投入使用)(?:任务)?$",
  "u"
);

/** The last date the sentence states up to a place. */
export function dueOf(text: string, at: number): Due {
  const sentence =
    text
      .slice(0, at)
      .split(/[。；]/u)
      .at(-1) ?? "";
  const hit = [...sentence.matchAll(date)].at(-1);
  const [year, month] = [hit?.groups?.["year"], hit?.groups?.["month"]].map(valueOf);
  if (!hit || year == null) return none;
  const late = month != null && month >= 1 && month <= 12;
  const due = late ? `${String(year)}-${String(month).padStart(2, "0")}` : String(year);
  return {due, due_text: hit[0].trim()};
}

/** Whether a sentence only says by when what stands before it is to be done. */
export const isClosing = (sentence: string): boolean => closing.test(sentence);

/** What the sentence after the one at a place says of it, or a later one of all before. */
export function dueAfter(text: string, at: number): Due {
  const [, ...after] = text.slice(at).split(/[。；]/u);
  const closed = after.find((sentence, place) => {
    const found = closing.exec(sentence);
    return found !== null && (place === 0 || found.groups?.["all"] !== undefined);
  });
  return closed === undefined ? none : dueOf(closed, closed.length);
}

/** By when the cell of a table says, in words or as 2025.6. */
export function dueOfCell(cell: string): Due {
  const [whole, year = "", month = ""] = /^(20\d\d)[.．/-](\d{1,2})(?!\d)/u.exec(cell) ?? [];
  if (whole === undefined || Number(month) < 1 || Number(month) > 12)
    return dueOf(cell, cell.length);
  return {due: `${year}-${month.padStart(2, "0")}`, due_text: cell};
}

/** By when a clause as a whole is to be done, as its bracket or a line 完成时限： below it says. */
export function dueOfClause(clause: Clause, plan: ParsedPlan): Due {
  const own = plan.brackets.filter((one) => one.clause === clause.id).map(({text}) => text);
  const after = plan.clauses.slice(clause.order + 1);
  const end = after.findIndex(
    ({kind, parent, text}) =>
      kind !== "paragraph" || parent !== clause.parent || !/^\p{Script=Han}{2,8}[：:]/u.test(text)
  );
  const below = after
    .slice(0, end < 0 ? after.length : end)
    .flatMap(({text}) => /(?:时限|时间|期限|進度|进度|時限|時間)[：:](.+)/u.exec(text)?.[1] ?? []);
  return [...own, ...below].map((text) => dueOf(text, text.length)).find(({due}) => due) ?? none;
}

/** The value of digits or of Chinese numerals; null where there are none. */
const valueOf = (printed: string | undefined): number | null =>
  printed === undefined ? null : /^\d/u.test(printed) ? Number(printed) : chineseNumeral(printed);
