// How well an entry answers: its id, its name, its other names, the pinyin of its name, its text, in this order.
import type {Group, SearchEntry} from "../entry.ts";
import {normalized} from "./normalize.ts";
import {matchIndex} from "./text-filter.ts";

/** An entry in the one spelling, made once. */
export interface Searchable {
  entry: SearchEntry;
  title: string;
  names: readonly string[];
  text: string;
  code: string;
}

/** What each kind of hit is worth. Only the order matters: an id before a whole name, a name before its parts. */
const worth = {
  code: 1000,
  codeBelow: 90,
  whole: 80,
  wholeInitials: 70,
  begins: 34,
  inside: 30,
  initialsBegin: 24,
  initialsInside: 14,
  text: 8
};

/** What a kind of thing is worth before it is read: a reader wants the unit or the indicator before what mentions it. */
export const standing: Readonly<Record<Group, number>> = {
  units: 12,
  indicators: 12,
  terms: 10,
  clauses: 6,
  boxes: 6,
  promises: 4,
  figures: 3,
  stories: 3,
  series: 3,
  events: 0,
  pages: 2
};

/** An entry made ready to be asked. */
export function searchable(entry: SearchEntry): Searchable {
  return {
    entry,
    title: normalized(entry.title),
    names: entry.names.map((name) => normalized(name)),
    text: normalized(entry.text),
    code: entry.code.toLowerCase()
  };
}

/** What an entry is worth for the id that was typed; 0 where it has another. */
export function worthOfCode({code}: Searchable, typed: string | null): number {
  if (typed === null || code === "") return 0;
  if (code === typed) return worth.code;
  return code.startsWith(`${typed}.`) ? worth.codeBelow : 0;
}

/** What an entry is worth for words that must all be there; 0 where one is missing. */
export function worthOfWords(one: Searchable, words: readonly string[]): number {
  let sum = 0;
  let named = false;
  for (const word of words) {
    const best = Math.max(inName(one, word), inInitials(one.entry.initials, word));
    if (best > 0) named = true;
    const value = best > 0 ? best : inText(one.text, word);
    if (value === 0) return 0;
    sum += value;
  }
  return named ? sum + standing[one.entry.group] : sum;
}

function inName({title, names}: Searchable, word: string): number {
  let best = 0;
  for (const name of [title, ...names]) {
    const at = matchIndex(name, word);
    if (at < 0) continue;
    const kind = name === word ? worth.whole : at === 0 ? worth.begins : worth.inside;
    // The more of the name was typed the better.
    best = Math.max(best, kind + (worth.text * word.length) / name.length);
  }
  return best;
}

function inInitials(initials: string, word: string): number {
  if (!/^[a-z]{2,}$/u.test(word)) return 0;
  let best = 0;
  for (const name of initials.split(" ")) {
    const at = name.indexOf(word);
    if (at < 0) continue;
    const kind =
      name === word ? worth.wholeInitials : at === 0 ? worth.initialsBegin : worth.initialsInside;
    best = Math.max(best, kind + (worth.text * word.length) / name.length);
  }
  return best;
}

/** A word said often, and one that is much of a short text, counts a little more. */
function inText(text: string, word: string): number {
  let count = 0;
  for (let at = matchIndex(text, word); at >= 0 && count < 2; at = matchIndex(text, word, at + 1))
    count += 1;
  return count === 0 ? 0 : worth.text + count + (worth.text * word.length) / text.length;
}
