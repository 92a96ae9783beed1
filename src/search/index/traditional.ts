// The traditional characters that readers may type for the simplified ones the texts hold.
import {Converter} from "opencc-js/t2cn";

/** The block of Chinese characters in daily use, first and last. */
const [first, last] = [0x4e00, 0x9fff] as const;
const block = Array.from({length: last - first + 1}, (_, at) => String.fromCodePoint(first + at));

/** Pairs, traditional then simplified, for every character of the texts that has other forms. */
export function traditionalPairs(texts: Iterable<string>): string {
  const used = new Set<string>();
  for (const text of texts) for (const character of text) used.add(character);
  const pairs = new Map<string, string>();
  for (const from of ["t", "tw", "hk"] as const) {
    // All at once, one a line, so that none is read with the next: one by one takes four times as long.
    const simple = Converter({from, to: "cn"})(block.join("\n")).split("\n");
    for (const [at, character] of block.entries()) {
      const meant = simple[at] ?? character;
      // A character that stands in the texts itself means itself.
      if (meant !== character && used.has(meant) && !used.has(character))
        pairs.set(character, meant);
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join("");
}
