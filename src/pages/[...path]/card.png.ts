// The social cards of pages that are no figure.
import type {APIRoute} from "astro";

import {press} from "../../figures/images/raster/png.ts";
import {cards} from "../_social-cards.ts";

/** One card for each page that has its own, and one for all others. */
export function getStaticPaths() {
  const all = cards();
  const made = press(all.map(({path, svg}) => ({name: `${path}card`, svg})));
  return all.map(({path}) => ({
    params: {path: path === "" ? undefined : path.replace(/\/$/u, "")},
    props: {png: made.get(`${path}card`)}
  }));
}

/** See {@link press}. */
export const GET: APIRoute<{png: Promise<Buffer>}> = async ({props}) =>
  new Response(new Uint8Array(await props.png));
