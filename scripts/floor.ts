// Fetches the old browsers of tests/floor, each checked against the hash in its lock, and opens the built site in them.
import {spawnSync} from "node:child_process";
import {cpSync} from "node:fs";

import {bin} from "./run.ts";

const folder = ".cache/oldest-browsers";
cpSync("tests/floor", folder, {recursive: true});
// Their own companions drive them elsewhere; here they are only unpacked.
const flags = ["--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"];
const fetched = spawnSync("npm", ["ci", ...flags], {cwd: folder, stdio: "inherit"});
const tried =
  fetched.status === 0
    ? spawnSync(
        process.execPath,
        [bin("vitest"), "run", "--project", "site", "tests/floor/oldest-browsers.test.ts"],
        {stdio: "inherit"}
      )
    : fetched;
process.exitCode = tried.status ?? 1;
