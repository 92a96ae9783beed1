// The figures of one series, for the explorer.
import type {APIRoute} from "astro";

import {ids, slice} from "../_explorer-data.ts";

/** One address for each series. */
export function getStaticPaths() {
  return ids.map((series) => ({params: {series}}));
}

/** The slice as JSON. */
export const GET: APIRoute = ({params}) =>
  new Response(`${JSON.stringify(slice(params["series"] ?? ""))}\n`);
