// Checks types, lint and format, one after the other, and says what each found.
import {takesNothing} from "./programs/arguments.ts";
import {checks} from "./programs/static-checks.ts";
import {run} from "./run.ts";

takesNothing("npm run check");

// The types of the pages are checked against a configuration that reads the data.
const jobs = Object.entries({data: ["scripts/build-data.ts"], ...checks});

let failed = 0;
for (const [name, args] of jobs) {
  const {code, output} = await run(args);
  console.log(`${code === 0 ? "✓" : "✗"} ${name}`);
  if (code === 0) continue;
  failed += 1;
  console.log(output);
}
console.log(`${jobs.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
