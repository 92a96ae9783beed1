// An old Chromium with the libraries that came along in its package, for tests of the site in it.
import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliDecompressSync} from "node:zlib";

import {type Browser, chromium} from "playwright-core";

import {fonts, quiet, unpacked} from "../../scripts/browser.ts";

/** Starts the old browser in the folder of its package, with the libraries that came along. The caller closes it. */
export async function launchOld(folder: string): Promise<Browser> {
  const path = await unpacked(folder);
  const libraries = `${path}-libraries`;
  if (!existsSync(join(libraries, "lib"))) {
    mkdirSync(libraries, {recursive: true});
    const input = brotliDecompressSync(readFileSync(join(folder, "bin/aws.tar.br")));
    execFileSync("tar", ["-x", "-C", libraries], {input});
  }
  const env = {FONTCONFIG_FILE: fonts(), LD_LIBRARY_PATH: join(libraries, "lib")};
  return chromium.launch({executablePath: path, args: quiet, env: {...process.env, ...env}});
}
