// The headers of deploy/nginx.conf in the `_headers` form that hosts of static files read.
import type {Rules} from "./nginx.ts";

/**
 * Classes of addresses, each with one address that stands for it. A later class corrects an earlier one. Data frozen
 * in a release is not told from other data here, for such patterns cannot: it is kept for an hour.
 */
const classes = [
  ["/*", "/plan/"],
  ["/*.png", "/card.png"],
  ["/*.svg", "/icon.svg"],
  ["/_astro/*", "/_astro/a.js"],
  ["/data/*", "/data/a.csv"],
  ["/figures/*.csv", "/figures/a.csv"],
  ["/oembed/*", "/oembed/a.json"],
  ["/explore/*", "/explore/"],
  ["/explore/data/*", "/explore/data/a.json"],
  ["/embed.js", "/embed.js"],
  ["/embed.*.js", "/embed.0a1b2c3d.js"],
  ["/embed/*", "/embed/a/"],
  ["/explore/embed/*", "/explore/embed/"],
  ["/v/*", "/v/1.0.0/embed/a/"]
] as const;

/**
 * The text of a `_headers` file for a site at the root of its host: a pattern, then its headers; `! Name` takes a
 * header of an earlier pattern away, as Cloudflare Pages documents it, for two values of one header would both hold.
 */
export function headersFile({headers}: Rules): string {
  const [[, page]] = classes;
  const base = headers(page, 200);
  return classes
    .map(([pattern, address], at) => {
      const own = headers(address, 200);
      const names = [...new Set([...Object.keys(base), ...Object.keys(own)])];
      const lines = names
        .filter((name) => at === 0 || own[name] !== base[name])
        .flatMap((name) => [
          ...(at === 0 ? [] : [`  ! ${name}`]),
          ...(own[name] === undefined ? [] : [`  ${name}: ${own[name]}`])
        ]);
      return [pattern, ...lines].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}
