// Where the lines of headings may break: between words, as drawings and pictures break, and nowhere else.
import {unbreakableRuns} from "../words/line-breaking.ts";

/** Elements that are headings of something, by name, and anything with the class `cut` that holds none of its own kind. */
const heads =
  /<(h[1-6]|th|dt|caption)(?=[\s>])[^>]*>[\s\S]*?<\/\1>|<(a|b|span|strong|p)(?=\s)[^>]*\sclass="(?:[^"]*\s)?cut(?:\s[^"]*)?"[^>]*>[\s\S]*?<\/\2>/gu;

/** A heading that is only heard has no lines. */
const unseen = /^<[^>]*\sclass="unseen"/u;

/** Tags and entities; a word that is explained is one word, its link included. */
const tokens = /(<a class="term"[^>]*>[^<]*<\/a>|<[^>]*>|&[^;\s]+;)/u;

/** Longer than this an explained word breaks inside like any other: a narrow row head has no room for it. */
const whole = 6;

/** What a line may end with before such a word, and begin with after it. */
const begins = /(?:\p{Script=Han}|<\/a>)$/u;
const ends = /^\p{Script=Han}/u;

/** Two characters between which an unwanted break could fall. */
const han = /\p{Script=Han}{2}/u;

/** Words that are not cut, by their length: thousands of them are looked up as fast as ten. */
export type Whole = ReadonlyMap<number, ReadonlySet<string>>;

/** See {@link Whole}. */
export const wholeWords = (words: readonly string[]): Whole =>
  new Map(
    [...Map.groupBy(words, ({length}) => length)].map(([length, own]) => [length, new Set(own)])
  );

/**
 * The page with `<wbr>` between the words of its headings, row heads and titles; base.css forbids every other
 * break there. A word of `terms` is one word, also where the dictionary of the language sees two. Text, attributes
 * and everything outside those elements stay as they are.
 */
export function withBreaks(html: string, terms: Whole = new Map()): string {
  const broken = (text: string) => joined(unbreakableRuns(text), terms).join("<wbr>");
  return html.replace(heads, (element) =>
    unseen.test(element)
      ? element
      : element
          .split(tokens)
          .map((part, at, all) => {
            if (part.startsWith('<a class="term"')) {
              const before = all[at - 1] === "" ? all[at - 2] : all[at - 1];
              const word = part.replace(/>([^<]*)</u, (inner, text: string) =>
                text.length > whole ? `>${broken(text)}<` : inner
              );
              return `${begins.test(before ?? "") ? "<wbr>" : ""}${word}${ends.test(all[at + 1] ?? "") ? "<wbr>" : ""}`;
            }
            return /^[<&]/u.test(part) || !han.test(part) ? part : broken(part);
          })
          .join("")
  );
}

/** Runs, with none beginning inside a term. */
function joined(parts: readonly string[], terms: Whole): readonly string[] {
  const text = parts.join("");
  const inside = (at: number) =>
    [...terms].some(([length, words]) => {
      for (let from = Math.max(0, at - length + 1); from < at; from++)
        if (words.has(text.slice(from, from + length))) return true;
      return false;
    });
  let at = 0;
  return parts.reduce<string[]>((out, part) => {
    if (at > 0 && inside(at)) out.push((out.pop() ?? "") + part);
    else out.push(part);
    at += part.length;
    return out;
  }, []);
}
