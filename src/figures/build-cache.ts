// What took work to make and is kept between builds: made again where its inputs, the code or a kept byte changed.
import {createHash} from "node:crypto";
import {appendFileSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";

import {cacheFolder} from "../folders.ts";
import {sha256} from "../sha256.ts";

/** Where it is kept: a folder for each state of the code, named after its digest, so that none meets what another made. */
export const madeFolder = (): string => resolve(cacheFolder(), "made");

/**
 * What this build made lies apart until the build ends well: it may have run other code than the one it names. The build
 * itself finds it there, so that it need not hold it.
 */
export const draftOf = (code: string): string => `${code}-${String(process.pid)}`;

/**
 * The bytes that `make` gives for these inputs. Nothing else may have a say in them: their key is the digest of the
 * code, which the build names in CODE, its characters (SIGNS), the name and the inputs. Where no build names it, nothing
 * is kept.
 *
 * @param inputs plain JSON; bytes as their {@link sha256}. Throws on what JSON would drop without a word.
 */
export async function cachedBytes(
  name: string,
  inputs: unknown,
  make: () => Uint8Array | Promise<Uint8Array>
): Promise<Uint8Array> {
  const place = cachePath(name, inputs);
  const found = place && (read(place.path) ?? read(place.draft));
  if (found) return found;
  const made = await make();
  if (place) write(place.draft, made);
  return made;
}

/** The same for what can be written as JSON and read back without loss. */
export function cached<T>(name: string, inputs: unknown, make: () => T): T {
  const place = cachePath(name, inputs);
  const found = place && (read(place.path) ?? read(place.draft));
  if (found) return JSON.parse(found.toString("utf8")) as T;
  const made = make();
  if (place) write(place.draft, Buffer.from(JSON.stringify(made)));
  return made;
}

/** How many signs a digest has; it stands before the bytes. */
const head = 64;

/** The bytes of a kept file; null where there is none, and where it was cut off or changed, which is said. */
function read(path: string): Buffer | null {
  let whole: Buffer;
  try {
    whole = readFileSync(path);
  } catch {
    return null;
  }
  const bytes = whole.subarray(head);
  if (whole.toString("latin1", 0, head) === sha256(bytes)) return bytes;
  console.log(`${path} 已损坏，重新生成。\n${path} is damaged and is made again.`);
  return null;
}

/** No other program looks into a draft, so it is written as it comes. */
function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, sha256(bytes));
  appendFileSync(path, bytes);
}

/** Where what these inputs give is kept, and where this build writes it; null where nothing is kept. */
export function cachePath(name: string, inputs: unknown): {path: string; draft: string} | null {
  const code = process.env["CODE"];
  if (!code) return null;
  const parts = Array.isArray(inputs) ? inputs.map(mark) : [mark(inputs)];
  // The same code has other words where they are turned to traditional characters.
  const key = [name, process.env["SIGNS"] ?? "", ...parts];
  const file = `${name}-${sha256(JSON.stringify(key)).slice(0, 32)}`;
  return {
    path: join(madeFolder(), code, file),
    draft: join(madeFolder(), draftOf(code), file)
  };
}

/** The digests of objects, each taken once: the same figure goes into a dozen things, and is never changed. */
const digests = new WeakMap<object, string>();

/** An input as a part of a key: its digest. */
function mark(input: unknown): string {
  const before = typeof input === "object" && input !== null ? digests.get(input) : undefined;
  if (before !== undefined) return before;
  const digest = digestOf(input);
  if (typeof input === "object" && input !== null) digests.set(input, digest);
  return digest;
}

/** So much is hashed at a time. */
const piece = 65_536;

/** The digest of an input, read piece by piece: that of a large table written in one would take more room than the table. */
function digestOf(input: unknown): string {
  const digest = createHash("sha256");
  let text = "";
  const feed = (key: string, value: unknown): void => {
    if (Array.isArray(value)) {
      text += "[";
      for (const [index, one] of value.entries()) {
        feed(String(index), one);
        text += ",";
      }
      text += "]";
    } else if (isRecord(value)) {
      if (isFlat(value)) text += JSON.stringify(value);
      else {
        text += "{";
        for (const [name, one] of Object.entries(value)) {
          text += `${JSON.stringify(name)}:`;
          feed(name, one);
          text += ",";
        }
        text += "}";
      }
    } else text += leaf(key, value);
    if (text.length < piece) return;
    digest.update(text);
    text = "";
  };
  feed("", input);
  return digest.update(text).digest("hex");
}

/** Whether no value has parts: such a record, as nearly every row is, is written at once, which takes a third of the time. */
function isFlat(record: Readonly<Record<string, unknown>>): boolean {
  for (const name in record) {
    const value = record[name];
    const kind = typeof value;
    if (kind === "function" || kind === "symbol" || (kind === "object" && value !== null))
      return false;
  }
  return true;
}

/** A value without parts, as JSON; Maps, functions and the like would all be the same key. */
function leaf(key: string, value: unknown): string {
  if (typeof value === "object" ? value === null : !["function", "symbol"].includes(typeof value))
    return String(JSON.stringify(value));
  throw new Error(`what is remembered hangs on "${key}", which is no plain value`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
