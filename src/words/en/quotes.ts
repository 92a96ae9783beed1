// Quotable sentences in English: the same facts, the same digits; what has no English name stays in Chinese.
import type {DatedValue, quotes as zh, Way} from "../zh/quoting/quotes.ts";

const dated = ({when, said, inferred}: DatedValue) =>
  `${said} in ${when}${inferred ? " (date inferred)" : ""}`;
/** A name of a thing within a sentence: its first letter is small, but for short forms such as PCT. */
const within = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
/** A title with its article, where it has none and is no foreign one. */
const titled = (title: string) => (/^(?:the |“)/u.test(title) ? title : `the ${title}`);
/** Where a target stands; words that say where it was seen stand as they are. */
const setIn = (title: string) =>
  / as seen /u.test(title) ? `, ${title}` : `, as set in ${titled(title)}`;

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
  titled,
  document: setIn,
  placed: (scope) => scope,
  plan: (title, scope) => `according to ${titled(title)}, ${within(scope)}`,
  subject: (thing, place) => (place === "" ? within(thing) : `${within(thing)} in ${place}`),
  role: (thing, role) => (role === "" ? within(thing) : `the ${within(role)} for ${within(thing)}`),
  scoped: (scope, rest) => (scope === "" ? rest : `${scope}: ${rest}`),
  ranked: (place) => `no. ${place}`,
  places: (count) => (count === "1" ? "1 place" : `${count} places`),
  points: (count) => `${count} percentage points`,
  atLeast: (said) => `at least ${said}`,
  atMost: (said) => `at most ${said}`,
  newest: (subject, value) => `${subject} stood at ${dated(value)}`,
  base: (subject, value) =>
    `${subject} had a base value of ${dated(value)}, and no later published value was found`,
  nothing: (subject) => `no published value was found for ${subject}`,
  change: (subject, first, last, way, by) =>
    `${subject} went from ${first.said} in ${first.when} to ${last.said} in ${last.when}, ${ways[way](by)}`,
  apart: (subject, first, last, why) =>
    `${subject} stood at ${first.said} in ${first.when} and at ${last.said} in ${last.when}; the two are not subtracted, because ${why}`,
  reasons: {
    bound: "not both are exact numbers",
    changed: "the way of counting changed in between",
    length: "they cover periods of different length",
    conflict: "sources give different numbers",
    method: "the sources do not say that both were counted in the same way"
  },
  target: (subject, parts) => `the target for ${subject} is ${parts}`,
  aim: (when, said, document) => `${said} for ${when}${document}`,
  tied: (names) => `${names} (tied)`,
  many: (count, what) => `${count} ${what} (tied)`,
  counted: (count, what) => `${count} ${what}`,
  rank: (f) =>
    `${f.when === "" ? "" : `in ${f.when}, `}${f.who} ranked no. ${f.place}${f.tied ? " (tied)" : ""} among ${f.among} for ${f.what}, with ${f.said}`,
  first: (among, who, said, when) =>
    `among ${among}, ${who} comes first with ${said}${when === "" ? "" : ` in ${when}`}`,
  ends: (f) =>
    `for ${f.what}${f.when === "" ? "" : ` in ${f.when}`}, ${f.first} came first with ${f.firstSaid} and ${f.last} came last with ${f.lastSaid}`,
  total: (said, share) => `there are ${said} in total, of which the first has ${share}`,
  loose: (count) => `${count} of them are bounded or rounded and ranked by the number printed`,
  missing: (count) => `no published data was found for ${count} more`,
  matrix: (rows, columns, total, lead) =>
    `${rows} and ${columns} share ${total} in total${lead === "" ? "" : `, with ${lead} as lead`}`,
  most: (what, who, said) => `the ${what} with most is ${who}, with ${said}`,
  network: (bodies, pairs) => `${bodies} form ${pairs} pairs`,
  closest: (a, b, said) => `the pair named together most often is ${a} and ${b}, with ${said}`,
  widest: (who, count) => `the one with most links is ${who}, with ${count} others`,
  tree: (chapters, total, first, said, share) =>
    `there are ${chapters} chapters and ${total}; the longest is ${first} with ${said}, ${share} of the whole`,
  promises: (total, most, said, boxes) =>
    `there are ${total}, most of them in ${most} with ${said}; there are ${boxes} boxes`,
  events: (count, from, to, guessed) =>
    `this site holds ${count} reports, the earliest of ${from}, the latest of ${to}${guessed === "" ? "" : `, ${guessed} of them with an inferred date`}`,
  latest: (when, title, source) =>
    `the latest is of ${when}, ${title}${source === "" ? "" : ` (source: ${source})`}`,
  coverage: (lines, from, to, some, none) =>
    `of ${lines} lines from ${from} to ${to}, ${some} have at least one published value${none === "" ? "" : ` and ${none} have none`}`,
  cells: (all, known) =>
    `counting one cell for each line and year, ${known} of ${all} cells hold a published value`,
  range: (all, known, silent) =>
    `of ${all} indicators, ${known} have a published value; no public data was found for ${silent}`,
  bullet: (subject, value) => `${subject} ${value}`,
  value: (value) => `stood at ${dated(value)}`,
  baseline: (value) => `its base value was ${dated(value)}`,
  silent: "appeared in no public data that was found"
};
