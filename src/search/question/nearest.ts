// What comes nearest where nothing holds all the words: a question asked as a sentence, a name cut short.
import {type Searchable, standing} from "./rank.ts";
import {matchIndex} from "./text-filter.ts";

/** The least share of the best answer's worth that is still shown. */
const least = 0.6;
/** How much more a piece counts in a name than in a text. */
const named = 3;
/** How little the kind of thing counts beside the pieces. */
const favour = 60;

/** Entries with their worth, best first, by how many pieces of the words they hold; rare pieces count more. */
export function nearestEntries(
  all: readonly Searchable[],
  words: readonly string[]
): {one: Searchable; worth: number}[] {
  const pieces = [...new Set(words.flatMap(piecesOf))];
  const worths = new Map<Searchable, number>();
  let kept = 0;
  for (const piece of pieces) {
    const holders = all
      .map((one) => ({one, share: holds(one, piece)}))
      .filter(({share}) => share > 0);
    if (holders.length > 0) kept += 1;
    const rarity = Math.log(1 + all.length / holders.length);
    for (const {one, share} of holders) worths.set(one, (worths.get(one) ?? 0) + rarity * share);
  }
  // One pair of characters out of a long word is chance.
  if (kept < pieces.length / 3) return [];
  const found = [...worths]
    .map(([one, sum]) => ({one, worth: sum * (1 + standing[one.entry.group] / favour)}))
    .sort((a, b) => b.worth - a.worth);
  const best = found[0]?.worth ?? 0;
  return found.filter(({worth}) => worth >= best * least);
}

/** Entries whose name holds the characters of the word in their order: a name as people shorten it. */
export function shortened(all: readonly Searchable[], word: string): Searchable[] {
  if (!/^\p{Script=Han}{2,}$/u.test(word)) return [];
  return all.filter(
    ({entry, title, names}) =>
      entry.group === "units" && [title, ...names].some((name) => inOrder(name, word))
  );
}

function inOrder(name: string, word: string): boolean {
  let at = 0;
  for (const character of word) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Numbers and Latin words whole, Chinese in pairs of characters that overlap. */
function piecesOf(word: string): string[] {
  return (word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).flatMap((run) =>
    /^\p{Script=Han}{3,}/u.test(run)
      ? Array.from({length: run.length - 1}, (_, index) => run.slice(index, index + 2))
      : [run]
  );
}

function holds({title, names, text}: Searchable, piece: string): number {
  if ([title, ...names].some((name) => matchIndex(name, piece) >= 0)) return named;
  return matchIndex(text, piece) >= 0 ? 1 : 0;
}
