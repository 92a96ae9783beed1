// One word of the site explained.
import {z} from "zod";

import {id, text} from "./cell.ts";

/** A row of `glossary.csv`. */
export const term = z.object({
  id: id("代码", "The id of the term; also its anchor on the method page."),
  term: text("词", "The word that is explained."),
  definition: text("释义", "What it means on this site, in one or two sentences.")
});

/** See {@link term}. */
export type Term = z.infer<typeof term>;
