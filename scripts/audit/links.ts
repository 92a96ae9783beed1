// Every link inside the site leads to a file, every fragment to an id, and none leaves the base path.
import {fileOf} from "../release/addresses.ts";
import {attributes, type Built, type Findings, type Page} from "./built.ts";

const places = ["href", "src", "action", "data", "poster", "xlink:href"] as const;

/** Links, resources, modules, sets of pictures and addresses in style sheets. */
export function links(site: Built): Findings {
  const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]));
  for (const file of site.files) if (sheet.test(file)) ids.set(file, viewsOf(site.text(file)));
  const inPages = site.pages.flatMap((page) =>
    targets(page).flatMap((target) => {
      const fault = faultOf(site, ids, page.path, target);
      return fault ? [`${page.path}: ${target} ${fault}`] : [];
    })
  );
  const inStyles = [...site.files]
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) =>
      [...site.text(file).matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, target = ""]) => {
        const fault = target.startsWith("data:")
          ? null
          : faultOf(site, ids, site.base + file, target);
        return fault ? [`${file}: ${target} ${fault}`] : [];
      })
    );
  return [...inPages, ...inStyles];
}

/** A file of drawings, each named by the fragment of an address. */
const sheet = /^figures\/look\/.*\.svg$/u;

const viewsOf = (svg: string): Set<string> =>
  new Set([...svg.matchAll(/<view id="([^"]*)"/gu)].map(([, id = ""]) => id));

/** The address of the site, scheme and host, as its home page says it; empty where it does not. */
function origin(site: Built): string {
  const home = site.pages.find(({path}) => path === site.base);
  const url = home?.document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  return URL.canParse(url) ? new URL(url).origin : "";
}

function targets(page: Page): string[] {
  const sets = [...attributes(page, "srcset"), ...attributes(page, "imagesrcset")].flatMap(
    ([, value]) => value.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "")
  );
  const modules = attributes(page, "data-modules").flatMap(([, value]) => value.split(" "));
  const metas = attributes(page, "content", 'meta[property="og:image"], meta[property="og:url"]');
  return [
    ...new Set([
      ...places.flatMap((place) => attributes(page, place).map(([, value]) => value)),
      ...metas.map(([, value]) => value),
      ...sets,
      ...modules.filter(Boolean)
    ])
  ];
}

function faultOf(
  site: Built,
  ids: Map<string, Set<string>>,
  from: string,
  target: string
): string | null {
  if (/^(mailto|tel|data|blob):/.test(target)) return null;
  if (target.trim() === "") return "is empty";
  const own = origin(site) || "http://localhost";
  if (!URL.canParse(target, own + from)) return "is no address";
  const url = new URL(target, own + from);
  if (url.origin !== own) return null;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return "leaves the base path";
  const file = fileOf(`/${path.slice(site.base.length)}`);
  if (!site.files.has(file)) {
    return site.files.has(`${file}/index.html`) ? "lacks its last slash" : "leads nowhere";
  }
  const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, "");
  const known = ids.get(file);
  return anchor && known && !known.has(anchor) ? "names an anchor that is not there" : null;
}
