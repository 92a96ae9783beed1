// A target as it is said: the number, its unit, its bound word before or after.
import {amount} from "./format.ts";
import type {Words} from "./words.ts";

/**
 * The words a document prints around the number of a target: ≥ before 60 in `≥60`, 以上 after 85 in
 * `85以上`. Both are empty where the text does not hold the number; the unit is no part of them.
 */
function around(value: number, text: string | null, unit: string): {before: string; after: string} {
  const bare = text?.replace(/(\d),(?=\d{3})/gu, "$1") ?? "";
  const number = String(value).replaceAll(".", "\\.");
  const found = new RegExp(`(?<![\\d.])${number}(?:\\.0+)?(?![\\d.])`, "u").exec(bare);
  if (!found) return {before: "", after: ""};
  const rest = bare.slice(found.index + found[0].length).trimStart();
  const after = unit !== "" && rest.startsWith(unit) ? rest.slice(unit.length) : rest;
  return {before: bare.slice(0, found.index), after};
}

/**
 * The bound of a target in one word, as figures carry it: 以上 where it stands after the number, `≥…`
 * where it stands before; empty where the document prints the number alone.
 */
export function boundOf(value: number, text: string | null, unit: string): string {
  const {before, after} = around(value, text, unit);
  return before === "" ? after : `${before}…${after}`;
}

/** A number in words with the bound of {@link boundOf} around it. */
export function bounded(said: string, bound: string): string {
  return bound.includes("…") ? bound.replace("…", said) : `${said}${bound}`;
}

/** The words of a language for the bounds of a target, by their code. */
interface BoundWords {
  bounds: Readonly<Record<"at_least" | "at_most", string>>;
}

/** The bound of a target that is only known by its code: 以上 for `at_least`, 以内 for `at_most`, else empty. */
export function boundOfCode(code: string | null, words: BoundWords): string {
  return code === "at_least" || code === "at_most" ? words.bounds[code] : "";
}

/** A number in words that is aimed at, its bound known by its code: 85分以上. */
export function aimed(said: string, code: string | null, words: BoundWords): string {
  return bounded(said, boundOfCode(code, words));
}

/**
 * A target with its unit, between the bound words the document prints around the number: 85 and `85以上`
 * in 分 give 85分以上, 60 and `≥60` in % give ≥60%, 3 and `3-5` in 件 give 3-5件. `text` is null where
 * the document's words are not known.
 */
export function goal(value: number, text: string | null, unit: string, words: Words): string {
  const {before, after} = around(value, text, unit);
  if (/^[-－–—~～至到]\s*\d/u.test(after)) {
    const [upper = ""] = /^[-－–—~～至到]\s*[\d.]+/u.exec(after) ?? [];
    return `${before}${value}${upper}${unit}${after.slice(upper.length)}`;
  }
  return `${before}${amount(value, unit, null, null, words)}${after}`;
}
