// Everything that can be found, in the order of the groups, and the file that is sent to the browser.
import type {Catalogue} from "../../model/catalogue.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Story} from "../../model/figures/story.ts";
import {type IndexFile, pack, type SearchEntry} from "../entry.ts";
import {
  eventEntries,
  figureEntries,
  indicatorEntries,
  seriesEntries,
  storyEntries,
  termEntries
} from "./data-entries.ts";
import {initials} from "./initials.ts";
import {clauseEntries, type Draft, promiseEntries, unitEntries} from "./plan-entries.ts";
import {traditionalPairs} from "./traditional.ts";

/** What the index is made of. */
export interface Contents {
  catalogue: Catalogue;
  figures: readonly Figure[];
  stories: readonly Story[];
  /** The pages of the site, by path below the base path and name, with what they say of themselves. */
  pages: readonly {path: string; name: string; about?: string | undefined}[];
}

/** Groups whose names are sentences: nobody types the first letters of one. */
const sentences: readonly string[] = ["figures", "stories", "events", "promises"];

/** Everything that can be found. A page that another group leads to is not said again. */
export function entriesOf({catalogue, figures, stories, pages}: Contents): SearchEntry[] {
  const drafts = [
    ...unitEntries(catalogue),
    ...indicatorEntries(catalogue),
    ...termEntries(catalogue),
    ...clauseEntries(catalogue),
    ...promiseEntries(catalogue),
    ...figureEntries(figures),
    ...storyEntries(stories),
    ...seriesEntries(catalogue),
    ...eventEntries(catalogue, figures)
  ];
  const known = new Set(drafts.map(({path}) => path));
  const others = pages
    .filter(({path}) => !known.has(path))
    .map(({path, name, about = ""}): Draft => ({
      group: "pages",
      path,
      title: name,
      names: [],
      text: about,
      code: ""
    }));
  return [...drafts, ...others].map((draft) => ({...draft, initials: letters(draft)}));
}

/** The file that is sent to the browser. */
export function indexFile(contents: Contents): IndexFile {
  const entries = entriesOf(contents);
  const texts = entries.flatMap(({title, names, text}) => [title, ...names, text]);
  return pack(entries, traditionalPairs(texts));
}

function letters({group, title, names}: Draft): string {
  return sentences.includes(group) ? "" : initials([title, ...names]);
}
