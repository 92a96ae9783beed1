// Fetches what makes faults by machine, and lets it try whether the unit tests see them: tests/README.md says more.
import {spawnSync} from "node:child_process";
import {join} from "node:path";

import {takesNothing} from "./programs/arguments.ts";
import {installAside} from "./programs/packages-aside.ts";

takesNothing("npm run mutate");

const home = ".cache/mutation";
// The test runner that it works with is the project's own.
await installAside("tests/mutation", home, ["--legacy-peer-deps"]);
const program = join(home, "node_modules/@stryker-mutator/core/bin/stryker.js");
const args = [program, "run", "tests/mutation/stryker.config.mjs"];
const {status} = spawnSync(process.execPath, args, {stdio: "inherit"});
process.exitCode = status ?? 1;
