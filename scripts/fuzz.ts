// Lays slips by chance into a data folder, time after time, and tells every one that makes the program itself fail.
//
// node scripts/node.js fuzz [RUNS] [FIRST SEED]; DATA names the folder, best a small city.
import {dataFolder, readFolder} from "./compile/read/read-folder.ts";
import {mutate} from "./desk/fuzz/mutate.ts";
import {trial} from "./desk/fuzz/trial.ts";

const [runs = 10_000, first = 1] = process.argv.slice(2).map(Number);
const city = readFolder(dataFolder);
let crashes = 0;
let refused = 0;
let slowest = 0;
for (let seed = first; seed < first + runs; seed++) {
  const {folder, slips} = mutate(city, seed);
  const since = performance.now();
  try {
    if (trial(folder)) refused++;
  } catch (error) {
    crashes++;
    console.error(`seed ${seed}: ${slips.join(", ")}: ${String(error)}`);
  }
  slowest = Math.max(slowest, performance.now() - since);
}
console.log(
  `${runs} runs: ${crashes} crashes, ${refused} refused, ${runs - refused - crashes} read; slowest ${Math.round(slowest)} ms`
);
process.exitCode = crashes ? 1 : 0;
