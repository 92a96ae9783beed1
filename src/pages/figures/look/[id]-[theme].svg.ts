// The drawings of the gallery, light and dark: fetched when they come near the screen.
import type {APIRoute} from "astro";

import {figures} from "../../../catalogue.ts";
import {dark, light, type Theme} from "../../../charts/theme.ts";
import {look} from "../../../figures/images/thumbnail.ts";
import type {Figure} from "../../../model/figures/figure.ts";

/** Two files for each figure. */
export const getStaticPaths = () =>
  figures.flatMap((figure) =>
    [light, dark].map((theme) => ({
      params: {id: figure.id, theme: theme.name},
      props: {figure, theme}
    }))
  );

/** See {@link look}. */
export const GET: APIRoute<{figure: Figure; theme: Theme}> = ({props: {figure, theme}}) =>
  new Response(look(figure, theme), {headers: {"Content-Type": "image/svg+xml"}});
