// Ends a build's part in the cache: what it made is kept, what can no longer be asked for goes.
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";

import {draftOf, madeFolder} from "../../src/figures/build-cache.ts";
import {cacheFolder} from "../../src/folders.ts";
import {lives} from "./publish.ts";

/**
 * Keeps what this build made where `sound`, that is where the code did not change while it ran. What other states of
 * the code left goes, and what dead builds left; what another build is making stays.
 */
export function sweepCache(code: string, sound: boolean): void {
  const [fresh, home] = [draftOf(code), code].map((name) => join(madeFolder(), name)) as [
    string,
    string
  ];
  mkdirSync(home, {recursive: true});
  for (const name of sound && existsSync(fresh) ? readdirSync(fresh) : [])
    renameSync(join(fresh, name), join(home, name));
  remove(fresh);
  const others = readdirSync(madeFolder()).filter((name) => {
    const [, pid] = /-(\d+)$/u.exec(name) ?? [];
    return name !== code && (pid === undefined || !lives(Number(pid)));
  });
  for (const name of others) remove(join(madeFolder(), name));
  // What Node compiled, of which it sweeps nothing.
  if (others.length > 0) remove(join(cacheFolder(), "compiled"));
}

const remove = (path: string): void => rmSync(path, {recursive: true, force: true});
