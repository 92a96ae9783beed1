// The index of the search: what a browser loads when a reader begins to type.
import type {APIRoute} from "astro";

import {indexFile} from "../../search/index/index.ts";
import {contents} from "./_contents.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(indexFile(contents())));
