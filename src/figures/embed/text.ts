// The lines of words around the drawing of an embed: what they say, and how high they stand at a width.
import type {Figure} from "../../model/figures/figure.ts";
import {number} from "../../words/format.ts";
import {namedSources} from "../../words/named-sources.ts";
import {wrap} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";

/** Of which frozen release an embed is. */
export interface Pinned {
  version: string;
  /** The date of the release, year-month-day. */
  date: string;
}

/** What stands around a drawing; null where it is not there. */
export interface Lines {
  title: string;
  subtitle: string;
  note: string | null;
  /** The sources without what stands before them; empty where there is none. */
  sources: string;
  /** The same without grades, for pages where nobody knows what they mean. */
  cited: string;
  /** How many of the sources are named; the others are counted. */
  named: number;
  /** The words of the link to the figure's own page. */
  back: string;
  pinned: string | null;
}

/** Sizes in CSS pixels, as styles/embed.css has them. */
const title = {size: 20, line: 27, below: 4};
const subtitle = {size: 14, line: 22.4, below: 10};
const small = {size: 14, line: 23.1, below: 4};

/** The words of an embed; `name` is that of the site. */
export function lines(figure: Figure, name: string, pinned: Pinned | null, words: Words): Lines {
  const {sources} = figure;
  const {figure: said, embed} = words;
  const first = namedSources(sources);
  const others = first.length < sources.length ? said.others(number(sources.length)) : "";
  const graded = first.map(({label, grade}) => label + (grade === null ? "" : said.grade(grade)));
  return {
    title: figure.title,
    subtitle: figure.subtitle,
    note: figure.note === null ? null : said.note + figure.note,
    sources: graded.join(said.join) + others,
    cited: first.map(({label}) => label).join(said.join) + others,
    named: first.length,
    back: embed.back(name),
    pinned: pinned && embed.pinned(pinned.version, pinned.date)
  };
}

/** How high the words stand in a column so wide, in CSS pixels; never less than they will. */
export function linesHeight(lines: Lines, width: number, words: Words): number {
  const block = (text: string, {size, line, below}: typeof title) =>
    wrap(text, size, width - 1).length * line + below;
  const {note, sources, back, pinned} = lines;
  const source = sources === "" ? null : words.figure.sourceLine + sources;
  const smalls = [pinned, note, source, back].filter((text) => text !== null);
  return (
    block(lines.title, title) +
    block(lines.subtitle, subtitle) +
    smalls.reduce((sum, text) => sum + block(text, small), 0)
  );
}
