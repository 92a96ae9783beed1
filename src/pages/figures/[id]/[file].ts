// The pictures of a figure, each composed for its shape.
import type {APIRoute} from "astro";

import {figures} from "../../../catalogue.ts";
import {mediaType} from "../../../downloads/media-types.ts";
import {formatNames} from "../../../figures/images/kit/formats.ts";
import type {Figure} from "../../../model/figure.ts";
import {kitOf} from "../_images.ts";

/** One file for each format of each figure. */
export const getStaticPaths = () =>
  figures.flatMap((figure) =>
    [...formatNames.map((name) => `${name}.png`), "print.svg"].map((file) => ({
      params: {id: figure.id, file},
      props: {figure, file}
    }))
  );

/** See {@link kitOf}. */
export const GET: APIRoute<{figure: Figure; file: string}> = async ({props: {figure, file}}) => {
  const found = (await kitOf(figure)).find((one) => one.file === file);
  return new Response(new Uint8Array(found?.bytes ?? []), {
    headers: {"Content-Type": mediaType(file)}
  });
};
