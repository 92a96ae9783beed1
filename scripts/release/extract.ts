// Lays the frozen releases into a built site: their files, the newest as `latest`, signposts for what has moved.
import {globSync, mkdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

import type {Problem} from "../compile/problems/problem.ts";
import {dataFolder, readFolder} from "../compile/read/read-folder.ts";
import {signposts} from "./addresses.ts";
import {readFrozen} from "./frozen.ts";
import {asLatest, liveAsLatest} from "./paths.ts";

/** The files below a folder, `/` between the parts. */
export function namesIn(folder: string): Set<string> {
  return new Set(
    globSync("**/*", {cwd: folder})
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => path.replaceAll("\\", "/"))
      .sort()
  );
}

/** Completes the site in `folder`. Where a frozen file is not what the ledger says, nothing is written. */
export function unfold(folder: string): Problem[] {
  const {frozen, problems} = readFrozen(readFolder(dataFolder));
  if (problems.length > 0) return problems;
  const put = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, bytes);
  };
  for (const {files} of frozen.releases) for (const [name, bytes] of files()) put(name, bytes);
  const newest = frozen.releases.at(-1);
  if (newest) {
    for (const [name, bytes] of newest.files()) {
      const copy = asLatest(name, newest.version);
      if (copy !== null) put(copy, bytes);
    }
  } else {
    for (const name of namesIn(folder)) {
      const copy = liveAsLatest(name);
      if (copy !== null) put(copy, readFileSync(join(folder, name)));
    }
  }
  const names = namesIn(folder);
  const page = names.has("index.html") ? readFileSync(join(folder, "index.html"), "utf8") : "";
  const home = /<link rel="canonical" href="([^"]+)"/u.exec(page)?.[1] ?? "http://localhost/";
  const read = (name: string) => readFileSync(join(folder, name));
  for (const [name, bytes] of signposts(frozen.addresses, names, home, read)) put(name, bytes);
  return [];
}
