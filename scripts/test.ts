// Runs everything there is to check and counts it. The last line is `N passed, N failed`.
import {readFileSync, rmSync} from "node:fs";

import {type Job, type Outcome, runJobs} from "./jobs.ts";
import {progress, readTimes, spent, writeTimes} from "./progress.ts";
import {bin, run} from "./run.ts";
import {checks} from "./static-checks.ts";

const memory = ".cache/times-test.json";

/** The build goes first, because most others wait for it; the browser last and alone, because it is heavy. */
const jobs: Job[] = [
  tool("build", ["scripts/build-site.ts"]),
  tool("lint", checks["lint"]),
  tool("format", checks["format"]),
  vitest("unit"),
  tool("types", checks["types"], ["build"]),
  tool("types of pages", checks["types of pages"], ["build"]),
  {...tool("audit", ["scripts/audit-site.ts"]), needs: ["build"]}
];
jobs.push({...vitest("site"), needs: ["build"], after: jobs.map(({name}) => name)});

const times = readTimes(memory);
const board = progress(jobs.length, times);
const since = performance.now();
const outcomes = [...(await runJobs(jobs, 2, board)).values()];
board.close();
writeTimes(memory, times);

const sum = (count: "passed" | "failed" | "skipped") =>
  outcomes.reduce((total, outcome) => total + outcome[count], 0);
const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
console.log(`in ${spent((performance.now() - since) / 1000)}, ${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** A program: its own count where its last line is one, else one test. */
function tool(name: string, args: readonly string[] = [], after: string[] = []): Job {
  return {
    name,
    after,
    run: async (at) => {
      const {code, output} = await run(args, {}, at);
      const own = /(\d+) passed, (\d+) failed\s*$/.exec(output);
      const [passed, failed] = own ? [Number(own[1]), Number(own[2])] : [code ? 0 : 1, 0];
      // A failure that nobody counted is one all the same.
      return {passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: 0, output};
    }
  };
}

/** A project of vitest.config.ts. */
function vitest(project: string): Job {
  const report = `.cache/${project}.json`;
  return {
    name: project,
    run: async (at) => {
      rmSync(report, {force: true});
      const {code, output} = await run(
        [
          ...[bin("vitest"), "run", "--project", project],
          ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
        ],
        {},
        (line) => at(line.trim())
      );
      return read(report, code, output);
    }
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
