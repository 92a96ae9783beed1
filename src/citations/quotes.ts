// The sentences about a figure that may be quoted, made from its rows, in Chinese and in English.
import {byReference} from "../charts/references.ts";
import type {Figure} from "../model/figures/figure.ts";
import type {EnglishNames} from "./english-names.ts";
import {chinese, english, type Language} from "./language.ts";
import {coverage, timeline} from "./sentences/events-coverage.ts";
import {line, multiples} from "./sentences/line.ts";
import {rank} from "./sentences/rank.ts";
import {matrix, network, tree} from "./sentences/structure.ts";
import {bullet, range} from "./sentences/targets.ts";

/** A sentence that may be quoted. */
export interface Quote {
  lang: "zh" | "en";
  /** Its number among those of its language, from 1. */
  part: number;
  text: string;
}

/** What the rows of a figure do not hold themselves. */
export interface Setting {
  /** The focal place, which indicators are of: its reference and its Chinese name. */
  place: {ref: string; name: string};
  lexicon: EnglishNames;
}

/** What is said by kind, of rows that name things as `language` takes them; a kind without an entry says nothing. */
const tellers: Readonly<
  Record<string, (figure: Figure, language: Language, place: string) => string[]>
> = {bullet, coverage, line, matrix, multiples, network, range, rank, timeline, tree};

/** What was said of a figure in a setting: its page, its codes, its slides and its archive all ask. */
const quotesOf = new WeakMap<Setting, WeakMap<Figure, readonly Quote[]>>();

/** Up to three sentences in each language; numbers as published, shares of a whole rounded to 1 %. */
export function quotes(figure: Figure, setting: Setting): readonly Quote[] {
  const known = quotesOf.get(setting) ?? new WeakMap<Figure, readonly Quote[]>();
  quotesOf.set(setting, known);
  const made = known.get(figure) ?? quoteMaker(figure, setting);
  known.set(figure, made);
  return made;
}

function quoteMaker(figure: Figure, {place, lexicon}: Setting): Quote[] {
  const bare = byReference(figure);
  const names = new Map([[place.ref, place.name], ...bare.names]);
  const ways = [
    {language: chinese, own: figure, focal: place.name},
    {language: english(lexicon, names), own: bare.figure, focal: place.ref}
  ];
  return ways.flatMap(({language, own, focal}) => {
    const sentences = tellers[figure.kind]?.(own, language, focal) ?? [];
    return sentences.map((text, index) => ({
      lang: language.lang,
      part: index + 1,
      text: `${capital(text)}${language.say.end}`
    }));
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
