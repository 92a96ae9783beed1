// What is said of one series besides its rows, for the explorer.
import type {APIRoute} from "astro";

import {ids, notes} from "../_explorer-data.ts";

/** One address for each series. */
export function getStaticPaths() {
  return ids.map((series) => ({params: {series}}));
}

/** The notes as JSON. */
export const GET: APIRoute = ({params}) =>
  new Response(`${JSON.stringify(notes(params["series"] ?? ""))}\n`);
