// What is done to the pages of a site once all are written.
import {writeFileSync} from "node:fs";
import {join} from "node:path";

import {deferred} from "./defer-modules.ts";
import {joinSheets} from "./join-stylesheets.ts";
import {parted} from "./part-page.ts";
import {styleTrimmed} from "./trim-embed-styles.ts";
import {trimmed} from "./trim-policies.ts";

/** The path of a live embed; those of a release are parted when it is cut, and keep their style whole. */
const embed = /^embed[/\\][^/\\]+[/\\]index\.html$/;

/** Where live embeds find the script they share. */
const assets = "_astro";

/**
 * Finishes every page of a built site: one style sheet, its modules after the first paint, a policy of its own; live embeds
 * share one script.
 */
export function finishPages(folder: string): void {
  const shared = new Map<string, string>();
  joinSheets(folder, (page, path) => {
    if (!embed.test(path)) return trimmed(deferred(page));
    const {html, parts} = parted(styleTrimmed(page), "script", (name) => `../../${assets}/${name}`);
    for (const [name, text] of parts) shared.set(name, text);
    return html;
  });
  for (const [name, text] of shared) writeFileSync(join(folder, assets, name), text);
}
