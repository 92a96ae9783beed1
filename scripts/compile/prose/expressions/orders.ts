// Expressions that print a word of order, such as 最多 or 其次, and only where the data bear it out.
import {both, quoted} from "../../problems/problem.ts";
import {chineseNumeral} from "../../read/chinese-numeral.ts";
import {type Bound, cellPath, Fault} from "./context.ts";
import {countable} from "./countable.ts";
import type {Operator} from "./expression.ts";
import {conflicting, figures, rivals, series} from "./lookup.ts";
import {inOrder, type Standing, standings, title} from "./standings.ts";

/** Words for the one that has most. */
export const top = [
  "最多",
  "最高",
  "最大",
  "最长",
  "最强",
  "居首",
  "首位",
  "榜首",
  "领先"
] as const;
/** Words for the one that has least. */
export const bottom = ["最少", "最低", "最小", "最短", "居末", "末位", "垫底"] as const;
/** Words for those that come next. */
export const next = {其次: 2, 再次: 3} as const;

/** The operators of order, by name. */
export const orders: Record<string, Operator> = {
  order: {
    usage: "order WORD TABLE COLUMN=VALUE [COLUMN=VALUE … by=COLUMN]",
    run: (given, [word = "", table = "", who = "", ...rest]) => {
      const by = rest.find((each) => each.startsWith("by="))?.slice(3) ?? null;
      const filters = rest.filter((each) => !each.startsWith("by="));
      const [, name = "", id = ""] = /^([A-Za-z_]+)=(.+)$/u.exec(who) ?? [];
      const {path} = countable(table);
      const all = standings(given, table, name, by, filters);
      return orderWord(word, id, all, (each) => title(given, name, each), {cells: [], path});
    }
  },
  ranked: {
    usage: "ranked WORD SERIES GEO PERIOD LEVEL",
    run: (given, [word = "", id = "", geo = "", at = "", level = ""]) => {
      const [own, second] = figures(given, id, geo, at);
      if (!own || second) throw conflicting(id, geo, at);
      // Where less is better the first is the one that has least; 最多 and 最高 speak of the number itself.
      const down = series(given, id).direction === "down" && !/最/u.test(word);
      const field = new Map<string, number>();
      for (const row of rivals(given, own, level)) {
        if (field.has(row.geo)) throw conflicting(id, row.geo, at);
        field.set(row.geo, down ? -row.value : row.value);
      }
      return orderWord(word, geo, inOrder(field), (each) => title(given, "geo", each), {
        cells: [own.cell],
        path: cellPath(own.cell)
      });
    }
  }
};

/** The word, where it is true of the one it is said of; 并列 before it where others share the place. */
function orderWord(
  word: string,
  id: string,
  all: readonly Standing[],
  name: (id: string) => string,
  where: Pick<Bound, "cells" | "path">
): Bound {
  const [, shared = "", bare = ""] = /^(并列)?(.*)$/u.exec(word) ?? [];
  const holds = claim(bare, all);
  const own = all.find((each) => each.id === id);
  const list = all.map((each) => `${name(each.id)} ${String(Math.abs(each.count))}`).slice(0, 8);
  const order = `${list.join("、")}${all.length > 8 ? "……" : ""}`;
  const fault = (zh: string, en: string): Fault =>
    new Fault(
      both(zh, en),
      both(`次序是：${order}。`, "Expected a word that is true; the Chinese line gives the order.")
    );
  if (!own) throw fault(`里面没有 ${quoted(id)}。`, `${quoted(id)} is not among them.`);
  if (!holds(own))
    throw fault(`${name(id)}不是“${bare}”。`, `the word of order is not true of ${quoted(id)}.`);
  if (own.tied > 1 && !shared)
    throw fault(
      `${name(id)}与另外 ${String(own.tied - 1)} 个并列，应写“并列${bare}”，并把它们都写出来。`,
      `${quoted(id)} shares its place with ${String(own.tied - 1)} more.`
    );
  if (own.tied === 1 && shared)
    throw fault(`${name(id)}没有与谁并列。`, `${quoted(id)} shares its place with nobody.`);
  return {text: word, number: own.place, ...where};
}

/** What a word of order says of one among all. */
function claim(word: string, all: readonly Standing[]): (one: Standing) => boolean {
  const is = (words: readonly string[]): boolean => words.includes(word);
  if (is(top)) return ({step}) => step === 1;
  if (is(bottom)) return ({count}) => all.every((other) => other.count >= count);
  if (Object.hasOwn(next, word)) return ({step}) => step === next[word as keyof typeof next];
  const place = /^第(.+?)位?$/u.exec(word)?.[1];
  const number = place === undefined ? null : (chineseNumeral(place) ?? Number(place));
  if (number !== null && Number.isInteger(number)) return (one) => one.place === number;
  const known = [...top, ...bottom, ...Object.keys(next), "第一", "第二"];
  throw new Fault(
    both(`没有 ${quoted(word)} 这个次序的词。`, "unknown word of order."),
    both(
      `可用：${known.join("、")}……，前面可加“并列”。`,
      "Expected one of the words in the Chinese line."
    )
  );
}
