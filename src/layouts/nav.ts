// The doors of the masthead, in groups a reader looks for, and those at the foot.
import {routes} from "../routes.ts";
import {zh} from "../words/zh.ts";

/** A door: where it leads, below the base path, and its word. */
export interface Door {
  path: string;
  word: string;
}

/** Doors under one heading. */
export interface Group {
  word: string;
  doors: readonly Door[];
}

const words = zh.site;

/** In the masthead, in reading order. A new page of the first rank adds its line here. */
export const groups: readonly Group[] = [
  {
    word: words.groups.results,
    doors: [
      {path: routes.indicators, word: words.indicators},
      {path: routes.commitments, word: words.commitments},
      {path: routes.silence, word: words.silence}
    ]
  },
  {
    word: words.groups.text,
    doors: [
      {path: routes.plan, word: words.plan},
      {path: routes.units, word: words.units}
    ]
  },
  {word: words.groups.stories, doors: [{path: routes.stories, word: zh.stories.title}]},
  {
    word: words.groups.data,
    doors: [
      {path: routes.figures, word: words.figures},
      {path: routes.data, word: zh.data.title},
      {path: routes.explore, word: zh.explore.title},
      {path: routes.press, word: words.press}
    ]
  }
];

/** At the foot only: how the site works, and how to follow and correct it. */
export const footDoors: readonly Door[] = [
  {path: routes.glossary, word: zh.glossary.title},
  {path: routes.method, word: words.method},
  {path: routes.changes, word: words.changes},
  {path: routes.verify, word: zh.verify.title},
  {path: routes.feed, word: words.feed},
  {path: routes.sitemap, word: words.sitemap}
];
