// The files of a release in one archive, the same bytes for the same files, and back.
import {unzipSync, type Zippable, zipSync} from "fflate";

/** Files by path, `/` between the parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first day the format knows. Local time on purpose: it stores no zone, and the writer reads the local one. */
const start = new Date(80, 0, 1);
/** What is compressed already gains nothing by it. */
const tight = /\.(zip|xlsx|png|docx)$/u;

/** Names sorted, one fixed time for all. */
export function pack(files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    sorted[name] = [bytes, {level: tight.test(name) ? 0 : 9}];
  return zipSync(sorted, {mtime: start, os: 3});
}

/** The files of an archive. Throws where it is damaged. */
export function unpack(archive: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
