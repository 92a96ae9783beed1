// One style sheet for each page: Astro writes one for each component, and a phone waits for every request.
import {globSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, join, relative} from "node:path";

import {cached} from "../../src/figures/build-cache.ts";
import {flattenLayers} from "../../src/figures/flatten-layers.ts";
import {sha256} from "../../src/sha256.ts";
import {namesOf, trimScopes} from "./trim-scopes.ts";

/** What ties an element to the style of its component. */
const scope = /data-astro-cid-\w+/g;

const sheetLink = /<link rel="stylesheet" href="([^"]*_astro\/)([^"/]+\.css)">/g;

/** What pages with the same style share: the name of the file, and what takes scopes off them. */
interface Sheet {
  name: string;
  trimmed: (html: string) => string;
}

/**
 * Joins the style sheets of each page of a built site, in their order, into one file named after its content; pages
 * with the same sheets share it. Their layers are flattened, as old browsers know none. What no page or script names
 * any more is removed. Inline styles stay. What ties elements to styles gets a short name, and stands where a rule asks for it.
 * What else is done to a page, told with its path, is done by `then`, so that each is read and written once.
 */
export function joinSheets(
  folder: string,
  then: (html: string, path: string) => string = (html) => html
): void {
  const assets = join(folder, "_astro");
  const parts = new Set(globSync(join(assets, "*.css")).map((path) => basename(path)));
  const texts = new Map(
    [...parts].map((name) => [name, readFileSync(join(assets, name), "utf8").trimEnd()])
  );
  const read = (name: string) => texts.get(name) ?? "";
  const pages = globSync(`${folder}/**/*.html`);
  const short = shortened(pages);
  const scripts = globSync(join(assets, "*.js"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const later = [...parts].filter((name) => scripts.includes(name));
  const named = namesOf(scripts);
  const memo = new Map<string, Sheet>();
  const sheet = (joined: string): Sheet => {
    const css = short(cached("layers", joined, () => flattenLayers(joined)));
    const name = `page.${sha256(css).slice(0, 12)}.css`;
    writeFileSync(join(assets, name), css);
    return {name, trimmed: trimScopes([joined, ...later.map(read)].join("\n"), named)};
  };
  for (const path of pages) {
    const whole = readFileSync(path, "utf8");
    const links = [...whole.matchAll(sheetLink)];
    if (links.length === 0) {
      const html = then(short(whole), relative(folder, path));
      if (html !== whole) writeFileSync(path, html);
      continue;
    }
    const names = links.map(([, , name = ""]) => name);
    const strange = names.find((name) => !parts.has(name));
    if (strange !== undefined) throw new Error(`${path}: no style sheet ${strange} in ${assets}`);
    const joined = [...new Set(names)].map(read).join("\n");
    const {name, trimmed} = memo.get(joined) ?? sheet(joined);
    memo.set(joined, {name, trimmed});
    const html = short(trimmed(whole));
    let before = 0;
    const one = (_: string, home: string) =>
      before++ === 0 ? `<link rel="stylesheet" href="${home}${name}">` : "";
    writeFileSync(path, then(html.replace(sheetLink, one), relative(folder, path)));
  }
  for (const name of parts) if (!later.includes(name)) rmSync(join(assets, name));
}

/**
 * Gives each scope of a site a short name, the same at each build of the same pages. Each page is read for it and let go:
 * all together would not fit into a machine's memory.
 */
function shortened(pages: readonly string[]): (text: string) => string {
  const found = new Set<string>();
  for (const path of pages)
    for (const name of readFileSync(path, "utf8").match(scope) ?? []) found.add(name);
  const names = new Map([...found].sort().map((name, at) => [name, `data-s${at.toString(36)}`]));
  return (text) => text.replace(scope, (name) => names.get(name) ?? name);
}
