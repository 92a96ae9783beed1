// What robots may read: everything, once the site is no longer a preview.
import type {APIRoute} from "astro";

import {catalogue} from "../catalogue.ts";
import {address, href} from "../components/href.ts";
import {routes} from "../routes.ts";

export const GET: APIRoute = () => {
  const {mode, address: site} = catalogue.site;
  const rule = mode === "preview" ? `Disallow: ${href("")}` : "Allow: /";
  return new Response(`User-agent: *\n${rule}\nSitemap: ${address(routes.sitemap, site)}\n`);
};
