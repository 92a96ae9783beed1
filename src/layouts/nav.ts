// The doors in the masthead and at the foot. A new page of the first rank adds its line here.
import {routes} from "../routes.ts";
import {zh} from "../words/zh.ts";

/** A door: where it leads, below the base path, and its word. */
export interface Door {
  path: string;
  word: string;
}

/** In the masthead, in reading order. */
export const doors: readonly Door[] = [
  {path: routes.plan, word: zh.site.plan},
  {path: routes.indicators, word: zh.site.indicators},
  {path: routes.commitments, word: zh.site.commitments},
  {path: routes.units, word: zh.site.units},
  {path: routes.stories, word: zh.stories.title},
  {path: routes.figures, word: zh.site.figures},
  {path: routes.data, word: zh.data.title},
  {path: routes.explore, word: zh.explore.title},
  {path: routes.method, word: zh.site.method},
  {path: routes.search, word: zh.search.title}
];

/** At the foot only. */
export const footDoors: readonly Door[] = [
  {path: routes.glossary, word: zh.glossary.title},
  {path: routes.press, word: zh.press.title},
  {path: routes.verify, word: zh.verify.title},
  {path: routes.silence, word: zh.silence.title},
  {path: routes.changes, word: zh.site.changes},
  {path: routes.feed, word: zh.site.feed},
  {path: routes.sitemap, word: zh.site.sitemap}
];
