// Builds sites and takes the time: of an empty folder, and again after one value has changed.
import {existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {join} from "node:path";

import {run} from "../../scripts/run.ts";
import type {Content} from "./content.ts";
import type {Maker} from "./makers/maker.ts";

/** What a build took, in seconds unless told. */
export interface Took {
  /** From start to end. */
  clock: number;
  /** Of all processors; other programs on the machine have little say in it. NaN where the system does not tell. */
  processor: number;
}

/** What two builds took, and the site they gave. */
export interface Built {
  /** From nothing. */
  cold: Took;
  /** After one value has changed. */
  warm: Took;
  /** Bytes of all files after the second build. */
  bytes: number;
  files: number;
}

/** What a chart page takes and weighs without all else that is made of its chart: milliseconds and bytes. */
export interface Alone extends Took {
  bytes: number;
}

/** Builds in an empty folder, and again with the changed content. Throws with what was printed where a build fails. */
export async function built(
  maker: Maker,
  folder: string,
  [before, after]: readonly [Content, Content]
): Promise<Built> {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  maker.write(folder, before);
  const cold = await timed(maker, folder);
  maker.write(folder, after);
  const warm = await timed(maker, folder);
  const site = join(folder, maker.site);
  const sizes = globSync("**/*", {cwd: site})
    .map((path) => statSync(join(site, path)))
    .filter((found) => found.isFile())
    .map(({size}) => size);
  return {cold, warm, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length};
}

async function timed(maker: Maker, folder: string): Promise<Took> {
  const {args, cwd, env} = maker.build(folder);
  const [since, before] = [performance.now(), processor()];
  const {code, output} = await run(args, env, undefined, cwd);
  if (code !== 0) throw new Error(`${maker.name} was not built:\n${output}`);
  return {clock: (performance.now() - since) / 1000, processor: processor() - before};
}

/** Processor seconds of all programs that were started here and have ended, as Linux counts them. */
function processor(): number {
  if (!existsSync("/proc/self/stat")) return NaN;
  const [, fields = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
  // The first of these fields is the third of proc_pid_stat(5); 16 and 17 count the children, in hundredths.
  const [user = NaN, system = NaN] = fields.split(" ").slice(13, 15).map(Number);
  return (user + system) / 100;
}
