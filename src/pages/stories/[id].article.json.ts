// The article of a story for a 公众号, as its page copies it.
import type {APIRoute} from "astro";

import {stories} from "../../catalogue.ts";
import type {Story} from "../../model/figures/story.ts";
import {articleOf} from "./_article.ts";

/** One file for each story. */
export const getStaticPaths = () =>
  stories.stories.map((story) => ({params: {id: story.id}, props: {story}}));

/** `html` is the article, with inline styles; see {@link articleOf}. */
export const GET: APIRoute<{story: Story}> = ({props}) =>
  Response.json({html: articleOf(props.story)});
