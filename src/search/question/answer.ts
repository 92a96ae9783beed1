// The answer to what was typed: entries in groups, best first, with the words to mark.
//
// Every text is read through: there are some hundred thousand characters, which takes a millisecond or two. An inverted
// index over pairs of characters would be larger than the texts, and the texts are needed for the excerpts anyhow.
import {type Group, type IndexFile, type SearchEntry, unpack} from "../entry.ts";
import {nearestEntries, shortened} from "./nearest.ts";
import {normalized, traditionalOf} from "./normalize.ts";
import {codeOf} from "./plan-id.ts";
import {type Searchable, searchable, worthOfCode, worthOfWords} from "./rank.ts";
import {wordsOf} from "./text-filter.ts";

/** What was found. */
export interface Answer {
  /** The words in one spelling: what is to be marked. */
  words: string[];
  /** Groups by their best entry, entries best first. */
  groups: {group: Group; entries: SearchEntry[]}[];
  count: number;
  /** no: nothing holds all the words; what is given comes nearest. */
  exact: boolean;
}

/** Takes what was typed. */
export type Ask = (typed: string) => Answer;

/** Makes an index ready to be asked. */
export function questionOf(file: IndexFile): Ask {
  const all = unpack(file).map(searchable);
  const traditional = traditionalOf(file.traditional);
  return (typed) => {
    const words = wordsOf(typed, traditional);
    if (words.length === 0) return {words, groups: [], count: 0, exact: true};
    const code = codeOf(normalized(typed, traditional));
    const found = all
      .map((one) => ({one, worth: Math.max(worthOfCode(one, code), worthOfWords(one, words))}))
      .filter(({worth}) => worth > 0)
      .sort((a, b) => b.worth - a.worth);
    if (found.length > 0) return grouped(words, found, true);
    const [only = ""] = words;
    const short = words.length === 1 ? shortened(all, only) : [];
    if (short.length > 0)
      return grouped(
        words,
        short.map((one) => ({one})),
        true
      );
    return grouped(words, nearestEntries(all, words), false);
  };
}

function grouped(words: string[], found: readonly {one: Searchable}[], exact: boolean): Answer {
  const byGroup = new Map<Group, SearchEntry[]>();
  for (const {one} of found) {
    const own = byGroup.get(one.entry.group);
    if (own) own.push(one.entry);
    else byGroup.set(one.entry.group, [one.entry]);
  }
  const groups = [...byGroup].map(([group, entries]) => ({group, entries}));
  return {words, groups, count: found.length, exact};
}
