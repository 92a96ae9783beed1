// How a figure or a table is cited: GB/T 7714-2025, APA, BibTeX, RIS and CSL-JSON, the access date left open.
import {dateParts, yearOf} from "../domain/period.ts";
import {en} from "../words/en.ts";
import {date as zhDate} from "../words/format.ts";
import {namedSources} from "../words/named-sources.ts";
import {zh} from "../words/zh.ts";

/** What is cited. */
export interface Work {
  /** Its key in bibliographies: lower-case letters, digits, hyphens. */
  id: string;
  kind: "figure" | "dataset";
  title: string;
  /** The site it stands on. */
  site: string;
  /** Who publishes the site; empty where the owner named nobody, and then nobody is. */
  publisher: string;
  /** The release; empty where the state is none, and then its date alone tells which state was read. */
  version: string;
  /** When that version was published, or up to which day the state has looked, year-month-day; may be empty. */
  date: string;
  /** The full address: of a release its frozen bytes, else the page. */
  url: string;
  /** A BCP 47 tag. */
  language: string;
}

/** How a date of access is written: 2000-01-31, 2000/01/31, January 31, 2000. */
export type Form = "iso" | "slash" | "long";

/** Words with gaps for the date of access. */
export type Pieces = readonly (string | {accessed: Form})[];

/** A citation in one style. */
export interface Citation {
  id: "gb" | "apa" | "bibtex" | "ris" | "csl";
  name: string;
  /** The language its words are in. */
  lang: "zh" | "en";
  pieces: Pieces;
}

/** What stands in the gaps until a browser fills them. */
export const blanks: Readonly<Record<Form, string>> = {
  iso: "YYYY-MM-DD",
  slash: "YYYY/MM/DD",
  long: "Month D, YYYY"
};

/** The citation as text, the gaps filled as given. */
export function citationText(
  pieces: Pieces,
  fill: Readonly<Record<Form, string>> = blanks
): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : fill[piece.accessed])).join("");
}

/** All styles, in the order they are offered. */
export function citations(work: Work): Citation[] {
  const names = zh.cite.styles;
  return [
    {id: "gb", name: names.gb, lang: "zh", pieces: gb(work)},
    {id: "apa", name: names.apa, lang: "en", pieces: apa(work)},
    {id: "bibtex", name: names.bibtex, lang: "en", pieces: bibtex(work)},
    {id: "ris", name: names.ris, lang: "en", pieces: ris(work)},
    {id: "csl", name: names.csl, lang: "en", pieces: csl(work)}
  ];
}

/** GB/T 7714-2025: nobody named where there is no author; update date in （）, access date in []. */
export function gb({kind, title, site, publisher, version, date, url}: Work): Pieces {
  const author = publisher === "" ? "" : `${publisher}. `;
  const when = date === "" ? "" : `（${date}）`;
  const head =
    kind === "figure"
      ? `${author}${title}[EB/OL]//${site}. ${when}`
      : `${author}${site}：${title}[DS/OL]. ${version === "" ? "" : `V${version}. `}${publisher}${when}`;
  return [`${head}[`, {accessed: "iso"}, `]. ${url}.`];
}

/** The parts of the date of a work, none of them known where it has no date. */
const partsOf = (date: string) =>
  date === "" ? {year: null, month: null, day: null} : dateParts(date);

/** APA, 7th edition: the title takes the place of an author who is not named. */
export function apa({kind, title, site, publisher, version, date, url}: Work): Pieces {
  const named = version === "" ? "" : `(${en.version(version)}) `;
  const what = kind === "figure" ? `[${en.figure}]` : `${named}[${en.dataset}]`;
  const {year, month, day} = partsOf(date);
  const when =
    month !== null && day !== null
      ? `(${String(year)}, ${en.month(month)} ${String(day)})`
      : `(${en.noDate})`;
  const work = `${title} ${what}.`;
  const head = publisher === "" ? `${work} ${when}.` : `${publisher}. ${when}. ${work}`;
  return [`${head} ${site}. Retrieved `, {accessed: "long"}, `, from ${url}`];
}

