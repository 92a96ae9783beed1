// Builds and measures this site beside the same content by others, and prints how many times lighter and faster it is.
//
// `npm run bench -- --pages 8,16 --visits 1` takes fewer pages and visits, to see that all of it works.
import {join} from "node:path";

import {run} from "./run.ts";

const compare = join("tests", "bench", "compare.ts");
const {code} = await run([compare, ...process.argv.slice(2)], {}, (line) => console.log(line));
process.exitCode = code;
