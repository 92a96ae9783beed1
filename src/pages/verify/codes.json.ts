// All codes, for the page that verifies them and for anybody's own check.
import type {APIRoute} from "astro";

import {all, lines} from "./_codes.ts";

/** See the first line of this file. */
export const GET: APIRoute = () => new Response(lines(all));
