// Quotable sentences in English: the same facts, the same digits; what has no English name stays in Chinese.
import type {DatedValue, quotes as zh, Way} from "../zh/quoting/quotes.ts";

const dated = ({when, said, inferred}: DatedValue) =>
  `${said} in ${when}${inferred ? " (date inferred)" : ""}`;
/** A name of a thing within a sentence: its first letter is small, but for short forms such as PCT. */
const within = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
/** Names that are one thing of its kind. */
const single =
  /^(?:annual |growth|gross|net increase|number|rank|registered amount|share|value added)/;
/** A name with its article, where it needs one. */
const thingOf = (name: string) =>
  single.test(within(name)) ? `the ${within(name)}` : within(name);
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
  plan: (title, scope) => `${within(scope)}, drawn from ${titled(title)},`,
  // A rank is a place’s own: what it is a rank in may be a list of places.
  subject: (thing, place) =>
    place === ""
      ? thingOf(thing)
      : /^rank\b/i.test(thing)
        ? `${place}’s ${within(thing)}`
        : `${thingOf(thing)} in ${place}`,
  role: (thing, role) =>
    role === "" ? thingOf(thing) : `the ${within(role)} for ${thingOf(thing)}`,
  scoped: (scope, rest) =>
    scope === "" ? rest : `an overview of ${within(scope)} shows that ${rest}`,
  ranked: (place) => `no. ${place}`,
  places: (count) => (count === "1" ? "1 place" : `${count} places`),
  points: (count) => `${count} percentage points`,
  newest: (subject, value) => `${subject} stood at ${dated(value)}`,
  base: (subject, value) =>
    `${subject} had a base value of ${dated(value)}, and no later published value was found`,
  nothing: (subject) => `no published value was found for ${subject}`,
  change: (subject, first, last, way, by) =>
    `${subject} went from ${first.said} in ${first.when} to ${last.said} in ${last.when}, ${ways[way](by)}`,
  apart: (subject, first, last, why) =>
    `${subject} stood at ${first.said} in ${first.when} and at ${last.said} in ${last.when}; the two are not subtracted, because ${why}`,
  reasons: {
    bound: "they are not both exact numbers",
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
  total: (said, share, who) => `there are ${said} in total, of which ${who} has ${share}`,
  loose: (count) =>
    count === "1"
      ? "1 value is a bound or rounded, and ranked by the number printed"
      : `${count} values are bounds or rounded, and ranked by the numbers printed`,
  missing: (count) => `no published data was found for ${count} more`,
  matrix: (rows, columns, total, lead) =>
    `${rows} and ${columns} share ${total} in total${lead === "" ? "" : `, with ${lead} as lead`}`,
  most: (what, who, said) => `the ${what} with the most is ${who}, with ${said}`,
  network: (bodies, pairs) => `${bodies} form ${pairs} pairs`,
  closest: (a, b, said) => `the pair named together most often is ${a} and ${b}, ${said}`,
  widest: (who, count) =>
    `the one with the most links is ${who}, named together with ${count} others`,
  tree: (chapters, total, first, said, share) =>
    `there are ${chapters} chapters and ${total}; the longest is ${first}, with ${said}, or ${share} of the whole`,
  promises: (total, most, said, boxes) =>
    `there are ${total} and ${boxes} boxes; the chapter with the most promises is ${most}, with ${said}`,
  events: (count, from, to, guessed) =>
    `this site holds ${count} of them, the earliest dated ${from} and the latest ${to}${guessed === "" ? "" : `, ${guessed} of them with an inferred date`}`,
  // A source has no English name: abroad its label says nothing.
  latest: (when, title) => `the latest is dated ${when}: ${title}`,
  coverage: (lines, from, to, some, none) =>
    `of ${lines} items from ${from} to ${to}, ${some} have at least one published value${none === "" ? "" : ` and ${none} have none`}`,
  cells: (all, known) =>
    `of ${all} cells, one for each item and year, ${known} hold a published value`,
  range: (all, known, silent) =>
    `of ${all} indicators, ${known} have a published value; no public data was found for ${silent}`,
  bullet: (subject, value) => `${subject} ${value}`,
  value: (value) => `stood at ${dated(value)}`,
  baseline: (value) => `its base value was ${dated(value)}`,
  silent: "appeared in no public data that was found"
};
