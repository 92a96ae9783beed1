// The one text filter: which words were typed, and whether and where a text holds them.
import {normalized, type Traditional} from "./normalize.ts";

/** What divides words: space and the marks of a sentence. Points and dashes may stand inside a number. */
const dividers = /[\s,、。;:!?"'“”‘’「」『』《》〈〉()[\]{}|…]+/u;

/** The words of what was typed, in one spelling, each once. */
export function wordsOf(typed: string, traditional?: Traditional): string[] {
  const words = normalized(typed, traditional).split(dividers);
  return [...new Set(words.filter((word) => word !== ""))];
}

/** Where `word` first stands in `text` from `from` on; -1 where it does not. A number is found as a whole: 20 is not in 2025. */
export function matchIndex(text: string, word: string, from = 0): number {
  let at = text.indexOf(word, from);
  if (at < 0 || !/^\d|\d$/u.test(word)) return at;
  while (at >= 0 && !alone(text, word, at)) at = text.indexOf(word, at + 1);
  return at;
}

/** Whether a text, in one spelling, holds every word. No words: every text does. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => matchIndex(text, word) >= 0);
}

/** Every place of the words in a text, as pairs of start and end in order; what overlaps is joined. */
export function matchSpans(text: string, words: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (const word of words)
    for (let at = matchIndex(text, word); at >= 0; at = matchIndex(text, word, at + word.length))
      found.push([at, at + word.length]);
  found.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of found) {
    const last = joined[joined.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Whether the digits at either end of a word are not part of a longer number. */
function alone(text: string, word: string, at: number): boolean {
  const end = at + word.length;
  const before = /^\d/u.test(word) && /(?:\d|\d[.,])$/u.test(text.slice(Math.max(0, at - 2), at));
  const after = /\d$/u.test(word) && /^(?:\d|[.,]\d)/u.test(text.slice(end, end + 2));
  return !before && !after;
}
