// Lays the frozen releases into a built site: each file once, an archive for each release, signposts for what has moved.
import {existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

import {wholeFiles} from "../../src/routes.ts";
import type {Problem} from "../compile/problems/problem.ts";
import {dataFolder, readFolder} from "../compile/read/read-folder.ts";
import {signposts} from "./addresses.ts";
import {readFrozen} from "./frozen.ts";
import {home} from "./paths.ts";
import {servedReleases} from "./serve-releases.ts";

/** What moved before the first release: `latest` was a second copy of the downloads; the server sends its files on. */
const always = [{path: "/data/latest/", since: "", moved_to: "/data/"}];

/** The files below a folder, `/` between the parts. */
export function namesIn(folder: string): Set<string> {
  return new Set(
    globSync("**/*", {cwd: folder})
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => path.replaceAll("\\", "/"))
      .sort()
  );
}

/** The full address of a built site's home page, as that page says. */
export function homeOf(folder: string): string {
  const page = join(folder, "index.html");
  const html = existsSync(page) ? readFileSync(page, "utf8") : "";
  return /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? "http://localhost/";
}

/** Completes the site in `folder`. Where a frozen file is not what the ledger says, nothing is written. */
export function extract(folder: string): Problem[] {
  const {frozen, problems} = readFrozen(readFolder(dataFolder));
  if (problems.length > 0) return problems;
  const at = homeOf(folder);
  const put = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, bytes);
  };
  for (const {version, files, archive} of servedReleases(frozen.releases, at)) {
    for (const [path, bytes] of files) put(path, bytes);
    put(`${home(version)}${wholeFiles.zip}`, archive());
  }
  const names = namesIn(folder);
  const read = (name: string) => readFileSync(join(folder, name));
  for (const [name, bytes] of signposts([...always, ...frozen.addresses], names, at, read))
    put(name, bytes);
  return [];
}
