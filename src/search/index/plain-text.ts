// The words of ready HTML without its tags: the stories are kept as HTML.
import {unescaped} from "../../words/markup.ts";

/** The words of a piece of HTML; blocks are divided by a space. */
export function plainText(html: string): string {
  const words = html
    .replace(/<\/(?:p|li|h\d|tr|td|th|blockquote)>/gu, " ")
    .replace(/<[^>]+>/gu, "");
  return unescaped(words).replace(/\s+/gu, " ").trim();
}
