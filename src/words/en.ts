// The English words: only what is said abroad, in sentences to be quoted and in citations.
import {groups, things} from "./en/names.ts";
import {quotes} from "./en/quotes.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"]
];
const month = (at: number) => months[at - 1] ?? "";

/** See the first line of this file. */
export const en = {
  quotes,
  things,
  groups,
  /** Bound words before a number. */
  qualifiers: {exact: "", at_least: "over ", about: "about ", forecast: "an expected "},
  /** Whole months are written out, as in news; `month` counts from 1. */
  month,
  dates: {
    year: (year: number) => String(year),
    month: (year: number, at: number) => `${month(at)} ${String(year)}`,
    day: (year: number, at: number, day: number) => `${month(at)} ${String(day)}, ${String(year)}`,
    years: (from: number, to: number) => `${String(from)}–${String(to)}`,
    months: (year: number, from: number, to: number) =>
      `${month(from)}–${month(to)} ${String(year)}`,
    span: (from: string, to: string) => `${from} to ${to}`
  },
  figure: "Figure",
  dataset: "Data set",
  version: (version: string) => `Version ${version}`,
  noDate: "n.d.",
  credit: (f: {site: string; title: string; sources: string; address: string}) =>
    `Figure: ${f.site}, “${f.title}”.${f.sources === "" ? "" : ` Data: ${f.sources}.`} ${f.address}`,
  more: (count: string) => `and ${count} more`
};
