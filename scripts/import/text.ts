// Judgements on a line of raw text: lost punctuation, a flattened table, a bracket at its end.
import {readBracket} from "../compile/plan/duty-bracket.ts";
import {outermost} from "../compile/plan/match-brackets.ts";

const wide: Record<string, string> = {",": "，", ";": "；", ":": "：", "(": "（", ")": "）"};
const han = /\p{Script=Han}/u;

/**
 * The text with full-width punctuation, and how many signs were changed. A text that has full-width
 * commas of its own is left alone; a comma or colon between digits is never touched.
 */
export function widened(raw: string): {text: string; count: number} {
  if (raw.includes("，") || !/\p{Script=Han},/u.test(raw)) return {text: raw, count: 0};
  let count = 0;
  const text = raw.replace(/[,;:()]/g, (sign, at: number) => {
    const near = raw.slice(Math.max(at - 1, 0), at) + raw.slice(at + 1, at + 2);
    if (/[,:]/.test(sign) && /^\d\d$/.test(near)) return sign;
    if (sign === ":" && !han.test(near)) return sign;
    count++;
    return wide[sign] ?? sign;
  });
  return {text, count};
}

/** Whether the line ends with a unit bracket. */
export function endsWithBracket(text: string): boolean {
  const last = outermost(text).spans.at(-1);
  if (!last || !/^[。\s]*$/.test(text.slice(last.end))) return false;
  return readBracket(text, last.start, last.end, []) !== null;
}

/** Whether the line looks like a flattened table or its title: no sentence, or many cells. */
export function doubtfulTable(text: string): boolean {
  if (endsWithBracket(text)) return false;
  return text.split(/[ \t]+/).length > 3 || !/[。！？；：:]$/.test(text);
}
