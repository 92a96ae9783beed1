// The slides of a figure.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {slidesOf} from "./_slides.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link slidesOf}. */
export const GET: APIRoute<{figure: Figure}> = async ({props}) =>
  new Response(new Uint8Array(await slidesOf(props.figure)));
