// Packages of a few commands, listed beside what needs them and installed in the cache: this project needs none of them.
import {cpSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

import {run} from "../run.ts";

const lock = "package-lock.json";

/**
 * Installs in `home` exactly what the lock in the folder `listed` says, where it is not there yet; a program in it
 * finds the packages of this project as well, which lie above. `more` is said to npm too. Throws with what was said.
 */
export async function installAside(
  listed: string,
  home: string,
  more: readonly string[] = []
): Promise<void> {
  const wanted = readFileSync(join(listed, lock), "utf8");
  const kept = join(home, "node_modules", ".installed.json");
  if (existsSync(kept) && readFileSync(kept, "utf8") === wanted) return;
  const npm = process.env["npm_execpath"];
  if (npm === undefined) throw new Error("run it by npm, which installs its packages");
  mkdirSync(home, {recursive: true});
  for (const name of ["package.json", lock]) cpSync(join(listed, name), join(home, name));
  const {code, output} = await run([npm, "ci", "--ignore-scripts", ...more], {}, undefined, home);
  if (code !== 0) throw new Error(output);
  cpSync(join(listed, lock), kept);
}
