// A story as one long picture.
import type {APIRoute} from "astro";

import {figures, stories} from "../../catalogue.ts";
import {cached} from "../../figures/build-cache.ts";
import {longPicture} from "../../figures/images/long-picture.ts";
import {makePngs} from "../../figures/images/raster/png.ts";
import type {Story} from "../../model/figures/story.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {issue} from "../figures/_pictures.ts";

/** One picture for each story. */
export const getStaticPaths = () =>
  stories.stories.map((story) => ({params: {id: story.id}, props: {story}}));

/** See {@link longPicture}. */
export const GET: APIRoute<{story: Story}> = async ({props: {story}}) => {
  const name = routes.storyPicture(story.id);
  const ids = story.blocks.flatMap((block) => (block.kind === "figure" ? [block.id] : []));
  const own = figures.filter(({id}) => ids.includes(id));
  const drawn = () => longPicture(story, own, issue, zh).svg;
  const svg = cached("long", [story, own, issue.site, issue.release], drawn);
  const bytes = await makePngs([{name, svg}]).get(name);
  return new Response(new Uint8Array(bytes ?? []));
};
