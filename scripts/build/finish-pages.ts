// What is done to the pages of a site once all are written.
import {deferred} from "./defer-modules.ts";
import {joinSheets} from "./join-sheets.ts";
import {trimmed} from "./trim-policies.ts";

/** Finishes every page of a built site: one style sheet, its modules after the first paint, a policy of its own. */
export const finishPages = (folder: string): void =>
  joinSheets(folder, (html) => trimmed(deferred(html)));
