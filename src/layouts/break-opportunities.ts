// Where the lines of headings may break: between words, as drawings and pictures break, and nowhere else.
import {runs} from "../words/line-breaking.ts";

/** Elements that are headings of something, by name, and anything with the class `cut` that holds none of its own kind. */
const heads =
  /<(h[1-6]|th|dt|caption)(?=[\s>])[^>]*>[\s\S]*?<\/\1>|<(a|b|span|strong|p)(?=\s)[^>]*\sclass="(?:[^"]*\s)?cut(?:\s[^"]*)?"[^>]*>[\s\S]*?<\/\2>/gu;

/** Two characters between which an unwanted break could fall. */
const han = /\p{Script=Han}{2}/u;

/**
 * The page with `<wbr>` between the words of its headings, row heads and titles; base.css forbids every other
 * break there. Text, attributes and everything outside those elements stay as they are.
 */
export function withBreaks(html: string): string {
  return html.replace(heads, (element) =>
    element
      .split(/(<[^>]*>|&[^;\s]+;)/u)
      .map((part) => (/^[<&]/u.test(part) || !han.test(part) ? part : runs(part).join("<wbr>")))
      .join("")
  );
}
