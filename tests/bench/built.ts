// Builds sites and takes the time: of an empty folder, and again after one value has changed.
import {globSync, mkdirSync, rmSync, statSync} from "node:fs";
import {join} from "node:path";

import {run} from "../../scripts/run.ts";
import type {Content} from "./content.ts";
import type {Maker} from "./makers/maker.ts";

/** What a build took and gave. */
export interface Built {
  /** Seconds from nothing. */
  cold: number;
  /** Seconds after one value has changed. */
  warm: number;
  /** Bytes of all files after the second build. */
  bytes: number;
  files: number;
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
  const cold = await seconds(maker, folder);
  maker.write(folder, after);
  const warm = await seconds(maker, folder);
  const site = join(folder, maker.site);
  const sizes = globSync("**/*", {cwd: site})
    .map((path) => statSync(join(site, path)))
    .filter((found) => found.isFile())
    .map(({size}) => size);
  return {cold, warm, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length};
}

async function seconds(maker: Maker, folder: string): Promise<number> {
  const {args, cwd, env} = maker.build(folder);
  const since = performance.now();
  const {code, output} = await run(args, env, undefined, cwd);
  if (code !== 0) throw new Error(`${maker.name} was not built:\n${output}`);
  return (performance.now() - since) / 1000;
}
