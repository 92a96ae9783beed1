// What a sentence may say, as a pattern in each language and the numbers that must then stand in it.
import type {Case, Expected, Groups} from "./case.ts";

/** See the first line. */
export interface Pattern {
  zh: RegExp;
  en: RegExp;
  expected: (groups: Groups, one: Case) => Expected;
}
