// The table of contents, which a plan may print before its text: the site makes its own.
import type {Doubt, RawLine} from "./line.ts";

/** What leads from an entry to its page, and the page. */
const leader = /(?:…+|[.．·—-]{3,}|\s{2,})\s*\d{1,3}$/u;

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

/** What an entry is called; null for a sentence, which is none. */
function nameOf(text: string): string | null {
  const name = text.replace(leader, "").replaceAll(/\s/gu, "");
  return name === "" || /[。；]$/u.test(name) ? null : name;
}
