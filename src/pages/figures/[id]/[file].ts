// The pictures of a figure, each composed for its shape; that for articles stands beside the figure's page.
import type {APIRoute} from "astro";

import {figures} from "../../../catalogue.ts";
import {mediaType} from "../../../downloads/media-types.ts";
import {type FormatName, formatNames} from "../../../figures/images/formats.ts";
import type {Figure} from "../../../model/figures/figure.ts";
import {pictureOf} from "../_pictures.ts";

/** One file for each format of each figure. */
export const getStaticPaths = () =>
  figures.flatMap((figure) =>
    formatNames
      .filter((name) => name !== "wechat")
      .map((name) => ({params: {id: figure.id, file: `${name}.png`}, props: {figure, name}}))
  );

/** See {@link pictureOf}. */
export const GET: APIRoute<{figure: Figure; name: FormatName}> = async ({props}) =>
  new Response(new Uint8Array(await pictureOf(props.figure, props.name)), {
    headers: {"Content-Type": mediaType(".png")}
  });
