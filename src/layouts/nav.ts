// The doors in the masthead and at the foot. A new page of the first rank adds its line here.
import {zh} from "../words/zh.ts";

/** A door: where it leads, below the base path, and its word. */
export interface Door {
  path: string;
  word: string;
}

/** In the masthead, in reading order. */
export const doors: readonly Door[] = [
  {path: "plan/", word: zh.site.plan},
  {path: "indicators/", word: zh.site.indicators},
  {path: "commitments/", word: zh.site.commitments},
  {path: "units/", word: zh.site.units},
  {path: "stories/", word: zh.stories.title},
  {path: "figures/", word: zh.site.figures},
  {path: "data/", word: zh.data.title},
  {path: "explore/", word: zh.explore.title},
  {path: "method/", word: zh.site.method}
];

/** At the foot only. */
export const footDoors: readonly Door[] = [
  {path: "press/", word: zh.press.title},
  {path: "verify/", word: zh.verify.title},
  {path: "silence/", word: zh.silence.title},
  {path: "changes/", word: zh.site.changes},
  {path: "feed.xml", word: zh.site.feed},
  {path: "sitemap.xml", word: zh.site.sitemap}
];
