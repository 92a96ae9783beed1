// One build at a time for each folder it writes.
import {mkdirSync} from "node:fs";
import {dirname} from "node:path";
import {DatabaseSync} from "node:sqlite";
import {setTimeout} from "node:timers/promises";

import {both} from "../compile/problems/problem.ts";

/** SQLITE_BUSY: another process holds it. */
const busy = 5;

/** How often a waiting build looks again, in milliseconds. */
const pause = 100;

/**
 * Takes the lock that a file stands for, and gives what frees it. Where another process holds it, that is said
 * once, and the lock comes when that one has ended. The lock is the operating system's, taken by SQLite: a build that
 * is killed leaves none behind. The file stays, empty.
 */
export async function lock(
  path: string,
  say: (text: string) => void = console.log
): Promise<() => void> {
  mkdirSync(dirname(path), {recursive: true});
  for (let waited = false; ; waited = true) {
    const database = new DatabaseSync(path, {timeout: 0});
    try {
      database.exec("PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE");
      return () => database.close();
    } catch (error) {
      database.close();
      if (!(error instanceof Error && "errcode" in error && error.errcode === busy)) throw error;
    }
    if (!waited)
      say(both("另一个构建还没有结束，等它……", "Another build is still at work; waiting for it …"));
    await setTimeout(pause);
  }
}
