// All codes with what each is made from, one a line, for a check by hand: code, SHA-256, then what was hashed.
import type {APIRoute} from "astro";

import {hashed} from "../../citations/codes.ts";
import {all} from "./_codes.ts";

/** See the first line of this file. */
export const GET: APIRoute = () =>
  new Response(all.map((entry) => `${entry.code}\t${entry.sha256}\t${hashed(entry)}\n`).join(""));
