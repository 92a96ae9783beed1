// Files in one archive, the same bytes for the same files, which any program unpacks to readable files.
import {Zip, ZipDeflate, type Zippable, ZipPassThrough, zipSync} from "fflate";

/** The first day the format knows. Local time on purpose: it stores no zone, and the writer reads the local one. */
const start = new Date(80, 0, 1);
/** What is packed already gains nothing by being packed again. */
const packed = /\.(png|zip|xlsx|docx|pptx|parquet)$/u;
/** Memory to pack a file with: to clear the usual amount takes longer than to pack some kilobytes. */
const mem = 4;
/** The numbers of systems in an archive: the modes below are those of Unix. */
const unix = 3;
/** A regular file, rw-r--r--, in the upper half of the attributes: without it Info-ZIP makes files nobody may read. */
const readable = 0o100644 * 0x10000;

/** The archive: names sorted, one fixed time and mode for all; folders follow from the names. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    sorted[name] = packed.test(name) ? [bytes, {level: 0}] : bytes;
  return zipSync(sorted, {level: 9, mtime: start, os: unix, attrs: readable});
}

/** An archive of more files than a machine's memory holds: they are given one by one, and stand in the order they come. */
export async function zipOneByOne(
  files: AsyncIterable<readonly [name: string, bytes: Uint8Array]>
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for await (const [name, bytes] of files) {
    const file = packed.test(name)
      ? new ZipPassThrough(name)
      : new ZipDeflate(name, {level: 9, mem});
    archive.add(Object.assign(file, {mtime: start, os: unix, attrs: readable}));
    file.push(bytes, true);
  }
  archive.end();
  return Buffer.concat(parts);
}
