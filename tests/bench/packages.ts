// What is compared with and measured by has packages of its own, in the cache: this project needs none of them.
import {cpSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";

import {run} from "../../scripts/run.ts";

/** The folder of the packages; sites built below it find them. */
export const home = resolve(".cache", "bench");

const listed = "tests/bench/packages";
const lock = "package-lock.json";

/** Installs exactly what is listed, where it is not there yet. */
export async function install(): Promise<void> {
  const wanted = readFileSync(join(listed, lock), "utf8");
  const kept = join(home, "node_modules", ".installed.json");
  if (existsSync(kept) && readFileSync(kept, "utf8") === wanted) return;
  const npm = process.env["npm_execpath"];
  if (npm === undefined) throw new Error("run it by npm, which installs what it compares with");
  mkdirSync(home, {recursive: true});
  for (const name of ["package.json", lock]) cpSync(join(listed, name), join(home, name));
  const {code, output} = await run([npm, "ci", "--ignore-scripts"], {}, undefined, home);
  if (code !== 0) throw new Error(output);
  cpSync(join(listed, lock), kept);
}

/** The file that a package offers as a command. */
export function command(name: string, called: string): string {
  const folder = join(home, "node_modules", name);
  const {bin} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: Record<string, string>;
  };
  return join(folder, bin[called] ?? "");
}
