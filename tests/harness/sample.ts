// The pages of the built site, and a few of each kind; no list is kept by hand.
import {globSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";

/** A page of a frozen release: it was tried when it was made, and is what it is. */
const frozen = /^v\//u;

/** Every page below the base path, without a leading slash, sorted: ``, `404.html`, `plan/`, `plan/1/`. */
export function pages(folder = "dist"): string[] {
  return globSync("**/*.html", {cwd: folder})
    .map((file) => file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1"))
    .filter((path) => !frozen.test(path) && !signpost(`${folder}/${path}`))
    .sort();
}

/** Whether a page only says where another has moved to. */
function signpost(path: string): boolean {
  const file = /(^|\/)$/.test(path) ? join(path, "index.html") : path;
  return readFileSync(file, "utf8").includes('<meta http-equiv="refresh"');
}

/** Of each kind (`plan/`, `plan/*`, `embed/*`) the heaviest page and the lightest: the ends are where faults are. */
export function sample(folder = "dist"): string[] {
  const kinds = new Map<string, string[]>();
  const size = (path: string) =>
    statSync(join(folder, path.replace(/(^|\/)$/, "$1index.html"))).size;
  for (const path of pages(folder)) {
    const kind = path.replace(/^([^/]+\/).+/, "$1*");
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds.values()].flatMap((paths) => {
    const sorted = [...paths].sort((a, b) => size(b) - size(a));
    return [...new Set([sorted[0]!, sorted.at(-1)!])];
  });
}
