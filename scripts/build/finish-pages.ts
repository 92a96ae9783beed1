// What is done to the pages of a site once all are written.
import {deferred} from "./defer-modules.ts";
import {joinSheets} from "./join-sheets.ts";
import {styleTrimmed} from "./trim-embed-styles.ts";
import {trimmed} from "./trim-policies.ts";

/** The path of a live embed; those of a release share their style and keep it whole. */
const embed = /^embed[/\\][^/\\]+[/\\]index\.html$/;

/** Finishes every page of a built site: one style sheet, its modules after the first paint, a policy of its own. */
export const finishPages = (folder: string): void =>
  joinSheets(folder, (html, path) => {
    const page = trimmed(deferred(html));
    return embed.test(path) ? styleTrimmed(page) : page;
  });
