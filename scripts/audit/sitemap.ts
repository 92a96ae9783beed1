// The sitemap names every page there is, and no other.
import {routes} from "../../src/routes.ts";
import {type Built, type Findings} from "./built.ts";

/** Pages that are not to be found by themselves. */
const apart = /^(404\.html|(.+\/)?embed\/)/;

/** Compares sitemap.xml and robots.txt with the pages. */
export function sitemap(site: Built): Findings {
  if (!site.files.has(routes.sitemap)) return ["sitemap.xml is missing"];
  const listed = [...site.text(routes.sitemap).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => decodeURIComponent(new URL(address).pathname)
  );
  const pages = site.pages
    .map(({path}) => path)
    .filter((path) => !apart.test(path.slice(site.base.length)));
  const robots = site.files.has("robots.txt") ? site.text("robots.txt") : "";
  return [
    ...pages.filter((path) => !listed.includes(path)).map((path) => `sitemap.xml lacks ${path}`),
    ...listed
      .filter((path) => !pages.includes(path))
      .map((path) => `sitemap.xml names ${path}, which is no page`),
    ...listed
      .filter((path, index) => listed.indexOf(path) !== index)
      .map((path) => `sitemap.xml names ${path} twice`),
    ...(robots.includes(routes.sitemap) ? [] : ["robots.txt does not name the sitemap"])
  ];
}
