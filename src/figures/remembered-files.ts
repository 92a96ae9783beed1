// Files that are made together and kept between builds as one: what each is can be told without its bytes being read.
import {appendFileSync, closeSync, mkdirSync, openSync, readSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

import {fingerprint, placeOf} from "./remembered.ts";

/** What is told of a file without its bytes. */
export interface Told {
  /** How many bytes it has. */
  bytes: number;
  sha256: string;
}

/** Files by their names, in the order they were made. */
export interface Files {
  told: ReadonlyMap<string, Told>;
  /** Read when asked for, so that no build holds those of all tables. Throws where there is no such file. */
  bytesOf: (name: string) => Promise<Uint8Array>;
}

type Made = ReadonlyMap<string, Uint8Array>;

/**
 * The files that `make` gives for these inputs, kept as `rememberedBytes` keeps bytes. Where nothing is kept they are held.
 *
 * @param inputs plain JSON; bytes as their fingerprint. Nothing else but the code may have a say in the files.
 */
export function rememberedFiles(
  name: string,
  inputs: unknown,
  make: () => Made | Promise<Made>
): Promise<Files> {
  return filesAt(placeOf(name, inputs), make);
}

/** Apart from the inputs, which are not to be held while the files are made. */
async function filesAt(
  place: ReturnType<typeof placeOf>,
  make: () => Made | Promise<Made>
): Promise<Files> {
  const found = place && (open(place.path, make) ?? open(place.draft, make));
  if (found) return found;
  const made = await make();
  if (!place) return held(made);
  write(place.draft, made);
  return open(place.draft, make) ?? held(made);
}

/** Files in memory. */
export function held(made: Made): Files {
  const told = [...made].map(([name, bytes]): [string, Told] => [
    name,
    {bytes: bytes.length, sha256: fingerprint(bytes)}
  ]);
  return {told: new Map(told), bytesOf: (name) => Promise.resolve(known(made, name))};
}

/** A kept file begins with the digest of its list, in so many signs, and the length of the list in so many. */
const [digest, length] = [64, 12];

/** Piece by piece: in one they would stand in memory twice. */
function write(path: string, made: Made): void {
  mkdirSync(dirname(path), {recursive: true});
  const list = Buffer.from(JSON.stringify([...held(made).told]));
  writeFileSync(path, fingerprint(list) + String(list.length).padStart(length));
  for (const bytes of [list, ...made.values()]) appendFileSync(path, bytes);
}

/** What is kept at a path; null where there is none, and where its list was cut off or changed. */
function open(path: string, make: () => Made | Promise<Made>): Files | null {
  const list = listOf(path);
  if (!list) return null;
  const told = new Map(JSON.parse(list.toString("utf8")) as [string, Told][]);
  const starts = new Map<string, number>();
  let next = digest + length + list.length;
  for (const [name, {bytes}] of told) {
    starts.set(name, next);
    next += bytes;
  }
  return {
    told,
    bytesOf: async (name) => {
      const {bytes, sha256} = known(told, name);
      const found = read(path, known(starts, name), bytes);
      if (found && fingerprint(found) === sha256) return found;
      console.log(`${path} 已损坏，重新生成。\n${path} is damaged and is made again.`);
      return known(await make(), name);
    }
  };
}

function listOf(path: string): Buffer | null {
  const head = read(path, 0, digest + length);
  const size = Number(head?.toString("latin1", digest));
  const list = head && size > 0 ? read(path, digest + length, size) : null;
  return list && fingerprint(list) === head?.toString("latin1", 0, digest) ? list : null;
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
