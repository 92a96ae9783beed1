// Where the lines of headings may break: between words, as drawings and pictures break, and nowhere else.
import {runs} from "../words/line-breaking.ts";

/** Elements that are headings of something, by name, and anything with the class `cut` that holds none of its own kind. */
const heads =
  /<(h[1-6]|th|dt|caption)(?=[\s>])[^>]*>[\s\S]*?<\/\1>|<(a|b|span|strong|p)(?=\s)[^>]*\sclass="(?:[^"]*\s)?cut(?:\s[^"]*)?"[^>]*>[\s\S]*?<\/\2>/gu;

/** Tags and entities; a word that is explained is one word, its link included. */
const tokens = /(<a class="term"[^>]*>[^<]*<\/a>|<[^>]*>|&[^;\s]+;)/u;

/** Longer than this an explained word breaks inside like any other: a narrow row head has no room for it. */
const whole = 6;

/** What a line may end with before such a word, and begin with after it. */
const begins = /(?:\p{Script=Han}|<\/a>)$/u;
const ends = /^\p{Script=Han}/u;

/** Two characters between which an unwanted break could fall. */
const han = /\p{Script=Han}{2}/u;

/**
 * The page with `<wbr>` between the words of its headings, row heads and titles; base.css forbids every other
 * break there. Text, attributes and everything outside those elements stay as they are.
 */
export function withBreaks(html: string): string {
  return html.replace(heads, (element) =>
    element
      .split(tokens)
      .map((part, at, all) => {
        if (part.startsWith('<a class="term"')) {
          const before = all[at - 1] === "" ? all[at - 2] : all[at - 1];
          const word = part.replace(/>([^<]*)</u, (inner, text: string) =>
            text.length > whole ? `>${runs(text).join("<wbr>")}<` : inner
          );
          return `${begins.test(before ?? "") ? "<wbr>" : ""}${word}${ends.test(all[at + 1] ?? "") ? "<wbr>" : ""}`;
        }
        return /^[<&]/u.test(part) || !han.test(part) ? part : runs(part).join("<wbr>");
      })
      .join("")
  );
}
