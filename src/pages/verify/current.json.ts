// The codes of the site as it stands: what a release keeps.
import type {APIRoute} from "astro";

import {current, lines} from "./_codes.ts";

/** See the first line of this file. */
export const GET: APIRoute = () => new Response(lines(current));
