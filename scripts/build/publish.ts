// Puts a finished site in the place of the last good one: two renames on one disk, which no kill of the build comes
// between, and a way back at each moment for what ends the machine.
import {spawn} from "node:child_process";
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
import {fileURLToPath} from "node:url";

import {real} from "./folder.ts";
import {lock} from "./lock.ts";

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
  /** The file whose lock is held while the two sites are swapped, also by a swap that outlived its build. */
  swap: string;
  /** What the last build was made from. */
  record: string;
}

const drafts = ".tmp";

const swapProgram = fileURLToPath(new URL("swap.ts", import.meta.url));

/** Node 22 remarks on TypeScript and SQLite where an error is to stand alone. */
const quiet = "--disable-warning=ExperimentalWarning";

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
    swap: join(beside, "swap"),
    record: join(beside, "record.json")
  };
}

/**
 * Mends what a killed build left: where the machine ended between the two renames the last good site returns, and what was
 * half done goes, of other sites as well where their build is dead; the draft is this build's from now on. Only while the
 * lock is held. Gives whether the site had to be brought back.
 */
export async function recover(place: BuildPaths): Promise<boolean> {
  const {draft, last, next, swap} = place;
  // A swap that outlived its build ends first.
  const free = await lock(swap, () => undefined);
  const back = bringBack(place);
  remove(last);
  remove(next);
  free();
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

/** Puts the last good site back where none stands. Gives whether it did. */
export function bringBack({site, last}: Pick<BuildPaths, "site" | "last">): boolean {
  const back = !existsSync(site) && existsSync(last);
  if (back) renameSync(last, site);
  return back;
}

/** Removes what a build wrote its site to. Only while the lock is held, or where the build is dead. */
export function removeDraft({draft}: Pick<BuildPaths, "draft">): void {
  remove(draft);
  remove(owner(draft));
}

/** Swaps. Where that fails the last good site stands, and the promise is rejected with what failed. */
export async function publish(place: BuildPaths): Promise<void> {
  move(place.draft, place.next);
  // Node has no call that swaps two folders at once. A process that leads a group of its own outlives its parent's.
  const child = spawn(process.execPath, [quiet, swapProgram, place.site], {
    detached: true,
    windowsHide: true
  });
  // Where it is gone before it is told, its end says so.
  child.stdin.on("error", () => undefined);
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stdout.once("data", () => child.stdin.end("go"));
  const code = await new Promise((done, fail) => child.on("error", fail).on("close", done));
  if (code !== 0) {
    bringBack(place);
    throw swapError(output);
  }
  remove(place.last);
}

/** What the swap printed as an error: its own words, or of another end all it said. */
function swapError(output: string): Error {
  try {
    return Object.assign(new Error(), JSON.parse(output) as NodeJS.ErrnoException);
  } catch {
    return new Error(`the swap of the two sites ended: ${output}`);
  }
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
