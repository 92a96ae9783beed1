// What a figure file asks of its table, read with care: wrong words become problems, not errors.
import {periodPattern} from "../../../../src/domain/period.ts";
import {both, didYouMean, quoted} from "../../problems/problem.ts";

/** Where in the figure file something stands: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** Notes a fault at a place of the figure file. */
export type Complain = (path: Path, found: string, expected: string, mend?: string) => void;

/** Typed access to `where` and `options`. Every answer is null where the file does not ask. */
export interface Filters {
  /** Whether the file says anything under this name. */
  has: (name: string) => boolean;
  /** One word or a list of words out of a set; unknown ones are faults and left out. */
  words: (name: string, known: Iterable<string>) => string[] | null;
  /** A year, a month or a span. */
  period: (name: string) => string | null;
  number: (name: string) => number | null;
  flag: (name: string) => boolean;
  complain: Complain;
}

type Given = Readonly<Record<string, {value: unknown; path: Path}>>;

/** A question over the values given in the file, each with its place. */
export function filters(given: Given, complain: Complain): Filters {
  const get = (name: string) => given[name];
  return {
    complain,
    has: (name) => get(name) !== undefined,
    words: (name, known) => {
      const found = get(name);
      if (!found) return null;
      const list: unknown[] = Array.isArray(found.value) ? found.value : [found.value];
      const set: ReadonlySet<string> = known instanceof Set ? known : new Set(known);
      return list.flatMap((item, index) => {
        const word = typeof item === "string" || typeof item === "number" ? String(item) : null;
        const path = Array.isArray(found.value) ? [...found.path, index] : found.path;
        if (word !== null && set.has(word)) return [word];
        unknown(complain, path, item, set);
        return [];
      });
    },
    period: (name) => {
      const found = get(name);
      if (!found) return null;
      const word = String(found.value);
      if (periodPattern.test(word)) return word;
      complain(found.path, ...notA(word, "年、年-月或时段", "a year, year-month or span"));
      return null;
    },
    number: (name) => {
      const found = get(name);
      if (!found) return null;
      if (typeof found.value === "number") return found.value;
      complain(found.path, ...notA(String(found.value), "数字", "a number"));
      return null;
    },
    flag: (name) => {
      const found = get(name);
      if (!found) return false;
      if (typeof found.value === "boolean") return found.value;
      complain(found.path, ...notA(String(found.value), "true 或 false", "true or false"));
      return false;
    }
  };
}

/** A fault: a word that is not among the known ones, with the nearest of them. */
export function unknown(
  complain: Complain,
  path: Path,
  word: unknown,
  known: Iterable<string>
): void {
  const all = [...known];
  const shown = typeof word === "string" || typeof word === "number" ? String(word) : "?";
  const near = didYouMean(shown, all);
  const list = all.length <= 16 ? all.join(", ") : "";
  complain(
    path,
    both(`没有 ${quoted(shown)}。`, `There is no ${quoted(shown)}.`),
    near || !list ? "" : both(`可用：${list}。`, `Known: ${list}.`),
    near
  );
}

function notA(word: string, zh: string, en: string): [string, string] {
  return [
    both(`${quoted(word)} 不合适。`, `${quoted(word)} does not fit.`),
    both(`应为${zh}。`, `Expected ${en}.`)
  ];
}
