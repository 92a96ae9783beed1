// What the search looks through, gathered once for the page and the index.
import {catalogue, figures, stories} from "../../catalogue.ts";
import {type Contents} from "../../search/index/index.ts";
import {pages} from "../_pages.ts";

/** Everything of the site that can be found. */
export const contents = (): Contents => ({
  catalogue,
  figures,
  stories: stories.stories,
  pages: pages()
});
