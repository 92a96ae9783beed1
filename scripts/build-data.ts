// Turns the data folder into typed JSON and says what came of it; see editor/report.ts for what it can be asked.
import {parseArgs} from "node:util";

import {speak} from "./editor/report.ts";
import {asked} from "./programs/arguments.ts";

const {values} = asked("用法：npm run data -- [--all] [--watch] [--steps] [--html 文件名]", () =>
  parseArgs({
    options: {
      all: {type: "boolean", default: false},
      watch: {type: "boolean", default: false},
      steps: {type: "boolean", default: false},
      html: {type: "string"}
    }
  })
);
process.exitCode = await speak(values);
