// The term of the glossary that says what an indicator measures.
import type {Term} from "../model/plan/term.ts";

/**
 * The explained term whose word, or one of whose other words, stands in the indicator's name; the longest where
 * several do, since it says most. Terms that pages do not explain at their place are too general to say what is
 * measured.
 */
export function termOf(name: string, terms: readonly Term[]): Term | undefined {
  const held = terms
    .filter(({marked}) => marked)
    .map((term) => ({
      term,
      length: Math.max(
        0,
        ...[term.term, ...term.aliases].filter((word) => name.includes(word)).map((w) => w.length)
      )
    }))
    .filter(({length}) => length > 0)
    .sort((a, b) => b.length - a.length);
  return held[0]?.term;
}
