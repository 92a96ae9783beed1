// What a plan may print before its text and is none of it: a table of contents, a note on how it was made.
import {readNumbering} from "../compile/plan/numbering.ts";
import {kindOfPlan} from "./front.ts";
import type {Doubt, RawLine} from "./line.ts";

/** What leads from an entry to its page, and the page. */
const leader = /(?:…+|[.．·—-]{3,}|\t|\s{2,}|(?<=\p{Script=Han}{4})\s)\s*\d{1,3}$/u;

/**
 * The lines without a table of contents. It ends before one of its entries stands again, as the heading of its part; where
 * none does, only lines that lead to a page are of it.
 */
export function withoutContents(lines: readonly RawLine[], doubts: Doubt[]): RawLine[] {
  const start = lines.findIndex(({text}) => /^目\s*[录錄次]$/u.test(text));
  if (start < 0) return [...lines];
  const names = lines.map(({text}) => nameOf(text));
  const seen = new Set<string>();
  const again = names.findIndex((name, at) => {
    if (at <= start || name === null) return false;
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
  const body = new Set(again < 0 ? [] : names.slice(again));
  const entry = ({text}: RawLine, at: number) =>
    at > start && (leader.test(text) || body.has(names[at] ?? ""));
  const end = lines.slice(0, again < 0 ? lines.length : again).findLastIndex(entry) + 1;
  const [first, last] = [lines[start], lines[end - 1]];
  if (!first || !last || end === 0) return [...lines];
  doubts.push({
    ...{line: first.line, weight: 1},
    did: `目录没有收入，到第 ${String(last.line)} 行“${last.text.slice(0, 20)}”为止。`,
    else: "目录由网站自己生成。若正文有一段也在其中，请补进 plan.md，并改 errata.csv 里相应的一行。"
  });
  return lines.filter((_, index) => index < start || index >= end);
}

/**
 * The lines without a note on how the plan was made (编制说明) that stands before it with numbers of its own: the plan
 * begins where a line that names a plan is followed by its own first number.
 */
export function withoutPreface(lines: readonly RawLine[], doubts: Doubt[]): RawLine[] {
  const from = lines.findIndex(({text}) =>
    /^.{0,30}(?:编制|起草|制定|編製)(?:情况)?的?[说說]明$/u.test(text)
  );
  if (from < 0) return [...lines];
  const first = ({text}: RawLine) => readNumbering(text)?.number === 1;
  const own = lines.findIndex((line, at) => at > from && first(line));
  const title = lines.findIndex(
    ({text}, at) => at > own && own > from && kindOfPlan.test(text) && !/[，。；：]/u.test(text)
  );
  const [head, last] = [lines[from], lines[title - 1]];
  if (title < 0 || !head || !last || !lines.slice(title).some(first)) return [...lines];
  doubts.push({
    ...{line: head.line, weight: 2},
    did: `“${head.text}”没有收入，到第 ${String(last.line)} 行“${last.text.slice(0, 20)}”为止。`,
    else: "它说的是方案怎样写成的。若要收入，请补进 plan.md，并改 errata.csv 里相应的一行。"
  });
  return lines.filter((_, index) => index < from || index >= title);
}

/** What an entry is called; null for a sentence, which is none. */
function nameOf(text: string): string | null {
  const name = text.replace(leader, "").replaceAll(/\s/gu, "");
  return name === "" || /[。；]$/u.test(name) ? null : name;
}
