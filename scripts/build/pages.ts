// The page step: every page and file of the site is written into a folder; whatever goes wrong is told in words.
import {mkdirSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {inspect} from "node:util";
import {setFlagsFromString} from "node:v8";

import {cacheFolder} from "../../src/folders.ts";
import {both} from "../compile/problems/problem.ts";
import {startBundle} from "./bundle.ts";
import {filesOf} from "./inputs.ts";
import {lightenNodes} from "./light-nodes.ts";

/** Where the whole of an unexpected error is kept, for who mends the program. */
const notes = join(cacheFolder(), "page-error.txt");

/** Facts of more bytes than these, some ten cities like the first, are a large site. */
const large = 20_000_000;

/**
 * Prepares this program for the pages of a site of any size. Left to itself the heap grows to four times what is held
 * before it is cleaned, and what it took once it keeps: where `facts`, the folder of what they are made of, is large, it
 * grows by half, which takes longer.
 */
export function lean(facts: string): void {
  lightenNodes();
  const bytes = filesOf(facts).reduce((sum, path) => sum + statSync(path).size, 0);
  if (bytes > large) setFlagsFromString("--heap-growing-percent=50");
}

/** Writes all pages to a folder, of the facts in another; gives null, or what went wrong, in both languages. */
export async function writePages(folder: string, facts: string): Promise<string | null> {
  try {
    lean(facts);
    const {paths, write, close} = await startBundle(folder, facts);
    for (const path of await paths()) await write(path);
    close();
    return null;
  } catch (error) {
    return errorText(error);
  }
}

/** An unexpected error without its stack: what it says, what to do. */
export function errorText(error: unknown): string {
  const {message} = error instanceof Error ? error : new Error(String(error));
  const [first = ""] = message.split("\n");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC")
    return both("磁盘满了。请腾出空间再来。", "The disk is full. Make room and try again.");
  if (["EACCES", "EPERM", "EROFS"].includes(code))
    return both(`没有权限：${first}`, `Not permitted: ${first}`);
  mkdirSync(cacheFolder(), {recursive: true});
  writeFileSync(notes, `${inspect(error)}\n`);
  return both(
    `数据没有发现错误，但网页没有做成。程序说：${first}
请先撤回最近一次改动再试；还不行，请把 ${notes} 交给维护程序的人。`,
    `The data has no known fault, but the pages could not be made: ${first}
Undo the last change and try again; if that does not help, give ${notes} to who maintains the program.`
  );
}
