// How the site is built: static pages with a slash at the end, below the base path of data/site.yaml.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import {defineConfig} from "astro/config";

import {bill, notices, packageOf} from "./scripts/build/components.ts";
import {scripts, styles} from "./src/figures/oldest-browsers.ts";
import {generatedFolder, outFolder} from "./src/folders.ts";
import {holdsWords} from "./src/language/signs.ts";
import {inOwnSigns} from "./src/language/traditional.ts";
import {routes} from "./src/routes.ts";

/** Its settings alone: the configuration would hold the facts a second time, next to the pages. */
const {site} = JSON.parse(readFileSync(join(generatedFolder, "catalogue.json"), "utf8"));

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: "always",
  outDir: outFolder,
  devToolbar: {enabled: false},
  build: {format: "directory", inlineStylesheets: "never"},
  // No code is printed; the default highlighter would want styles inside the pages.
  markdown: {syntaxHighlight: false},
  vite: {
    build: {assetsInlineLimit: 0, cssTarget: styles},
    plugins: [
      {
        // Astro sends scripts in the newest language, whatever the target of the build is.
        name: "oldest-browsers",
        configEnvironment: (name) => (name === "client" ? {build: {target: scripts}} : null)
      },
      {
        name: "words",
        enforce: "pre",
        transform: (code, id) => (holdsWords(id) ? inOwnSigns(code) : null)
      },
      {
        // What is fetched when asked for has neither style nor parts to be fetched with it, so the helper that looks for
        // them, which is larger than what it loads, is not sent along.
        name: "plain-import",
        enforce: "pre",
        load: (id) =>
          id.endsWith("vite/preload-helper.js")
            ? "export const __vitePreload = (load) => load();"
            : null
      },
      {
        // Readers are told what others wrote of what they are sent, and under which licences.
        name: "components",
        applyToEnvironment: ({name}) => name === "client",
        generateBundle(_, bundle) {
          const modules = Object.values(bundle).flatMap(({moduleIds = []}) => moduleIds);
          const sent = new Set(modules.map(packageOf).filter((folder) => folder !== null));
          const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
          const emit = (fileName, source) => this.emitFile({type: "asset", fileName, source});
          emit(routes.bill, bill(lock, sent));
          emit(routes.licences, notices(lock, sent, "."));
        }
      }
    ]
  },
  // A page that was saved as one file is no longer of the site's own origin: its style is let in by the address.
  security: {csp: {styleDirective: {resources: ["'self'", site.address]}}}
});
