// The doors of the masthead, in groups a reader looks for, and those at the foot.
import type {Section} from "../domain/sections.ts";
import {routes} from "../routes.ts";
import {zh} from "../words/zh.ts";

/** A door: where it leads, below the base path, and its word. */
export interface Door {
  path: string;
  word: string;
  /** The section it leads to, where a city may have none. */
  section?: Section;
}

/** Doors under one heading. */
export interface Group {
  word: string;
  doors: readonly Door[];
}

const words = zh.site;

/** In the masthead, in reading order. A new page of the first rank adds its line here. */
const all: readonly Group[] = [
  {
    word: words.groups.results,
    doors: [
      {path: routes.indicators, word: words.indicators, section: "indicators"},
      {path: routes.commitments, word: words.commitments, section: "commitments"},
      {path: routes.silence, word: words.silence, section: "silence"}
    ]
  },
  {
    word: words.groups.text,
    doors: [
      {path: routes.plan, word: words.plan},
      {path: routes.units, word: words.units, section: "units"}
    ]
  },
  {
    word: words.groups.stories,
    doors: [{path: routes.stories, word: zh.stories.title, section: "stories"}]
  },
  {
    word: words.groups.data,
    doors: [
      {path: routes.figures, word: words.figures, section: "figures"},
      {path: routes.data, word: zh.data.title},
      {path: routes.explore, word: zh.explore.title, section: "explore"},
      {path: routes.press, word: words.press}
    ]
  }
];

/** The doors to sections a city has, and those every city has. */
export function doorsTo(doors: readonly Door[], sections: ReadonlySet<Section>): Door[] {
  return doors.filter(({section}) => section === undefined || sections.has(section));
}

/** The groups of a city's masthead: the doors to sections it has. */
export function groups(sections: ReadonlySet<Section>): Group[] {
  return all
    .map(({word, doors}) => ({
      word,
      doors: doorsTo(doors, sections)
    }))
    .filter(({doors}) => doors.length > 0);
}

/** At the foot only: how the site works, and how to follow and correct it. */
export const footDoors: readonly Door[] = [
  {path: routes.glossary, word: zh.glossary.title, section: "glossary"},
  {path: routes.method, word: words.method},
  {path: routes.changes, word: words.changes},
  {path: routes.verify, word: zh.verify.title},
  {path: routes.feed, word: words.feed},
  {path: routes.accessibility, word: zh.accessibility.title},
  {path: routes.privacy, word: zh.privacy.title},
  {path: routes.sitemap, word: words.sitemap}
];
