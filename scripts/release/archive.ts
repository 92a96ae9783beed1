// The files of a release in one archive, the same bytes for the same files, and back.
import {unzipSync} from "fflate";

import {zip} from "../../src/downloads/formats/zip.ts";

/** Files by path, `/` between the parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Names sorted, one fixed time for all. */
export const pack = (files: Files): Uint8Array => zip(files);

/** The files of an archive. Throws where it is damaged. */
export function unpack(archive: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
