// Runs jobs side by side, in their order, each after those it needs; a failure stops only what rests on it.
import type {Progress} from "./progress.ts";

/** What came of a job: tests counted, and what it printed. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  output: string;
}

/** One job. */
export interface Job {
  name: string;
  /** Names of the jobs that must have ended first. */
  after?: readonly string[];
  /** Names of the jobs that must have gone well, or this one is not run and counts as failed. */
  needs?: readonly string[];
  /** Does the work; `at` hears what it is at. Must not reject. */
  run: (at: (detail: string) => void) => Promise<Outcome>;
}

/** Runs all jobs, at most `lanes` at a time, and gives their outcomes by name. */
export async function runJobs(
  jobs: readonly Job[],
  lanes: number,
  board: Progress
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...jobs];
  const running = new Set<Promise<void>>();
  const ready = ({after = [], needs = []}: Job) =>
    [...after, ...needs].every((name) => outcomes.has(name));

  const start = async (job: Job) => {
    board.begin(job.name);
    const broken = (job.needs ?? []).filter((name) => outcomes.get(name)?.failed);
    const outcome = broken.length
      ? {passed: 0, failed: 1, skipped: 0, output: `not run: ${broken.join(", ")} failed`}
      : await job.run((detail) => board.at(job.name, detail));
    outcomes.set(job.name, outcome);
    board.end(job.name, outcome.failed === 0, counted(outcome));
    if (outcome.failed) board.print(outcome.output);
  };

  while (waiting.length || running.size) {
    const next = waiting.findIndex(ready);
    const job = running.size < lanes && next >= 0 ? waiting.splice(next, 1)[0] : undefined;
    if (job) {
      const work: Promise<void> = start(job).finally(() => running.delete(work));
      running.add(work);
    } else if (running.size) await Promise.race(running);
    else throw new Error(`jobs wait for each other: ${waiting.map(({name}) => name).join(", ")}`);
  }
  return outcomes;
}

/** The counts in words: `12 passed, 1 failed, 2 skipped`; what is zero is left out, but for the first. */
export function counted({passed, failed, skipped}: Omit<Outcome, "output">): string {
  return [
    `${passed} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(skipped ? [`${skipped} skipped`] : [])
  ].join(", ");
}