/** BibTeX for `@misc`; braces around the title keep its letters as they are. */
export function bibtex(work: Work): Pieces {
  const {id, kind, title, site, publisher, version, date, url, language} = work;
  const released = kind === "figure" || version === "" ? [] : [en.version(version)];
  const fields: [name: string, value: string][] = [
    ["title", `{${escaped(title)}}`],
    ...(publisher === "" ? [] : [["author", `{${escaped(publisher)}}`] as [string, string]]),
    ["howpublished", escaped(site)],
    ...(date === "" ? [] : [["year", String(yearOf(date))] as [string, string]]),
    ...(date === "" ? [] : [["date", date] as [string, string]]),
    ["note", [kind === "figure" ? en.figure : en.dataset, ...released].join(", ")],
    // Packages for addresses take them as they are; none of ours holds a brace.
    ["url", url],
    ["langid", language]
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("");
  return [`@misc{${id},\n${lines}  urldate = {`, {accessed: "iso"}, "}\n}"];
}

/** RIS: two letters, two blanks, a hyphen, a blank; one field a line. */
export function ris(work: Work): Pieces {
  const {id, kind, title, site, publisher, version, date, url, language} = work;
  const line = (tag: string, value: string) =>
    value === "" ? "" : `${tag}  - ${value.replace(/\s+/gu, " ")}\r\n`;
  const head = [
    line("TY", kind === "figure" ? "FIGURE" : "DATA"),
    line("ID", id),
    line("TI", title),
    line("AU", publisher === "" ? "" : `${publisher},`),
    line("T2", site),
    line("PB", publisher),
    line("PY", date === "" ? "" : String(yearOf(date))),
    line("DA", date.replaceAll("-", "/")),
    line("ET", kind === "figure" ? "" : version),
    line("LA", language),
    line("UR", url)
  ];
  return [`${head.join("")}Y2  - `, {accessed: "slash"}, "\r\nER  - \r\n"];
}

/** CSL-JSON, a list of one; dates in parts, the access date as one word so that a gap stays valid. */
export function csl(work: Work): Pieces {
  const {id, kind, title, site, publisher, version, date, url, language} = work;
  const {year, month, day} = partsOf(date);
  const parts = [year, month, day].filter((part) => part !== null);
  const issued = parts.length === 0 ? {} : {issued: {"date-parts": [parts]}};
  const named = publisher === "" ? {} : {author: [{literal: publisher}], publisher};
  const gap = "\u0000";
  const item = {
    ...{id, type: kind === "figure" ? "graphic" : "dataset", title, "container-title": site},
    ...named,
    ...issued,
    ...(kind === "figure" || version === "" ? {} : {version}),
    ...{URL: url, language, accessed: {raw: gap}}
  };
  // One field a line, and no more: a date is not spread over five.
  const fields = Object.entries(item).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  const text = `[{\n${fields.join(",\n")}\n}]`;
  const [before = "", after = ""] = text.split(JSON.stringify(gap));
  return [`${before}"`, {accessed: "iso"}, `"${after}`];
}

/** Words safe in BibTeX: https://www.bibtex.org/SpecialSymbols/ and the specials of TeX. */
export function escaped(text: string): string {
  const words: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "^": "\\textasciicircum{}",
    "~": "\\textasciitilde{}"
  };
  return text.replace(/[\\{}$&#^_~%]/gu, (sign) => words[sign] ?? `\\${sign}`);
}

/** A line of credit below a picture: whose figure, where its numbers are from, where it stands. */
export function credit(work: Work, sources: readonly string[]): {zh: string; en: string} {
  const first = namedSources(sources);
  const more = sources.length - first.length;
  const count = String(sources.length);
  const who = work.publisher === "" ? work.site : `${work.publisher}，${work.site}`;
  return {
    zh: zh.cite.credit({
      ...{site: who, title: work.title, address: work.url},
      sources: `${first.join("、")}${more > 0 ? zh.figure.others(count) : ""}`,
      date: work.date === "" ? "" : zhDate(work.date, zh)
    }),
    en: en.credit({
      ...{site: who, title: work.title, address: work.url},
      sources: `${first.join("; ")}${more > 0 ? `; ${en.more(String(more))}` : ""}`
    })
  };
}
