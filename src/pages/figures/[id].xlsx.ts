// The rows of a figure as a workbook.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {workbookOf} from "./_archives.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link workbookOf}. */
export const GET: APIRoute<{figure: Figure}> = async ({props: {figure}}) =>
  new Response(new Uint8Array(await workbookOf(figure)));
