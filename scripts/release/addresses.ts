// The addresses the site has published: none dies. What has moved keeps a signpost, or a copy, at its old place.
import {markup} from "../../src/words/markup.ts";
import {zh} from "../../src/words/zh.ts";
import type {AddressLine} from "./ledger.ts";

/** Not addresses of their own: parts of pages, frozen files (the ledger keeps those), compressed twins. */
const apart = /^(_astro|v|data\/v\d[^/]*)\/|\.(gz|br)$/u;

/** The address of a built file, below the base path and with a slash at its start: `/plan/`, `/feed.xml`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, "$1")}`;
}

/** The built file of an address, its anchor aside. */
export function fileOf(address: string): string {
  const path = address.replace(/#.*$/u, "").slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The addresses that the ledger does not know yet, sorted. */
export function gained(
  known: readonly AddressLine[],
  files: Iterable<string>,
  since: string
): AddressLine[] {
  const old = new Set(known.map(({path}) => path));
  return [...files]
    .filter((file) => !apart.test(file))
    .map(addressOf)
    .filter((path) => !old.has(path))
    .sort()
    .map((path) => ({path, since, moved_to: ""}));
}

/** What is wrong with the published addresses of a built site: one that is gone, or that leads nowhere. */
export function lostAddresses(known: readonly AddressLine[], files: ReadonlySet<string>): string[] {
  return known.flatMap(({path, since, moved_to: to}) => {
    if (!files.has(fileOf(path)))
      return [
        to
          ? `${path} (since ${since}) has moved to ${to}, which is not there`
          : `${path} (since ${since}) is gone and the record of addresses does not say where to`
      ];
    return [];
  });
}

/** What stands at the old place of everything that has moved: a signpost for a page, a copy for any other file. */
export function signposts(
  known: readonly AddressLine[],
  files: ReadonlySet<string>,
  home: string,
  read: (file: string) => Uint8Array
): Map<string, Uint8Array> {
  const moved = known.filter(
    ({path, moved_to: to}) => to !== "" && !files.has(fileOf(path)) && files.has(fileOf(to))
  );
  return new Map(
    moved.map(({path, moved_to: to}) => {
      const page = fileOf(path).endsWith(".html");
      const bytes = page ? new TextEncoder().encode(signpost(path, to, home)) : read(fileOf(to));
      return [fileOf(path), bytes];
    })
  );
}

/** A page that sends readers on without a script; `home` is the full address of the home page. */
function signpost(from: string, to: string, home: string): string {
  const up = "../".repeat(from.split("/").length - 2);
  const target = markup(`${up}${to.slice(1)}` || "./");
  const {moved, movedTo} = zh.releases;
  return `<!doctype html>
<html lang="${zh.releases.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${moved}：${markup(from)}</title>
<meta name="description" content="${movedTo}${markup(to)}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${markup(new URL(to.slice(1), home).href)}">
</head>
<body>
<main>
<h1>${moved}</h1>
<p>${movedTo}<a href="${target}">${markup(to)}</a></p>
</main>
</body>
</html>
`;
}
