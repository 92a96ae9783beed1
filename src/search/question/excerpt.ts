// A text cut down to where the words stand, and divided at them.
import {normalized} from "./normalize.ts";
import {matchSpans} from "./text-filter.ts";

/** A stretch of text; `hit`: one of the words. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** How many characters of a text are shown. */
const length = 84;
/** How many of them stand before the first word. */
const before = 24;
/** How far the cut may move to begin after a mark of the sentence. */
const slack = 16;

/** The whole text divided at the words. */
export function marked(text: string, words: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [start, end] of matchSpans(normalized(text), words)) {
    if (start > at) stretches.push({text: text.slice(at, start), hit: false});
    stretches.push({text: text.slice(start, end), hit: true});
    at = end;
  }
  if (at < text.length) stretches.push({text: text.slice(at), hit: false});
  return stretches;
}

/** The part of a text around the first of the words, divided at them. */
export function excerpt(text: string, words: readonly string[]): Stretch[] {
  if (text.length <= length) return marked(text, words);
  const first = matchSpans(normalized(text), words)[0]?.[0] ?? 0;
  const latest = Math.max(0, Math.min(first - before, text.length - length));
  const mark = text
    .slice(Math.max(0, latest - slack), first)
    .search(/[，。；：、](?=[^，。；：、]*$)/u);
  const start = latest === 0 ? 0 : mark >= 0 ? Math.max(0, latest - slack) + mark + 1 : latest;
  const end = Math.min(text.length, start + length);
  const cut = `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
  return marked(cut, words);
}
