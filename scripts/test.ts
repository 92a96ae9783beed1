// Runs everything there is to check and counts it. The last line is `N passed, N failed`.
import {readFileSync, rmSync} from "node:fs";
import {resolve} from "node:path";

import {takesNothing} from "./programs/arguments.ts";
import {checks} from "./programs/static-checks.ts";
import {bin, run} from "./run.ts";

takesNothing("npm test");

/** What came of a job: tests counted, and what it printed. */
interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  output: string;
}

const total = {passed: 0, failed: 0, skipped: 0};
const since = performance.now();

// The tests start programs of ours some hundred times: Node compiles the modules once. It never sweeps, so this does.
const compiled = resolve(".cache/compiled");
rmSync(compiled, {recursive: true, force: true});
process.env["NODE_COMPILE_CACHE"] = compiled;

// Two rows of about the same length, one a core: first what others wait for. The site's tests come last and take both.
const built = runJob("build", tool(["scripts/build-site.ts"]));
const onSite = (job: () => Promise<Outcome>) => async () =>
  (await built).failed === 0 ? job() : notBuilt();
await Promise.all([
  built
    .then(() => runJob("audit", onSite(tool(["scripts/audit-site.ts"]))))
    .then(() => runJob("types", tool(checks["types"])))
    .then(() => runJob("types of pages", tool(checks["pages"])))
    .then(() => runJob("format", tool(checks["format"])))
    .then(() => runJob("lint", tool(checks["lint"]))),
  runJob("unit", vitest("unit"))
]);
await runJob("site", onSite(vitest("site")));

console.log(`in ${Math.round((performance.now() - since) / 1000)} s, ${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** Runs a job, adds what came of it to the sum, and says it; of a failure everything it printed. */
async function runJob(name: string, job: () => Promise<Outcome>): Promise<Outcome> {
  const began = performance.now();
  const outcome = await job();
  for (const count of ["passed", "failed", "skipped"] as const) total[count] += outcome[count];
  const spent = Math.round((performance.now() - began) / 1000);
  const {passed, failed, output} = outcome;
  console.log(`${failed ? "✗" : "✓"} ${name} ${spent} s  ${passed} passed, ${failed} failed`);
  if (failed) console.log(output);
  return outcome;
}

/** What a job comes to that needs the site where the build has failed. */
function notBuilt(): Promise<Outcome> {
  return Promise.resolve({passed: 0, failed: 1, skipped: 0, output: "not run: the build failed"});
}

/** A program: its own count where its last line is one, else one test. */
function tool(args: readonly string[] = []): () => Promise<Outcome> {
  return async () => {
    const {code, output} = await run(args);
    const own = /(\d+) passed, (\d+) failed\s*$/.exec(output);
    const [passed, failed] = own ? [Number(own[1]), Number(own[2])] : [code ? 0 : 1, 0];
    // A failure that nobody counted is one all the same.
    return {passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: 0, output};
  };
}

/** A project of vitest.config.ts. */
function vitest(project: string): () => Promise<Outcome> {
  const report = `.cache/${project}.json`;
  return async () => {
    rmSync(report, {force: true});
    const {code, output} = await run([
      ...[bin("vitest"), "run", "--project", project],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
    ]);
    return read(report, code, output);
  };
}

function read(report: string, code: number, output: string): Outcome {
  try {
    const found = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    const failed = found.numFailedTests;
    return {
      passed: found.numPassedTests,
      // A file that could not be read, or an error between the tests, is no test, but a failure.
      failed: failed === 0 && (code !== 0 || found.numPassedTests === 0) ? 1 : failed,
      skipped: found.numPendingTests,
      // What passed need not be read again.
      output: output.slice(Math.max(0, output.search(/^⎯+ (Failed|Unhandled)/m)))
    };
  } catch {
    return {passed: 0, failed: 1, skipped: 0, output};
  }
}
