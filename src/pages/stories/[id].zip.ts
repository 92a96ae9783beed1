// The archive of a story for a 公众号.
import type {APIRoute} from "astro";

import {stories} from "../../catalogue.ts";
import type {Story} from "../../model/figures/story.ts";
import {archiveOf} from "./_article.ts";

/** One archive for each story. */
export const getStaticPaths = () =>
  stories.stories.map((story) => ({params: {id: story.id}, props: {story}}));

/** See {@link archiveOf}. */
export const GET: APIRoute<{story: Story}> = async ({props}) =>
  new Response(new Uint8Array(await archiveOf(props.story)));
