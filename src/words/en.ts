// The English words: only what is said abroad, in sentences to be quoted and in citations.
import {dates, month} from "./en/dates.ts";
import {codes, headings, things} from "./en/names.ts";
import {quotes} from "./en/quotes.ts";

/** See the first line of this file. */
export const en = {
  quotes,
  things,
  headings,
  codes,
  /** Bound words before a number. */
  qualifiers: {
    exact: "",
    at_least: "over ",
    at_most: "at most ",
    about: "about ",
    forecast: "an expected "
  },
  /** Bound words before a number that is aimed at. */
  bounds: {at_least: "at least ", at_most: "at most "},
  month,
  dates,
  figure: "Figure",
  dataset: "Data set",
  version: (version: string) => `Version ${version}`,
  noDate: "n.d.",
  credit: (f: {site: string; title: string; sources: string; address: string}) =>
    `Figure: ${f.site}, “${f.title}”.${f.sources === "" ? "" : ` Data: ${f.sources}.`} ${f.address}`,
  more: (count: string) => `and ${count} more`
};
