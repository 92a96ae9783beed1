// One page a figure or an event was found on.
import {z} from "zod";

import {choice, id, maybeDate, maybeText, text} from "../cell.ts";
import {grades} from "./observation.ts";

/** Only the first two kinds are ever linked; a repost is named, and a return is a form and no page. */
const urlKinds = ["official", "publisher", "repost", "return"] as const;

/** A row of `sources.csv`. */
export const source = z.object({
  id: id("代码", "The id of the source."),
  publisher: text("发布者", "Who published the page, and what it is where known."),
  published_on: maybeDate("发布日期", "The date the page bears, as precise as known."),
  url: maybeText(
    "网址",
    "The address; kept in the data, and linked on pages only when it is not a repost."
  ),
  url_kind: choice(
    urlKinds,
    "网址类型",
    "official or publisher: linked; repost: named and never linked; return: a form filled in by a unit, no page."
  ),
  copy: maybeText(
    "所读的副本",
    "The public copy that was read where the page itself could not be opened: its address is then the place to check. A repost is a copy by its kind."
  ),
  grade: choice(
    grades,
    "等级",
    "A an authority's own page; B a named medium; C a repost or aggregator; R a responsible unit's own return."
  )
});

/** See {@link source}. */
export type Source = z.infer<typeof source>;
