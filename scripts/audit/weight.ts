// What a reading page costs: its HTML, its style sheets and its scripts, as a server sends them.
import {gzipSync} from "node:zlib";

import {attributes, type Built, type Findings, type Page} from "./built.ts";

/** Bytes after gzip. */
export interface Weight {
  path: string;
  html: number;
  css: number;
  js: number;
  total: number;
}

/** The most a reading page or an embed may cost, in bytes after gzip. */
export const budget = {total: 40_000, js: 12_000};

/** Pages that are tools: they bring what they need when a reader opens them. */
const tools = /^(explore|search)\//;

/** The weight of every page, heaviest first. */
export function weights(site: Built): Weight[] {
  const sizes = new Map<string, number>();
  const size = (file: string) => {
    const known = sizes.get(file) ?? gzipSync(site.text(file)).length;
    sizes.set(file, known);
    return known;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((n, file) => n + size(file), 0);
  return site.pages
    .map((page) => {
      const html = size(page.file);
      const css = sum(local(site, page, "href", 'link[rel="stylesheet"]'));
      const js = sum(withImports(site, local(site, page, "src", "script[src]")));
      return {path: page.path, html, css, js, total: html + css + js};
    })
    .sort((a, b) => b.total - a.total || (a.path < b.path ? -1 : 1));
}

/** The reading pages over their budget. */
export function weight(site: Built): Findings {
  return weights(site)
    .filter(({path}) => !tools.test(path.slice(site.base.length)))
    .filter(({total, js}) => total > budget.total || js > budget.js)
    .map(
      ({path, html, css, js, total}) =>
        `${path}: ${total} bytes (HTML ${html}, CSS ${css}, JS ${js}); at most ${budget.total}, JS ${budget.js}`
    );
}

/** Pages that ask for more than one style sheet: each is another trip before the first paint. */
export function sheets(site: Built): Findings {
  return site.pages.flatMap((page) => {
    const {size} = local(site, page, "href", 'link[rel="stylesheet"]');
    return size > 1 ? [`${page.path}: ${size} style sheets; at most 1`] : [];
  });
}

function local(site: Built, page: Page, name: string, selector: string): Set<string> {
  const files = attributes(page, name, selector)
    .map(([, value]) => new URL(value, `http://localhost${page.path}`).pathname)
    .map((path) => decodeURIComponent(path).slice(site.base.length));
  return new Set(files.filter((file) => site.files.has(file)));
}

/** The scripts and what they import at once; `import()` waits until it is needed. */
function withImports(site: Built, files: Set<string>): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    for (const [, spec = ""] of site
      .text(file)
      .matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      const path = new URL(spec, `http://localhost/${file}`).pathname.slice(1);
      if (site.files.has(path)) found.add(path);
    }
  }
  return found;
}
