// The square picture with its words as text, for short embeds: a twentieth of the one in pixels.
import type {APIRoute} from "astro";

import {figures} from "../../../catalogue.ts";
import {mediaType} from "../../../downloads/media-types.ts";
import type {Figure} from "../../../model/figures/figure.ts";
import {isShort} from "../../embed/_embed-code.ts";
import {squareOf} from "../_pictures.ts";

/** One file for each figure whose embed is cut elsewhere. */
export const getStaticPaths = () =>
  figures.filter(isShort).map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link squareOf}. */
export const GET: APIRoute<{figure: Figure}> = ({props: {figure}}) =>
  new Response(squareOf(figure), {headers: {"Content-Type": mediaType(".svg")}});
