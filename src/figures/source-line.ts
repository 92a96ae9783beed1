// The source line of a figure: who published its rows, with the grade of each source.
import type {Figure} from "../model/figures/figure.ts";
import {number} from "../words/format.ts";
import type {Words} from "../words/words.ts";

/**
 * All sources in one line; as many as `fits` allows, and then how many there are in all, where a
 * picture has no room for more.
 */
export function sourceLine(
  {sources}: Figure,
  words: Words,
  fits: (line: string) => boolean = () => true
): string {
  const {sourceLine: lead, join, grade, others} = words.figure;
  const names = [
    ...new Set(sources.map((one) => `${one.label}${one.grade ? grade(one.grade) : ""}`))
  ];
  for (let shown = names.length; shown > 0; shown--) {
    const line = `${lead}${names.slice(0, shown).join(join)}`;
    const whole = shown === names.length ? line : `${line}${others(number(names.length))}`;
    if (shown === 1 || fits(whole)) return whole;
  }
  return "";
}
