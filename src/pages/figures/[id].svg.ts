// A figure as a picture that needs nothing else, of a size for paper: SVG.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {pictureOf} from "./_pictures.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link pictureOf}. */
export const GET: APIRoute<{figure: Figure}> = async ({props: {figure}}) =>
  new Response(new Uint8Array(await pictureOf(figure, "print")));
