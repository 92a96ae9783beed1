// Sentences about the plan's own structure: who does what, with whom, and where promises stand.
import {rowAccessors} from "../../charts/row-accessors.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {percent} from "../../words/format.ts";
import {headed, type Heading, headingOf} from "../heading.ts";
import {joinTies} from "../join-ties.ts";
import type {Language} from "../language.ts";

/** Rows by columns: how many of each, how much in all, the greatest row and the greatest column. */
export function matrix(figure: Figure, language: Language): string[] {
  const {say} = language;
  const {text, number, column} = rowAccessors(figure);
  const {rows} = figure.table;
  const head = column("count");
  const countWords = (value: number) =>
    counted(value, headingOf(head), head?.unit ?? null, language);
  const sum = (channel: string) => rows.reduce((all, row) => all + (number(row, channel) ?? 0), 0);
  const greatest = (channel: "row" | "column"): string => {
    const totals = sums(
      rows,
      (row) => text(row, channel),
      (row) => number(row, "count") ?? 0
    );
    const most = Math.max(...totals.values());
    const heading = headingOf(column(channel));
    const names = [...totals].filter(([, value]) => value === most).map(([name]) => name);
    return say.most(
      language.thing(heading, 1),
      joinTies(names, heading, language),
      countWords(most)
    );
  };
  const many = (channel: string) => {
    const count = new Set(rows.map((row) => text(row, channel))).size;
    const what = language.thing(headingOf(column(channel)), count);
    return say.counted(language.count(count), what);
  };
  const lead = figure.channels["lead"] === undefined ? 0 : sum("lead");
  return [
    say.scoped(
      language.scope(figure),
      say.matrix(
        many("row"),
        many("column"),
        countWords(sum("count")),
        lead === 0 ? "" : countWords(lead)
      )
    ),
    say.scoped(language.scope(figure), [greatest("row"), greatest("column")].join(say.join))
  ];
}

/** Pairs: how many, the closest one, and who has most links. */
export function network(figure: Figure, language: Language): string[] {
  const {say} = language;
  const {text, number, column} = rowAccessors(figure);
  const {rows} = figure.table;
  const ends = rows.flatMap((row) => [text(row, "a"), text(row, "b")]);
  const links = sums(
    ends,
    (name) => name,
    () => 1
  );
  const weight = Math.max(...rows.map((row) => number(row, "weight") ?? 0));
  const closest = rows.filter((row) => number(row, "weight") === weight);
  const most = Math.max(...links.values());
  const units = headed("person");
  const widest = [...links].filter(([, count]) => count === most).map(([name]) => name);
  const [pair] = closest;
  const head = column("weight");
  const bodies = say.counted(language.count(links.size), language.thing(units, links.size));
  return [
    say.scoped(language.scope(figure), say.network(bodies, language.count(rows.length))),
    ...(pair && closest.length === 1
      ? [
          say.scoped(
            language.scope(figure),
            say.closest(
              language.name(text(pair, "a")),
              language.name(text(pair, "b")),
              counted(weight, headed("weight"), head?.unit ?? null, language)
            )
          )
        ]
      : []),
    say.scoped(
      language.scope(figure),
      say.widest(joinTies(widest, units, language), language.count(most))
    )
  ];
}

/** The plan as a tree: chapters, characters, the longest; promises and where most of them stand. */
export function tree(figure: Figure, language: Language): string[] {
  const {say} = language;
  const {text, number, column} = rowAccessors(figure);
  const {rows} = figure.table;
  const parents = new Map(rows.map((row) => [text(row, "id"), text(row, "parent")]));
  const top = (id: string): string => {
    const parent = parents.get(id) ?? "";
    return parent === "" ? id : top(parent);
  };
  const chapters = rows.filter((row) => text(row, "parent") === "");
  const name = (id: string) => {
    const found = chapters.find((row) => text(row, "id") === id);
    return found ? text(found, "label") : id;
  };
  const most = (channel: "size" | "promises") => {
    const by = sums(
      rows,
      (row) => top(text(row, "id")),
      (row) => number(row, channel) ?? 0
    );
    const value = Math.max(...by.values());
    const names = [...by].filter(([, one]) => one === value).map(([id]) => name(id));
    const all = [...by.values()].reduce((sum, one) => sum + one, 0);
    const countWords = (count: number) =>
      counted(count, headed(channel), column(channel)?.unit ?? null, language);
    return {
      who: joinTies(names, headed("chapter"), language),
      said: countWords(value),
      share: all === 0 ? "" : percent(value / all),
      all: countWords(all)
    };
  };
  const [longest, promised] = [most("size"), most("promises")];
  const boxes = rows.filter((row) => text(row, "level") === "box").length;
  return [
    say.scoped(
      language.scope(figure),
      say.tree(
        language.count(chapters.length),
        longest.all,
        longest.who,
        longest.said,
        longest.share
      )
    ),
    say.scoped(
      language.scope(figure),
      say.promises(promised.all, promised.who, promised.said, language.count(boxes))
    )
  ];
}

function counted(value: number, of: Heading, unit: string | null, language: Language): string {
  return language.amount({value, unit, decimals: null, bound: null, of: of.key});
}

/** Sums by key, in order of first appearance. */
function sums<T extends Row | string>(
  all: readonly T[],
  key: (one: T) => string,
  value: (one: T) => number
): Map<string, number> {
  const found = new Map<string, number>();
  for (const one of all) found.set(key(one), (found.get(key(one)) ?? 0) + value(one));
  return found;
}
