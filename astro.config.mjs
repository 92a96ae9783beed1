// How the site is built: static pages with a slash at the end, below the base path of data/site.yaml.
import {defineConfig} from "astro/config";

import {catalogue} from "./src/catalogue.ts";

export default defineConfig({
  site: catalogue.site.address,
  base: catalogue.site.base,
  trailingSlash: "always",
  outDir: process.env.OUT ?? "dist",
  devToolbar: {enabled: false},
  build: {format: "directory", inlineStylesheets: "never"},
  // No code is printed; the default highlighter would want styles inside the pages.
  markdown: {syntaxHighlight: false},
  // Scripts that are fetched when asked for stand alone: nothing is to be preloaded with them.
  vite: {build: {assetsInlineLimit: 0, modulePreload: false}},
  security: {csp: true}
});
