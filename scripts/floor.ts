// Fetches the old browsers of tests/floor, each checked against the hash in its lock, and opens the built site in them.
import {spawnSync} from "node:child_process";

import {takesNothing} from "./programs/arguments.ts";
import {installAside} from "./programs/packages-aside.ts";
import {bin} from "./run.ts";

takesNothing("npm run floor");

// Their own companions drive them elsewhere; here they are only unpacked.
await installAside("tests/floor", ".cache/oldest-browsers", ["--legacy-peer-deps"]);
const tests = ["run", "--project", "site", "tests/floor/oldest-browsers.test.ts"];
const {status} = spawnSync(process.execPath, [bin("vitest"), ...tests], {stdio: "inherit"});
process.exitCode = status ?? 1;
