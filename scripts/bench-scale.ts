// What invented cities of this one's size, and of ten and a hundred times it, cost: `npm run bench-scale -- 1 10 100`.
import {join} from "node:path";
import {parseArgs} from "node:util";

import {asked, refuse} from "./programs/arguments.ts";
import {run} from "./run.ts";

const usage = "用法：npm run bench-scale -- [倍数 …]";
const {positionals} = asked(usage, () => parseArgs({allowPositionals: true}));
const sizes = positionals.length > 0 ? positionals : ["1", "10", "100"];
if (!sizes.every((size) => Number(size) > 0)) refuse(usage);
const measure = join("tests", "scale", "measure.ts");
const {code, output} = await run([measure, ...sizes], {}, (line) => console.log(line));
if (code !== 0) console.error(output);
process.exitCode = code;
