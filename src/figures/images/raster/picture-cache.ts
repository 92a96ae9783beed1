// What is kept between builds, with its digest beside it: a file that was cut off or changed is made again.
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

import {sha256} from "../../../sha256.ts";

/** The bytes kept at a path; null where there are none, or others than were kept, which is said. */
export function readCached(path: string): Buffer | null {
  const noted = `${path}.sha256`;
  if (!existsSync(path) || !existsSync(noted)) return null;
  const bytes = readFileSync(path);
  if (sha256(bytes) === readFileSync(noted, "utf8")) return bytes;
  console.log(`${path} 已损坏，重新生成。\n${path} is damaged and is made again.`);
  return null;
}

/** Keeps bytes at a path. A reader meets the whole file or none, also where the writer is killed. */
export function writeCached(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true});
  put(path, bytes);
  put(`${path}.sha256`, sha256(bytes));
}

function put(path: string, content: Uint8Array | string): void {
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
