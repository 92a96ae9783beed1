// The article of a figure for a 公众号, as its page copies it.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {articleOf} from "./_archives.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** `html` is the article, with inline styles; see {@link articleOf}. */
export const GET: APIRoute<{figure: Figure}> = ({props}) =>
  Response.json({html: articleOf(props.figure)});
