// The rows of a figure as CSV.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import type {Figure} from "../../model/figure.ts";
import {csv} from "../../render/table.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link csv}. */
export const GET: APIRoute<{figure: Figure}> = ({props}) => new Response(csv(props.figure));
