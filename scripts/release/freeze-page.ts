// Pinned pages: each needs nothing but what is frozen with it, and names the rest of the site relative to itself.
import {withoutBase} from "./site-address.ts";

/** A page that must not be frozen as it is: it would lack something later. */
export class Unpinned extends Error {}

/** Names every address in a page relative to it, so that it stands below any base path. `path` is the page's own. */
export function relative(html: string, path: string, base: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return html.replace(
    /(\s(?:href|src|xlink:href)=")(\/(?!\/)[^"]*)/gu,
    (whole, head: string, url: string) =>
      url.startsWith(base) ? `${head}${up}${url.slice(base.length)}` : whole
  );
}

/** What a page fetches by itself; links for readers, its canonical address and data in the page aside. */
export function fetched(html: string): string[] {
  const tags = /<(?:link|script|img|source|iframe|use|image)\b[^>]*>/gu;
  const urls = [...html.matchAll(tags)]
    .filter(([tag]) => !/\srel="canonical"/u.test(tag))
    .flatMap(([tag]) => /\s(?:href|src|srcset|xlink:href)="([^"]*)"/u.exec(tag)?.[1] ?? []);
  const styles = [...html.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gu)];
  return [...urls, ...styles.map(([, url = "", sheet = ""]) => url || sheet)].filter(
    (url) => !/^(data:|#)/u.test(url)
  );
}

/** The pages of `folder`, ready to be frozen. Throws where one would have to fetch something. */
export function freezePage(
  names: ReadonlySet<string>,
  folder: string,
  base: string,
  read: (file: string) => Uint8Array
): Map<string, Uint8Array> {
  const pages = [...names].filter(
    (name) => name.startsWith(folder) && name.endsWith("/index.html")
  );
  return new Map(
    pages.map((path) => {
      const html = new TextDecoder().decode(read(path));
      const [needed] = fetched(html);
      if (needed !== undefined) throw new Unpinned(`${path}: ${needed}`);
      return [path, withoutBase(new TextEncoder().encode(relative(html, path, base)), base)];
    })
  );
}
