// Checks types, lint and format, one after the other, and says what each found.
import {progress, readTimes, writeTimes} from "./progress.ts";
import {run} from "./run.ts";
import {checks} from "./static-checks.ts";

const memory = ".cache/times-check.json";
const times = readTimes(memory);
// The types of the pages are checked against a configuration that reads the data.
const jobs = Object.entries({data: ["scripts/build-data.ts"], ...checks});
const board = progress(jobs.length, times);

let failed = 0;
for (const [name, args] of jobs) {
  board.begin(name);
  const {code, output} = await run(args, {}, (line) => board.at(name, line));
  board.end(name, code === 0);
  if (code === 0) continue;
  failed += 1;
  board.print(output);
}
board.close();
writeTimes(memory, times);
console.log(`${jobs.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
