// Puts a finished site in the place of the last good one: two renames on one disk, and no moment is without a way back.
import {hash} from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {basename, dirname, join} from "node:path";

import {real} from "./folder.ts";

/** Where a build of one site works; all but the draft lie beside it, so that they are on its disk. */
export interface BuildPaths {
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

const drafts = ".tmp";

/** The file beside a draft that names the process whose draft it is. */
const owner = (draft: string): string => `${draft}.pid`;

/** The places for a site. */
export function buildPaths(out: string): BuildPaths {
  const site = real(out);
  const beside = join(dirname(site), `.${basename(site)}.build`);
  return {
    site,
    draft: join(drafts, `site-${hash("sha256", site).slice(0, 12)}`),
    next: join(beside, "next"),
    last: join(beside, "last"),
    lock: join(beside, "lock"),
    record: join(beside, "record.json")
  };
}

/**
 * Mends what a killed build left: where it ended between the two renames the last good site returns, and what was
 * half done goes, of other sites as well where their build is dead; the draft is this build's from now on. Only while the
 * lock is held. Gives whether the site had to be brought back.
 */
export function recover(place: BuildPaths): boolean {
  const {site, draft, last, next} = place;
  const back = !existsSync(site) && existsSync(last);
  if (back) renameSync(last, site);
  remove(last);
  remove(next);
  mkdirSync(drafts, {recursive: true});
  for (const name of readdirSync(drafts)) {
    const [, other] = /^(site-[\da-f]{12})\.pid$/u.exec(name) ?? [];
    if (other !== undefined && !lives(Number(readFileSync(join(drafts, name), "utf8"))))
      removeDraft({draft: join(drafts, other)});
  }
  removeDraft(place);
  writeFileSync(owner(draft), String(process.pid));
  return back;
}

/** Removes what a build wrote its site to. Only while the lock is held, or where the build is dead. */
export function removeDraft({draft}: Pick<BuildPaths, "draft">): void {
  remove(draft);
  remove(owner(draft));
}

/** Swaps. Where the second rename fails the last good site is put back, and the error goes on. */
export function publish({site, draft, next, last}: BuildPaths): void {
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

/** Whether a process of this number runs. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
