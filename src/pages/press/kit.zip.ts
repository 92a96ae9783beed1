// The kit of everything: the archive of every figure in one.
import type {APIRoute} from "astro";

import {bundleOfAll} from "../figures/_archives.ts";

/** See {@link bundleOfAll}. */
export const GET: APIRoute = async () => new Response(new Uint8Array(await bundleOfAll()));
