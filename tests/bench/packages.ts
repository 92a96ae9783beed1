// What is compared with and measured by has packages of its own, in the cache: this project needs none of them.
import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";

import {installAside} from "../../scripts/programs/packages-aside.ts";

/** The folder of the packages; sites built below it find them. */
export const home = resolve(".cache", "bench");

/** Installs them, where they are not there yet. */
export const install = (): Promise<void> => installAside("tests/bench/packages", home);

/** The file that a package offers as a command. */
export function command(name: string, called: string): string {
  const folder = join(home, "node_modules", name);
  const {bin} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: Record<string, string>;
  };
  return join(folder, bin[called] ?? "");
}
