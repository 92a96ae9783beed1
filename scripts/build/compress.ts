// Lays a .gz and a .br beside each text file of a built site, for servers that send them as they are.
import {globSync} from "node:fs";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Pictures, workbooks and archives are compressed already. */
const texts = "**/{*.{html,css,js,svg,json,jsonld,csv,md,xml,txt,yaml,webmanifest},SHA256SUMS}";
/** Below this a header costs more than is saved. */
const smallest = 1024;

/** Compresses as hard as can be; gzip writes no time stamp, so two runs give the same bytes. */
export async function compress(folder: string): Promise<void> {
  for (const path of globSync(texts, {cwd: folder}).sort()) {
    const bytes = await readFile(join(folder, path));
    if (bytes.length < smallest) continue;
    const hard = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
    const [gz, br] = await Promise.all([zip(bytes, {level: 9}), brotli(bytes, hard)]);
    await writeFile(join(folder, `${path}.gz`), gz);
    await writeFile(join(folder, `${path}.br`), br);
  }
}
