// The newest script for pages that hold embeds; snippets name it by its contents instead.
import type {APIRoute} from "astro";

import {host} from "../figures/embed/host.ts";

/** See {@link host}. */
export const GET: APIRoute = () => new Response(host().text);
