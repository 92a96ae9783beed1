// The drawings of the gallery and of the cards of stories on sheets, light and dark: fetched when they come near the screen.
import type {APIRoute} from "astro";

import {figures, stories} from "../../../catalogue.ts";
import {dark, light, type Theme} from "../../../charts/theme.ts";
import {
  drawSheet,
  type ThumbnailSheet,
  thumbnailSheets
} from "../../../figures/images/thumbnail-sheets.ts";
import {openings} from "../../../figures/story-openings.ts";
import {topics} from "../_topics.ts";

/** Two files for each sheet. */
export const getStaticPaths = () =>
  [
    ...thumbnailSheets(
      "gallery",
      topics.flatMap(({own}) => own)
    ),
    ...thumbnailSheets("stories", openings(stories.stories, figures))
  ].flatMap((sheet) =>
    [light, dark].map((theme) => ({
      params: {sheet: sheet.name, theme: theme.name},
      props: {sheet, theme}
    }))
  );

/** See {@link drawSheet}. */
export const GET: APIRoute<{sheet: ThumbnailSheet; theme: Theme}> = ({props: {sheet, theme}}) =>
  new Response(drawSheet(sheet, theme), {headers: {"Content-Type": "image/svg+xml"}});
