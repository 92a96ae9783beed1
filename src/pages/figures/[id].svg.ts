// A figure as a picture that needs nothing else: SVG.
import type {APIRoute} from "astro";

import {catalogue, figures} from "../../catalogue.ts";
import {picture} from "../../figures/images/picture.ts";
import type {Figure} from "../../model/figure.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link picture}. */
export const GET: APIRoute<{figure: Figure}> = ({props}) =>
  new Response(picture(props.figure, catalogue.site).svg);
