// A figure as a picture that needs nothing else: PNG, two device pixels a pixel.
import type {APIRoute} from "astro";

import {catalogue, figures} from "../../catalogue.ts";
import {picture} from "../../figures/images/picture.ts";
import {press} from "../../figures/images/png.ts";

/** One file for each figure; all are begun here, so that they are made side by side. */
export function getStaticPaths() {
  const made = press(figures.map((figure) => picture(figure, catalogue.site)));
  return figures.map(({id}) => ({params: {id}, props: {png: made.get(id)}}));
}

/** See {@link press}. */
export const GET: APIRoute<{png: Promise<Buffer>}> = async ({props}) =>
  new Response(new Uint8Array(await props.png));
