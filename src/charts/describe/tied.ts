// Names that share one number: which are the greatest, and how several are said together.
import {number} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";

/** How many tied names are said; of more the first and their number. */
const named = 3;

/** All items whose number is the greatest, in their order, and that number; 0 where there are none. */
export function greatest<T>(
  items: Iterable<T>,
  by: (item: T) => number
): {all: T[]; value: number} {
  const list = [...items];
  const value = list.length === 0 ? 0 : Math.max(...list.map(by));
  return {all: list.filter((item) => by(item) === value), value};
}

/** Names and what each has: 甲，9件; 甲、乙，各9件; 甲等10个单位，各9件. `what` is the noun for many. */
export function namesWithValue(
  names: readonly string[],
  said: string,
  what: string,
  words: Words
): string {
  const {list, comma, many, each} = words.charts.sentence;
  const [first = ""] = names;
  if (names.length === 1) return [first, said].join(comma);
  const who = names.length > named ? many(first, number(names.length), what) : names.join(list);
  return [who, each(said)].join(comma);
}
