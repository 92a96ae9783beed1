// Builds and measures this site beside the same content by others, and prints how many times lighter and faster it is.
//
// `npm run bench -- --pages 8,16 --visits 1` takes fewer pages and visits, to see that all of it works.
import {join} from "node:path";
import {parseArgs} from "node:util";

import {asked} from "./programs/arguments.ts";
import {run} from "./run.ts";

const compare = join("tests", "bench", "compare.ts");
// Which they are is read once more where they are used.
asked("用法：npm run bench -- [--pages 少,多] [--visits 次数]", () =>
  parseArgs({options: {pages: {type: "string"}, visits: {type: "string"}}})
);
const {code} = await run([compare, ...process.argv.slice(2)], {}, (line) => console.log(line));
process.exitCode = code;
