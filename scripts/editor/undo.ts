// Takes back the last change that a command wrote: npm run undo -- [--dry-run]
import {parseArgs} from "node:util";

import {dataFolder} from "../compile/read/read-folder.ts";
import {asked} from "../programs/arguments.ts";
import {undo} from "./change/journal.ts";

const options = asked("用法：npm run undo -- [--dry-run]", () =>
  parseArgs({options: {"dry-run": {type: "boolean", default: false}}})
);
const dry = options.values["dry-run"];
const {done, said} = undo(dataFolder, dry);
if (done || dry) console.log(said);
else console.error(said);
process.exitCode = done || dry ? 0 : 1;
