// Sentences about places compared: which place the focal one takes among how many, and the two ends.
import {yearsOf} from "../../charts/layout/rank-rows.ts";
import {rowAccessors} from "../../charts/row-accessors.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {percent} from "../../words/format.ts";
import {zh} from "../../words/zh.ts";
import {headingOf} from "../heading.ts";
import {joinTies} from "../join-ties.ts";
import type {Language} from "../language.ts";

interface Entry {
  name: string;
  value: number;
  bound: string;
  /** The period of the value; empty where it has none. */
  when: string;
  /** Whether the value is aimed at: its bound is said as a target's (以上, 以内). */
  aim: boolean;
}

/** With a focal line its place and the ends; without one the first and its share. */
export function rank(figure: Figure, language: Language): string[] {
  const {say} = language;
  const {text, column} = rowAccessors(figure);
  const {rows} = figure.table;
  // The year that is drawn first; those a reader may choose besides are in the table.
  const lines = yearsOf(figure, zh)[0]?.entries ?? [];
  const entries = lines.flatMap(({row, name, value, at}): Entry[] =>
    value === null
      ? []
      : [
          {
            ...{name, value, when: at, bound: text(rows[row] ?? {}, "qualifier")},
            aim: rows[row]?.["role"] === "target"
          }
        ]
  );
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return [];
  const head = column("value");
  const heading = headingOf(column("label"));
  const measure = headingOf(head);
  const thing = String(rows[0]?.["series"] ?? "");
  const of = thing === "" ? measure.key : thing;
  const valueWords = ({value, bound, aim}: Omit<Entry, "name" | "when">) => {
    const plain = language.amount({
      ...{value, bound: aim ? null : bound || null, of},
      ...{unit: head?.unit ?? null, decimals: head?.decimals ?? null}
    });
    return aim ? language.aimed(plain, bound) : plain;
  };
  const among = say.counted(
    language.count(entries.length),
    language.thing(heading, entries.length)
  );
  const same = (entry: Entry) =>
    joinTies(
      entries.filter(({value}) => value === entry.value).map(({name}) => name),
      heading,
      language
    );
  const silent = lines.length - entries.length;
  const open = lines.filter((line) => line.open).length;
  const limits = [
    ...(open === 0 ? [] : [say.loose(language.count(open))]),
    ...(silent === 0 ? [] : [say.missing(language.count(silent))])
  ];
  const rest =
    limits.length === 0 ? [] : [say.scoped(language.scope(figure), limits.join(say.join))];
  const own = entries.find(({name}) => name === figure.focus);
  if (!own) {
    const whole = entries.reduce((sum, {value}) => sum + value, 0);
    const at = first.when === "" ? "" : language.period(first.when);
    const opening = say.scoped(
      language.scope(figure),
      say.first(among, same(first), valueWords(first), at)
    );
    if (head?.type !== "integer") return [opening, ...rest];
    const total = say.total(
      valueWords({value: whole, bound: "", aim: false}),
      percent(first.value / whole),
      same(first)
    );
    return [opening, say.scoped(language.scope(figure), total), ...rest];
  }
  const periods = new Set(lines.flatMap(({value, at}) => (value === null ? [] : [at])));
  const [when = ""] = periods.size === 1 ? periods : [];
  const words = language.heading(measure);
  const what =
    thing === "" ? words : say.role(language.name(thing), measure.key === "value" ? "" : words);
  const dated = when === "" ? "" : language.period(when);
  const better = entries.filter(({value}) =>
    figure.options["order"] === "asc" ? value < own.value : value > own.value
  );
  return [
    say.rank({
      when: dated,
      among,
      who: language.named(own.name, heading),
      what,
      said: valueWords(own),
      place: language.count(better.length + 1),
      tied: entries.filter(({value}) => value === own.value).length > 1
    }),
    say.ends({
      ...{what, when: dated, first: same(first), firstSaid: valueWords(first)},
      ...{last: same(last), lastSaid: valueWords(last)}
    }),
    ...rest
  ];
}
