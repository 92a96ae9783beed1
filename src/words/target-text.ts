// A target as it is said: the number, its unit, its bound word.
import {amount} from "./format.ts";
import type {Words} from "./words.ts";

/**
 * A target with its unit before the bound word the document prints after the number: 85 and `85以上` in 分
 * give 85分以上. `text` is null where the document's words are not known.
 */
export function goal(value: number, text: string | null, unit: string, words: Words): string {
  const plain = String(value);
  const bare = text?.replaceAll(",", "") ?? "";
  const bound = bare.startsWith(plain) ? bare.slice(plain.length) : "";
  return `${amount(value, unit, null, null, words)}${bound}`;
}
