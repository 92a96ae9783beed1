// The traditional characters that readers may type for the simplified ones the texts hold.
import {Converter} from "opencc-js/t2cn";

/** The block of Chinese characters in daily use, first and last. */
const block = [0x4e00, 0x9fff] as const;

/** Pairs, traditional then simplified, for every character of the texts that has other forms. */
export function traditionalPairs(texts: Iterable<string>): string {
  const used = new Set<string>();
  for (const text of texts) for (const character of text) used.add(character);
  const pairs = new Map<string, string>();
  for (const from of ["t", "tw", "hk"] as const) {
    const convert = Converter({from, to: "cn"});
    for (let code = block[0]; code <= block[1]; code += 1) {
      const character = String.fromCodePoint(code);
      const simple = convert(character);
      // A character that stands in the texts itself means itself.
      if (simple !== character && used.has(simple) && !used.has(character))
        pairs.set(character, simple);
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join("");
}
