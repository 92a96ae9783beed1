// Files that are made together and kept between builds as one: what each is can be told without its bytes being read.
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync
} from "node:fs";
import {dirname} from "node:path";

import {sha256} from "../sha256.ts";
import {cachePath} from "./build-cache.ts";

/** What is told of a file without its bytes. */
export interface FileDescription {
  /** How many bytes it has. */
  bytes: number;
  sha256: string;
}

/** Files by their names, in the order they were made. */
export interface Files {
  descriptions: ReadonlyMap<string, FileDescription>;
  /** Read when asked for, so that no build holds those of all tables. Throws where there is no such file. */
  bytesOf: (name: string) => Promise<Uint8Array>;
}

/** Files one by one, where they are many or large; a Map gives them as well. */
type Made = Iterable<readonly [string, Uint8Array]> | AsyncIterable<readonly [string, Uint8Array]>;
type Make = () => Made | Promise<Made>;

/**
 * The files that `make` gives for these inputs, kept as `cachedBytes` keeps bytes. Where nothing is kept they are held.
 *
 * @param inputs plain JSON; bytes as their fingerprint. Nothing else but the code may have a say in the files.
 */
export function cachedFiles(name: string, inputs: unknown, make: Make): Promise<Files> {
  return filesAt(cachePath(name, inputs), make);
}

/** Apart from the inputs, which are not to be held while the files are made. */
async function filesAt(place: ReturnType<typeof cachePath>, make: Make): Promise<Files> {
  const found = place && (open(place.path, make) ?? open(place.draft, make));
  if (found) return found;
  if (!place) return collected(make);
  await write(place.draft, await make());
  return open(place.draft, make) ?? collected(make);
}

async function collected(make: Make): Promise<Files> {
  const made = new Map<string, Uint8Array>();
  for await (const [name, bytes] of await make()) made.set(name, bytes);
  return filesInMemory(made);
}

/** Files in memory. */
export function filesInMemory(made: ReadonlyMap<string, Uint8Array>): Files {
  const told = [...made].map(([name, bytes]): [string, FileDescription] => [name, tell(bytes)]);
  return {descriptions: new Map(told), bytesOf: (name) => Promise.resolve(known(made, name))};
}

const tell = (bytes: Uint8Array): FileDescription => ({
  bytes: bytes.length,
  sha256: sha256(bytes)
});

/** A kept file ends with the digest of its list, in so many signs, and the length of the list in so many. */
const [digest, length] = [64, 12];

let drafts = 0;

/** One by one, so that none is held when the next is made; their list stands behind them. Who reads meets all or none. */
async function write(whole: string, made: Made): Promise<void> {
  mkdirSync(dirname(whole), {recursive: true});
  const path = `${whole}.${String(drafts++)}`;
  writeFileSync(path, "");
  const told: [string, FileDescription][] = [];
  for await (const [name, bytes] of made) {
    appendFileSync(path, bytes);
    told.push([name, tell(bytes)]);
  }
  const list = Buffer.from(JSON.stringify(told));
  appendFileSync(path, list);
  appendFileSync(path, sha256(list) + String(list.length).padStart(length));
  renameSync(path, whole);
}

/** What is kept at a path; null where there is none, and where its list was cut off or changed. */
function open(path: string, make: Make): Files | null {
  const list = listOf(path);
  if (!list) return null;
  const told = new Map(JSON.parse(list.toString("utf8")) as [string, FileDescription][]);
  const starts = new Map<string, number>();
  let next = 0;
  for (const [name, {bytes}] of told) {
    starts.set(name, next);
    next += bytes;
  }
  return {
    descriptions: told,
    bytesOf: async (name) => {
      const {bytes, sha256: noted} = known(told, name);
      const found = read(path, known(starts, name), bytes);
      if (found && sha256(found) === noted) return found;
      console.log(`${path} 已损坏，重新生成。\n${path} is damaged and is made again.`);
      return (await collected(make)).bytesOf(name);
    }
  };
}

function listOf(path: string): Buffer | null {
  const end = statSync(path, {throwIfNoEntry: false})?.size ?? 0;
  const tail = end < digest + length ? null : read(path, end - digest - length, digest + length);
  const size = Number(tail?.toString("latin1", digest));
  const start = end - digest - length - size;
  const list = tail && size > 0 && start >= 0 ? read(path, start, size) : null;
  return list && sha256(list) === tail?.toString("latin1", 0, digest) ? list : null;
}

/** So many bytes from a place in a file on; null where it has fewer. */
function read(path: string, start: number, size: number): Buffer | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return null;
  }
  try {
    const bytes = Buffer.alloc(size);
    return readSync(file, bytes, 0, size, start) === size ? bytes : null;
  } finally {
    closeSync(file);
  }
}

function known<Value>(all: ReadonlyMap<string, Value>, name: string): Value {
  const found = all.get(name);
  if (found === undefined) throw new Error(`no such file: ${name}`);
  return found;
}
