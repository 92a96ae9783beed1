// Ends a build's part in the cache: what it made is kept, what can no longer be asked for goes.
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";

import {draftOf, rememberedFolder} from "../../src/figures/remembered.ts";
import {lives} from "./publish.ts";

/**
 * Keeps what this build made where `sound`, that is where the code did not change while it ran. What other states of
 * the code left goes, and what dead builds left; what another build is making stays.
 */
export function settle(code: string, sound: boolean): void {
  const [fresh, home] = [draftOf(code), code].map((name) => join(rememberedFolder(), name)) as [
    string,
    string
  ];
  mkdirSync(home, {recursive: true});
  for (const name of sound && existsSync(fresh) ? readdirSync(fresh) : [])
    renameSync(join(fresh, name), join(home, name));
  rmSync(fresh, {recursive: true, force: true});
  for (const name of readdirSync(rememberedFolder())) {
    const [, pid] = /-(\d+)$/u.exec(name) ?? [];
    if (name !== code && (pid === undefined || !lives(Number(pid))))
      rmSync(join(rememberedFolder(), name), {recursive: true, force: true});
  }
}
