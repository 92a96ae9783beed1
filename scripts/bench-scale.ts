// What invented cities of this one's size, and of ten and a hundred times it, cost: `npm run bench-scale -- 1 10 100`.
import {join} from "node:path";

import {run} from "./run.ts";

const asked = process.argv.slice(2);
const sizes = asked.length > 0 ? asked : ["1", "10", "100"];
const measure = join("tests", "scale", "measure.ts");
const {code, output} = await run([measure, ...sizes], {}, (line) => console.log(line));
if (code !== 0) console.error(output);
process.exitCode = code;
