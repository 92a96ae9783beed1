// The rows of a figure as a workbook.
import type {APIRoute} from "astro";

import {figures} from "../../catalogue.ts";
import {figureWorkbook} from "../../downloads/figure-workbook.ts";
import {addressOf} from "../../figures/images/kit.ts";
import {rememberedBytes} from "../../figures/remembered.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {issue} from "./_pictures.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link figureWorkbook}. */
export const GET: APIRoute<{figure: Figure}> = async ({props: {figure}}) =>
  new Response(new Uint8Array(await workbookOf(figure)));

function workbookOf(figure: Figure): Promise<Uint8Array> {
  const address = addressOf(issue, routes.figure(figure.id));
  return rememberedBytes("figure-xlsx", [figure, address], () =>
    figureWorkbook(figure, address, zh)
  );
}
