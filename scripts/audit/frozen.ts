// What was published stays: frozen files keep their bytes, and no address is gone without a word where to.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import {dataFolder, readFolder} from "../compile/read/read-folder.ts";
import {lost} from "../release/addresses.ts";
import {readFrozen} from "../release/frozen.ts";
import {type FileLine, sha256} from "../release/ledger.ts";
import {onSite} from "../release/paths.ts";
import type {Built, Findings} from "./built.ts";

const read = () => readFrozen(readFolder(dataFolder)).frozen;

/** Every frozen file of the built site against its line of the ledger. */
export function bytes(
  site: Built,
  ledger: readonly FileLine[] = read().ledger,
  print: (file: string) => string = printed
): Findings {
  return ledger
    .filter(({version, first}) => version === first)
    .flatMap(({path, version, sha256: known}) => {
      const file = onSite(path, version);
      if (!site.files.has(file)) return [`${file} is missing`];
      return print(file) === known ? [] : [`${file} is not what was frozen`];
    });
}

/** Every address that a release published is there, or says where it has moved. */
export function addresses(site: Built, known = read().addresses): Findings {
  return lost(known, site.files);
}

function printed(file: string): string {
  return sha256(readFileSync(join(process.env["OUT"] ?? "dist", file)));
}
