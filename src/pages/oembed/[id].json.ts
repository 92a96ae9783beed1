// A figure described for those who ask by oEmbed: a static file is a legal endpoint for one address.
import type {APIRoute} from "astro";

import {catalogue, figures} from "../../catalogue.ts";
import {oembed} from "../../figures/embed/oembed.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {zh} from "../../words/zh.ts";
import {embedCodeInput, framed} from "../embed/_embed-code.ts";

/** One file for each figure. */
export const getStaticPaths = () =>
  figures.map((figure) => ({params: {id: figure.id}, props: {figure}}));

/** See {@link oembed}. */
export const GET: APIRoute<{figure: Figure}> = ({props}) => {
  const made = embedCodeInput(props.figure);
  const answer = oembed(made, framed(props.figure, made.height), catalogue.site.name, zh);
  return new Response(`${JSON.stringify(answer, null, 2)}\n`);
};
