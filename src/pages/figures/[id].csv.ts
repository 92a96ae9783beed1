// The rows of a figure as CSV.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import {csv} from "../../downloads/figure-csv.ts";
import type {Figure} from "../../model/figures/figure.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link csv}. */
export const GET: APIRoute<{figure: Figure}> = ({props}) => new Response(csv(props.figure));
