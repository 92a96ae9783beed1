// The scripts of a page start after its first paint: what Astro writes as elements becomes a list for the script in the head.
import {globSync, readFileSync, writeFileSync} from "node:fs";

const element = /<script type="module" src="([^"]*)"><\/script>/g;

/** Where the script in the head of a page reads what to start; see `src/client/page/modules.ts`. */
const list = 'data-modules=""';

/** Moves the modules of each page of a built site into the list in its head; a page without the list keeps its own. */
export function deferModules(folder: string): void {
  for (const path of globSync(`${folder}/**/*.html`)) {
    const html = readFileSync(path, "utf8");
    if (!html.includes(list)) continue;
    const modules = new Set([...html.matchAll(element)].map(([, address = ""]) => address));
    const named = modules.size ? `data-modules="${[...modules].join(" ")}"` : "data-modules";
    writeFileSync(path, html.replace(element, "").replace(list, named));
  }
}
