// How a language says names, numbers with their units, periods and dates in quotable sentences.
import {refOf} from "../charts/references.ts";
import type {Figure} from "../model/figures/figure.ts";
import {en} from "../words/en.ts";
import {amount, boundWord, date, number, period} from "../words/format.ts";
import {aimed, boundOfCode} from "../words/target-text.ts";
import {zh} from "../words/zh.ts";
import type {quotes} from "../words/zh/quoting/quotes.ts";
import type {EnglishNames} from "./english-names.ts";
import type {Heading} from "./heading.ts";

/** A number and what it counts. */
export interface Quantity {
  value: number;
  /** Its Chinese unit. */
  unit: string | null;
  decimals: number | null;
  /** How it was worded: exact, at_least, about, forecast; null where it is a count. */
  bound: string | null;
  /** What is counted: a series or an indicator as the rows have it, or the key of a header. */
  of: string;
}

/** One language of the quotable sentences. */
export interface Language {
  lang: "zh" | "en";
  say: typeof quotes;
  /** The name of what a cell holds; where the language has none, the Chinese one in quotation marks. */
  name: (cell: string) => string;
  /** The title of a document. */
  title: (cell: string) => string;
  /** A name of a column, by the header of the column: that of a document stands between its marks. */
  named: (cell: string, heading: Heading) => string;
  /** A header as the name of what is measured. */
  heading: (heading: Heading) => string;
  /** A header as a noun, for one or for many. */
  thing: (heading: Heading, count: number) => string;
  amount: (quantity: Quantity) => string;
  /** An amount that is aimed at, with its bound. */
  aimed: (text: string, bound: string | null) => string;
  count: (value: number) => string;
  period: (value: string) => string;
  date: (value: string) => string;
  /** What a figure shows, where its rows do not say; of a figure made from the plan alone it names the plan. May be empty. */
  scope: (figure: Figure) => string;
}

/** The key of the header above titles of documents. */
const document = "document";

/** Chinese, as everywhere on the site: rows hold the names themselves. */
export const chinese: Language = {
  lang: "zh",
  say: zh.quotes,
  name: (name) => (/^（|[，。；：]/u.test(name) ? zh.quotes.marked(name) : name),
  title: (name) => name,
  named: (name, {key}) => (key === document ? zh.quotes.titled(name) : chinese.name(name)),
  heading: ({label}) => chinese.name(label),
  thing: ({label}) => label,
  amount: ({value, unit, decimals, bound}) => amount(value, unit, decimals, bound, zh),
  aimed: (text, bound) => aimed(text, bound, zh),
  count: (value) => number(value),
  period: (value) => period(value, zh),
  date: (value) => date(value, zh),
  scope: (figure) => {
    const {subtitle} = figure;
    // The first clause of the subtitle, less a count: digits come from the rows alone.
    const [first = ""] = subtitle.replace(/^\d+\p{Lo}/u, "").split(/[，；：（]/u);
    return /\d/u.test(first) ? "" : ofPlan(figure, first, chinese.say, ({name}) => name);
  }
};

/** A document by its reference, and its Chinese title. */
interface Titled {
  ref: string;
  name: string;
}

/** The words of the scope, which of a figure with no other source than one document begin with its title. */
function ofPlan(
  {sources}: Figure,
  scope: string,
  say: Language["say"],
  title: (document: Titled) => string
): string {
  const [first, ...others] = sources;
  const name = /^《(.+)》$/u.exec(first?.label ?? "")?.[1];
  if (!first || name === undefined || others.length > 0 || scope === "") return scope;
  return say.plan(title({name, ref: refOf({of: "documents", id: first.id})}), scope);
}

/**
 * English: names from the lexicon by the references that rows hold, thousands grouped, units as they are there.
 *
 * @param chineseNames the names of what rows refer to, for what has no English one
 */
export function english(
  {names, figures}: EnglishNames,
  chineseNames: ReadonlyMap<string, string>
): Language {
  const marked = (cell: string) => en.quotes.marked(chineseNames.get(cell) ?? cell);
  const grouped = (value: number, decimals: number | null) =>
    number(value, decimals).replace(/^(−?\d)(\d{3})(?=$|\.)/u, "$1,$2");
  const language: Language = {
    lang: "en",
    say: en.quotes,
    name: (cell) => names.get(cell)?.name ?? en.codes[cell] ?? marked(cell),
    title: (cell) => names.get(cell)?.name ?? marked(cell),
    named: (cell, {key}) => {
      const name = language.name(cell);
      return key === document ? en.quotes.titled(name) : name;
    },
    heading: ({key, label}) => en.headings[key] ?? en.quotes.marked(label),
    thing: ({key, label}, count) => plural(en.things[key] ?? en.quotes.marked(label), count),
    amount: ({value, unit, decimals, bound, of}) => {
      const known = names.get(of);
      const factor = known?.unit ? known.factor : 1;
      const moved = Number((value * factor).toPrecision(12));
      const places =
        decimals === null ? null : decimals + Math.max(0, -Math.round(Math.log10(factor)));
      const digits = `${qualifier(bound)}${grouped(moved, places)}`;
      if (unit === null) return digits;
      if (unit === "%") return `${digits}%`;
      const word = known?.unit ?? en.things[of];
      return `${digits} ${word === undefined ? en.quotes.marked(unit) : plural(word, moved)}`;
    },
    aimed: (text, bound) => `${boundOfCode(bound, en)}${text}`,
    count: (value) => grouped(value, null),
    period: (value) => period(value, en),
    date: (value) => date(value, en),
    scope: (figure) => {
      const known = figures.get(figure.id);
      if (known !== undefined)
        return ofPlan(
          figure,
          known,
          language.say,
          ({ref, name}) => names.get(ref)?.name ?? en.quotes.marked(name)
        );
      const other = chinese.scope(figure);
      return other === "" ? "" : en.quotes.marked(other);
    }
  };
  return language;
}

function plural(word: string, count: number): string {
  const [one = "", many = one] = word.split("|");
  return count === 1 ? one : many;
}

function qualifier(bound: string | null): string {
  if (bound === null || boundWord(bound, zh) === "") return "";
  return en.qualifiers[bound as keyof typeof en.qualifiers];
}
