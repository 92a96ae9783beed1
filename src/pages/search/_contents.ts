// What the search looks through, gathered once for the page and the index.
import {catalogue, figures, stories} from "../../catalogue.ts";
import {routes} from "../../routes.ts";
import {type Contents} from "../../search/index/index.ts";
import {zh} from "../../words/zh.ts";
import {pages} from "../_pages.ts";

/** What pages of the first rank say of themselves, by path. */
const about: Readonly<Record<string, string>> = {
  [routes.data]: `${zh.data.lead}${zh.data.everything}：${zh.data.workbook}`,
  [routes.explore]: zh.explore.lead,
  [routes.method]: zh.method.description,
  [routes.changes]: zh.changes.description,
  [routes.glossary]: zh.glossary.lead,
  [routes.accessibility]: zh.accessibility.lead,
  [routes.privacy]: zh.privacy.lead,
  [routes.press]: zh.press.lead,
  [routes.verify]: zh.verify.lead,
  [routes.silence]: zh.silence.caution
};

/** Everything of the site that can be found. */
export const contents = (): Contents => ({
  catalogue,
  figures,
  stories: stories.stories,
  pages: pages().map((page) => ({...page, about: about[page.path]}))
});
