// The archive of a release: its tables and their description in one file that unpacks anywhere, the same bytes at every build.
import {zip} from "../../src/downloads/formats/zip.ts";
import {sha256} from "../../src/sha256.ts";
import {localDescriptor} from "./descriptor.ts";
import {live} from "./paths.ts";

/** Files by path, `/` between the parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Of a table the CSV is packed, not the JSON beside it, which says the same in twice the room. */
const packed = /^data\/(.+\.csv|datapackage\.json|codes\.json)$/u;

/** The archive of a release's files, which are named within the release; `SHA256SUMS` lists what it holds. */
export function archiveOf(files: Files): Uint8Array {
  const held = new Map(
    [...files]
      .filter(([path]) => packed.test(path))
      .map(([path, bytes]) => {
        const name = path.slice(live.length);
        return [name, name === "datapackage.json" ? localDescriptor(bytes) : bytes] as const;
      })
  );
  const sums = [...held].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).sort(byName);
  return zip(held.set("SHA256SUMS", new TextEncoder().encode(sums.join(""))));
}

/** Behind the fingerprint of 64 signs and two spaces. */
function byName(a: string, b: string): number {
  return a.slice(66) < b.slice(66) ? -1 : 1;
}
