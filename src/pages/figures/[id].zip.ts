// Everything of a figure in one archive.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {bundleOf} from "./_archives.ts";

/** One archive for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link bundleOf}. */
export const GET: APIRoute<{figure: Figure}> = async ({props}) =>
  new Response(new Uint8Array(await bundleOf(props.figure)));
