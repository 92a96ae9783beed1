// The last changes, kept beside the data so that each can be taken back: what every file held before.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {dirname, join} from "node:path";

import {sha256} from "../../../src/sha256.ts";
import type {Folder} from "../../compile/read/read-folder.ts";

/** One change that was written. */
interface Entry {
  /** What was done, a sentence. */
  what: string;
  /** The files: their bytes before in base64, null where there was none; the fingerprint of what was written. */
  files: {path: string; before: string | null; after: string}[];
}

/** How many changes can be taken back. */
const kept = 20;
const place = (data: string) => join(data, ".undo");

/** Writes each file that differs, all or none, and remembers what stood there. Gives the paths. */
export function writeJournal(data: string, before: Folder, after: Folder, what: string): string[] {
  const changed = [...after].filter(([path, bytes]) => !same(before.get(path), bytes));
  const entry: Entry = {
    what,
    files: changed.map(([path, bytes]) => ({
      path,
      before: before.has(path) ? Buffer.from(before.get(path) ?? []).toString("base64") : null,
      after: sha256(bytes)
    }))
  };
  remember(data, entry);
  for (const [path, bytes] of changed) replace(join(data, path), bytes);
  return changed.map(([path]) => path);
}

/** Takes back the last change and says so; says why where it cannot be. */
export function undo(data: string, dry = false): {done: boolean; said: string} {
  const name = entries(data).at(-1);
  if (name === undefined) return {done: false, said: "没有可以撤回的改动。"};
  const path = join(place(data), name);
  const {what, files} = JSON.parse(readFileSync(path, "utf8")) as Entry;
  const other = files.filter((file) => {
    const full = join(data, file.path);
    return !existsSync(full) || sha256(readFileSync(full)) !== file.after;
  });
  if (other.length > 0)
    return {
      done: false,
      said: `没有撤回：${other.map((file) => file.path).join("、")} 后来又改过，撤回会丢掉那些改动。请直接在表里改。`
    };
  const list = files.map((file) => `  ${file.path}`).join("\n");
  if (dry) return {done: false, said: `会撤回：${what}\n${list}`};
  for (const file of files) {
    const full = join(data, file.path);
    if (file.before === null) rmSync(full);
    else replace(full, Buffer.from(file.before, "base64"));
  }
  rmSync(path);
  return {done: true, said: `已撤回：${what}\n${list}`};
}

function remember(data: string, entry: Entry): void {
  const names = entries(data);
  const next = String(Number((names.at(-1) ?? "0").replace(".json", "")) + 1).padStart(6, "0");
  mkdirSync(place(data), {recursive: true});
  writeFileSync(join(place(data), `${next}.json`), JSON.stringify(entry));
  for (const name of names.slice(0, Math.max(0, names.length + 1 - kept)))
    rmSync(join(place(data), name));
}

function entries(data: string): string[] {
  if (!existsSync(place(data))) return [];
  return readdirSync(place(data))
    .filter((name) => /^\d{6}\.json$/.test(name))
    .sort();
}

/** Beside it first, then over it: no reader meets half a file. */
function replace(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
}

const same = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && Buffer.from(a).equals(b);
