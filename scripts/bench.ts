// Builds and measures this site beside the same content by others, and prints how many times lighter and faster it is.
//
// `npm run bench -- --pages 8,16 --visits 1` takes fewer pages and visits, to see that all of it works.
import {join} from "node:path";
import {parseArgs} from "node:util";

import {asked, refuse} from "./programs/arguments.ts";
import {run} from "./run.ts";

const compare = join("tests", "bench", "compare.ts");
const usage = "用法：npm run bench -- [--pages 少,多] [--visits 次数]";
const {values: options} = asked(usage, () =>
  parseArgs({options: {pages: {type: "string"}, visits: {type: "string"}}})
);
const {pages = "1,2", visits = "1"} = options;
const [few = 0, many = 0] = pages.split(",").map(Number);
// Without them it chooses itself.
if (!/^\d+,\d+$/u.test(pages) || few === 0 || many <= few || !/^[1-9]\d*$/u.test(visits))
  refuse(usage);
const {code} = await run([compare, ...process.argv.slice(2)], {}, (line) => console.log(line));
process.exitCode = code;
