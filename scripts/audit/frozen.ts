// What was published stays: frozen files keep their bytes, and no address is gone without a word where to.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import {outFolder as folder} from "../../src/folders.ts";
import {sha256} from "../../src/sha256.ts";
import {dataFolder, readFolder} from "../compile/read/read-folder.ts";
import {lostAddresses} from "../release/addresses.ts";
import {homeOf} from "../release/extract.ts";
import {readFrozen, type Release} from "../release/frozen.ts";
import {servedReleases} from "../release/serve-releases.ts";
import type {Built, Findings} from "./built.ts";

const read = () => readFrozen(readFolder(dataFolder)).frozen;

/** Every frozen file of the built site: what the ledger vouches for, with the addresses of the day. */
export function frozenBytes(
  site: Built,
  releases: readonly Release[] = read().releases,
  print: (file: string) => string = printed,
  home = homeOf(folder)
): Findings {
  return servedReleases(releases, home).flatMap(({files}) =>
    [...files].flatMap(([file, bytes]) => {
      if (!site.files.has(file)) return [`${file} is missing`];
      return print(file) === sha256(bytes) ? [] : [`${file} is not what was frozen`];
    })
  );
}

/** Every address that a release published is there, or says where it has moved. */
export function addresses(site: Built, known = read().addresses): Findings {
  return lostAddresses(known, site.files);
}

function printed(file: string): string {
  return sha256(readFileSync(join(folder, file)));
}
