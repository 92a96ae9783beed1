// Puts a finished site in the place of the last good one: two renames on one disk, and no moment is without a way back.
import {hash} from "node:crypto";
import {cpSync, existsSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";

import {real} from "./folder.ts";

/** Where a build of one site works; all but the draft lie beside it, so that they are on its disk. */
export interface Place {
  /** The published site, links resolved. */
  site: string;
  /**
   * What the new site is written to. Astro wants a folder of the project, which may be on another disk; Node keeps what it
   * compiled there by the path, so that is the same each time.
   */
  draft: string;
  /** The new site, complete and on the disk of the published one. */
  next: string;
  /** The last good site, while the new one takes its place. */
  last: string;
  /** The file whose lock lets one build at a time work here. */
  lock: string;
  /** What the last build was made from. */
  record: string;
}

/** The places for a site. */
export function placeOf(out: string): Place {
  const site = real(out);
  const beside = join(dirname(site), `.${basename(site)}.build`);
  return {
    site,
    draft: join(".tmp", `site-${hash("sha256", site).slice(0, 12)}`),
    next: join(beside, "next"),
    last: join(beside, "last"),
    lock: join(beside, "lock"),
    record: join(beside, "record.json")
  };
}

/**
 * Mends what a killed build left: where it ended between the two renames the last good site returns, and what was
 * half done goes. Only while the lock is held. Gives whether the site had to be brought back.
 */
export function recover({site, draft, last, next}: Place): boolean {
  const back = !existsSync(site) && existsSync(last);
  if (back) renameSync(last, site);
  remove(last);
  remove(next);
  remove(draft);
  return back;
}

/** Swaps. Where the second rename fails the last good site is put back, and the error goes on. */
export function publish({site, draft, next, last}: Place): void {
  move(draft, next);
  if (existsSync(site)) renameSync(site, last);
  try {
    renameSync(next, site);
  } catch (error) {
    if (existsSync(last)) renameSync(last, site);
    throw error;
  }
  remove(last);
}

/** Moves a folder, also to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(from, to, {recursive: true});
    remove(from);
  }
}

function remove(path: string): void {
  rmSync(path, {recursive: true, force: true});
}
