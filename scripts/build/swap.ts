// Puts the new site in the place of the last one: `node swap.ts SITE`. `publish` runs it as a process that leads a group of
// its own, so that a kill of the build, or of all that was started with it, never ends between the two renames, with no site.
//
// It says `ready` once it holds the lock, and waits for a word: without one the build is dead, and nothing is done. Where
// the new site cannot be moved in, the last one is put back and the error printed as JSON.
import {existsSync, renameSync} from "node:fs";

import {lock} from "./lock.ts";
import {bringBack, buildPaths} from "./publish.ts";

const {site, next, last, swap} = buildPaths(process.argv[2] ?? "");

await lock(swap);
process.stdin.once("data", () => {
  try {
    if (existsSync(site)) renameSync(site, last);
    renameSync(next, site);
  } catch (error) {
    bringBack({site, last});
    const {message, code} = error as NodeJS.ErrnoException;
    console.error(JSON.stringify({message, code}));
    process.exitCode = 1;
  }
});
console.log("ready");
