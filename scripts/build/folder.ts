// The folders that a build writes: each is ours by a mark in it, or the build refuses to touch it.
import {existsSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync} from "node:fs";
import {basename, dirname, join, resolve, sep} from "node:path";

import {both} from "../compile/problems/problem.ts";

/** A folder that a build is told to write to. */
export interface Target {
  /** The variable that names it, for the message. */
  variable: "OUT" | "GENERATED";
  /** Its path as it was given. */
  folder: string;
  /** Whether these names, all that lie in it, are what an older version of this build left without a mark. */
  left: (names: readonly string[]) => boolean;
}

/** The file that marks a folder as a build's own; it begins with a dot, and nothing publishes it. */
const ownerMark = ".made-by-build";

/**
 * Why a build may not write to a folder, in both languages; null where it may. Refused are a file, the top of a disk,
 * a folder with files that no build made, and one that holds the project or meets one of `others`.
 *
 * @param others the folders that the build reads or writes besides
 */
export function refusal(
  {variable, folder, left}: Target,
  others: readonly string[]
): string | null {
  const path = real(folder);
  const told = (zh: string, en: string) => {
    const other = `${variable}=${basename(path)}-new`;
    return both(
      `${variable}=${folder}：${zh}没有动它。请换一个新文件夹，例如 ${other}。`,
      `${variable}=${folder}: ${en} It was left alone. Choose a new folder, such as ${other}.`
    );
  };
  const held = [".", ...others].find((other) => within(real(other), path));
  if (held !== undefined)
    return told(
      `它就是或者包着构建要用的 ${real(held)}，`,
      `it is or holds ${real(held)}, which the build needs.`
    );
  const holder = others.find((other) => within(path, real(other)));
  if (holder !== undefined) return told(`它在 ${holder} 里面。`, `it lies within ${holder}.`);
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return told("这是一个文件。", "it is a file.");
  if (variable === "OUT" && statSync(path).dev !== statSync(dirname(path)).dev)
    return told(
      "它是一个磁盘的顶层，不能整个换掉。",
      "it is the top of a disk, which cannot be swapped."
    );
  const names = readdirSync(path);
  if (names.length === 0 || existsSync(join(path, ownerMark)) || left(names)) return null;
  const [first = ""] = names;
  return told(
    `里面有不是构建生成的文件（如 ${first}），`,
    `it holds files that no build made (such as ${first}).`
  );
}

/** Makes the folder and marks it as a build's own. Call it once {@link refusal} has nothing against it. */
export function claim(folder: string): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    join(folder, ownerMark),
    "这个文件夹由构建程序生成，每次构建都会整个替换。\nA build makes this folder and replaces all of it each time.\n"
  );
}

/** The path with every link on the way resolved, also where its end is not there yet. */
export function real(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const above = dirname(full);
  return above === full ? full : join(real(above), basename(full));
}

/** Whether a path is a folder itself or lies below it. */
function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
