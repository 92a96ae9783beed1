// A figure itself as JSON: its table, what the columns mean, its sources.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import {describe} from "../../charts/draw.ts";
import {json} from "../../downloads/figure-csv.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {zh} from "../../words/zh.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link json}. */
export const GET: APIRoute<{figure: Figure}> = ({props: {figure}}) =>
  new Response(json(figure, describe(figure, zh)));
