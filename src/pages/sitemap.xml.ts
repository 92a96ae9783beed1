// The map of the site for search engines.
import type {APIRoute} from "astro";

import {catalogue} from "../catalogue.ts";
import {address} from "../components/href.ts";
import {markup} from "../words/markup.ts";
import {pages} from "./_pages.ts";

export const GET: APIRoute = () => {
  const urls = pages().map(
    ({path}) => `  <url><loc>${markup(address(path, catalogue.site.address))}</loc></url>`
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    ""
  ];
  return new Response(lines.join("\n"));
};
