// Lays slips by chance into a data folder, time after time, and tells every one that makes the program itself fail.
//
// node scripts/node.js fuzz [RUNS] [FIRST SEED]; DATA names the folder, best a small city.
import {parseArgs} from "node:util";

import {dataFolder, readFolder} from "./compile/read/read-folder.ts";
import {contradictions} from "./fuzz/contradictions.ts";
import {mutate} from "./fuzz/mutate.ts";
import {trial} from "./fuzz/trial.ts";
import {watchdog} from "./fuzz/watchdog.ts";
import {asked, refuse} from "./programs/arguments.ts";

const usage = "用法：npm run fuzz -- [次数] [第一个种子]";
const {positionals} = asked(usage, () => parseArgs({allowPositionals: true}));
const [runs = 10_000, first = 1] = positionals.map(Number);
if (!Number.isInteger(runs) || !Number.isInteger(first) || positionals.length > 2) refuse(usage);

const city = readFolder(dataFolder);
const {parsed: before} = trial(city);
const count = {crashes: 0, refused: 0, read: 0, contradictions: 0};
let slowest = 0;
// Far beyond what any machine needs for one run.
const at = watchdog(60_000);
for (let seed = first; seed < first + runs; seed++) {
  at(seed);
  const {folder, slips} = mutate(city, seed);
  const since = performance.now();
  try {
    const {said, parsed} = trial(folder);
    const against = said === "" ? contradictions(before, parsed) : [];
    if (said) count.refused++;
    else count.read++;
    count.contradictions += against.length;
    if (against.length) console.error(`seed ${seed}: ${slips.join(", ")}: ${against.join("; ")}`);
  } catch (error) {
    count.crashes++;
    console.error(`seed ${seed}: ${slips.join(", ")}: ${String(error)}`);
  }
  slowest = Math.max(slowest, performance.now() - since);
}
at(0);
console.log(
  `${runs} runs: ${count.crashes} crashes, 0 hangs, ${count.contradictions} numbers against their words, ` +
    `${count.refused} refused, ${count.read} read; slowest ${Math.round(slowest)} ms`
);
process.exitCode = count.crashes || count.contradictions ? 1 : 0;
