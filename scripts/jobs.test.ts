import {expect, test} from "vitest";

import {type Job, runJobs} from "./jobs.ts";
import {progress} from "./progress.ts";

async function trial(lanes: number, jobs: (Omit<Job, "run"> & {fails?: boolean})[]) {
  const seen: string[] = [];
  let most = 0;
  let now = 0;
  const board = progress(jobs.length, {}, {write: () => undefined});
  const work = jobs.map(({fails = false, ...job}): Job => ({
    ...job,
    run: async () => {
      seen.push(job.name);
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
      return {passed: fails ? 0 : 2, failed: fails ? 1 : 0, skipped: 0, output: ""};
    }
  }));
  const outcomes = await runJobs(work, lanes, board);
  return {outcomes, seen, most};
}

test("runJobs(jobs, lanes) runs in order and never more than its lanes at once", async () => {
  const {seen, most} = await trial(2, [{name: "a"}, {name: "b"}, {name: "c"}, {name: "d"}]);
  expect(seen).toEqual(["a", "b", "c", "d"]);
  expect(most).toBe(2);
});

test("runJobs(jobs, lanes) lets a job wait while a later one goes first", async () => {
  const {seen} = await trial(1, [{name: "late", after: ["early"]}, {name: "early"}]);
  expect(seen).toEqual(["early", "late"]);
});

test("runJobs(jobs, lanes) counts a job as failed where one it needs has failed, and goes on", async () => {
  const {outcomes, seen} = await trial(2, [
    {name: "build", fails: true},
    {name: "audit", needs: ["build"]},
    {name: "lint"},
    {name: "last", after: ["build"]}
  ]);
  expect(seen).toEqual(["build", "lint", "last"]);
  expect(outcomes.get("audit")).toMatchObject({passed: 0, failed: 1});
  expect(outcomes.get("last")).toMatchObject({passed: 2, failed: 0});
});

test("runJobs(jobs, lanes) refuses jobs that wait for each other", async () => {
  await expect(
    trial(2, [
      {name: "hen", after: ["egg"]},
      {name: "egg", after: ["hen"]}
    ])
  ).rejects.toThrow("jobs wait for each other: hen, egg");
});
