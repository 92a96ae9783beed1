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

/** The most a reading page or an embed may cost, in bytes after gzip: script, and all by the kind of page. */
const budget = {js: 12_000, front: 40_000, other: 30_000};

/** Home and the chapters, where the plan and what came of it are read at length. */
const front = /^(?:plan\/[^/]+\/)?$/;

/** What a page may cost in all, by its path below the base path. */
export const most = (path: string): number => (front.test(path) ? budget.front : budget.other);

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
      const js = sum(withImports(site, scripts(site, page)));
      return {path: page.path, html, css, js, total: html + css + js};
    })
    .sort((a, b) => b.total - a.total || (a.path < b.path ? -1 : 1));
}

/** The reading pages over their budget. */
export function weight(site: Built): Findings {
  return weights(site)
    .map((page) => ({...page, most: most(page.path.slice(site.base.length))}))
    .filter(({path}) => !tools.test(path.slice(site.base.length)))
    .filter(({total, js, most}) => total > most || js > budget.js)
    .map(
      ({path, html, css, js, total, most}) =>
        `${path}: ${total} bytes (HTML ${html}, CSS ${css}, JS ${js}); at most ${most}, JS ${budget.js}`
    );
}

/** Pages that ask for more than one style sheet: each is another trip before the first paint. */
export function styleSheets(site: Built): Findings {
  return site.pages.flatMap((page) => {
    const {size} = local(site, page, "href", 'link[rel="stylesheet"]');
    return size > 1 ? [`${page.path}: ${size} style sheets; at most 1`] : [];
  });
}

/** The script files of a page: its elements, and what the script in its head starts after the first paint. */
function scripts(site: Built, page: Page): Set<string> {
  const started = attributes(page, "data-modules").flatMap(([, value]) => value.split(" "));
  const elements = attributes(page, "src", "script[src]").map(([, value]) => value);
  return files(site, page, [...started.filter(Boolean), ...elements]);
}

function local(site: Built, page: Page, name: string, selector: string): Set<string> {
  return files(
    site,
    page,
    attributes(page, name, selector).map(([, value]) => value)
  );
}

/** The files of the site that a page names by these addresses. */
function files(site: Built, page: Page, addresses: readonly string[]): Set<string> {
  const found = addresses
    .map((address) => new URL(address, `http://localhost${page.path}`).pathname)
    .map((path) => decodeURIComponent(path).slice(site.base.length));
  return new Set(found.filter((file) => site.files.has(file)));
}

const atOnce = /(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** The scripts and what they import at once; `import()` waits for a reader. */
function withImports(site: Built, files: Set<string>): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    for (const [, spec = ""] of site.text(file).matchAll(atOnce)) {
      const path = new URL(spec, `http://localhost/${file}`).pathname.slice(1);
      if (site.files.has(path)) found.add(path);
    }
  }
  return found;
}
