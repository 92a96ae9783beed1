// Quotable sentences in English: the same facts, the same digits; what has no English name stays in Chinese.
import type {DatedValue, quotes as zh, Way} from "../zh/quoting/quotes.ts";

const dated = ({when, said, inferred}: DatedValue) =>
  `${said} (${when}${inferred ? ", date inferred" : ""})`;
const ways: Readonly<Record<Way, (by: string) => string>> = {
  more: (by) => `an increase of ${by}`,
  less: (by) => `a decrease of ${by}`,
  same: () => "no change",
  forward: (by) => `up ${by}`,
  backward: (by) => `down ${by}`
};

/** See `quotes` in Chinese. */
export const quotes: typeof zh = {
  end: ".",
  join: "; ",
  list: ", ",
  or: " or ",
  marked: (name) => `“${name}”`,
  document: (title) => ` (${title})`,
  subject: (thing, place) => (place === "" ? thing : `${thing}, ${place}`),
  role: (thing, role) => (role === "" ? thing : `${role} for ${thing}`),
  scoped: (scope, rest) => (scope === "" ? rest : `${scope}: ${rest}`),
  ranked: (place) => `no. ${place}`,
  places: (count) => (count === "1" ? "1 place" : `${count} places`),
  points: (count) => `${count} percentage points`,
  atLeast: (said) => `at least ${said}`,
  atMost: (said) => `at most ${said}`,
  newest: (subject, value) => `${subject}: ${dated(value)}`,
  base: (subject, value) =>
    `${subject}: ${dated(value)} in the base period, and no later published value in the figure`,
  nothing: (subject) => `${subject}: no published value in the figure`,
  change: (subject, first, last, way, by) =>
    `${subject}: from ${first.said} (${first.when}) to ${last.said} (${last.when}), ${ways[way](by)}`,
  apart: (subject, first, last) =>
    `${subject}: from ${first.said} (${first.when}) to ${last.said} (${last.when}); not subtracted, as method, date or precision differ`,
  target: (subject, parts) => `${subject}, target: ${parts}`,
  aim: (when, said, document) => `${said} for ${when}${document}`,
  tied: (names) => `${names} (tied)`,
  many: (count, what) => `${count} ${what} (tied)`,
  counted: (count, what) => `${count} ${what}`,
  rank: (f) =>
    `${f.what}${f.when === "" ? "" : `, ${f.when}`}: ${f.who} has ${f.said}, no. ${f.place} among ${f.among}${f.tied ? " (tied)" : ""}`,
  first: (among, who, said) => `among ${among}, ${who} comes first with ${said}`,
  ends: (f) =>
    `${f.what}${f.when === "" ? "" : `, ${f.when}`}: first is ${f.first} with ${f.firstSaid}, last ${f.last} with ${f.lastSaid}`,
  total: (said, share) => `${said} in total, of which the first has ${share}`,
  loose: (count) => `${count} of them bounded or rounded, ranked by the number printed`,
  missing: (count) => `no published data for ${count} more`,
  matrix: (rows, columns, total, lead) =>
    `${rows} and ${columns}, ${total} in total${lead === "" ? "" : `, of which ${lead} as lead`}`,
  most: (what, who, said) => `the ${what} with most is ${who}: ${said}`,
  network: (bodies, pairs) => `${bodies}, ${pairs} pairs`,
  closest: (a, b, said) => `the pair named together most often is ${a} and ${b}: ${said}`,
  widest: (who, count) => `the one with most links is ${who}, with ${count} others`,
  tree: (chapters, total, first, said, share) =>
    `${chapters} chapters and ${total}; the longest is ${first} with ${said}, ${share} of the whole`,
  promises: (total, most, said, boxes) =>
    `${total}, most of them in ${most}: ${said}; ${boxes} boxes`,
  events: (count, from, to, guessed) =>
    `${count} reports, the earliest of ${from}, the latest of ${to}${guessed === "" ? "" : `, ${guessed} of them with an inferred date`}`,
  latest: (when, title, source) =>
    `the latest is of ${when}, ${title}${source === "" ? "" : ` (source: ${source})`}`,
  coverage: (lines, from, to, some, none) =>
    `of ${lines} lines from ${from} to ${to}, ${some} have at least one published value${none === "" ? "" : ` and ${none} have none`}`,
  cells: (all, known) => `of ${all} cells ${known} hold a published value`,
  range: (all, known, silent) =>
    `of ${all} indicators, ${known} have a published value; no public data was found for ${silent}`,
  bullet: (subject, value) => `${subject}: ${value}`,
  value: (value) => dated(value),
  baseline: (value) => `base value ${dated(value)}`,
  silent: "no public data found"
};
