// One word of the site explained.
import {z} from "zod";

import {flag, id, maybeText, names, text} from "../cell.ts";

/** A row of `glossary.csv`. */
export const term = z.object({
  id: id("代码", "The id of the term; also its anchor on the page of the words."),
  term: text("词", "The word that is explained."),
  aliases: names(
    "别名",
    "Other words for the same, divided by |; they too are explained and found."
  ),
  topic: text("分组", "The heading it stands under on the page of the words."),
  definition: text(
    "释义",
    "What it means, in one or two sentences a reader of fifteen understands."
  ),
  marked: flag("就地解释", "yes where pages explain it by a press where it first stands on them."),
  source: maybeText("来源", "The source of the definition where it is an official one.", {
    ref: "sources"
  })
});

/** See {@link term}. */
export type Term = z.infer<typeof term>;
