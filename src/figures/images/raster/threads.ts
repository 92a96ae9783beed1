// The threads of the press. Pixels are megabytes that come and go: in the main thread each few of them would send the
// collector through everything the build holds.
import {availableParallelism} from "node:os";
import {resolve} from "node:path";
import {Worker} from "node:worker_threads";

/** One picture: its name for errors, self-contained SVG, and the files of its fonts. */
export interface Job {
  name: string;
  svg: string;
  fontFiles: readonly string[];
}

/** What came of it. */
export type PngOutcome = {png: Uint8Array} | {fault: string};

const idle: Worker[] = [];
const waiting: ((thread: Worker) => void)[] = [];
let started = 0;
/** Why no thread can work: what it runs could not be loaded. */
let broken: Error | undefined;

/** A picture as PNG, made in a thread of its own as soon as one is free; `begun` hears when that is. */
export async function rasterise(job: Job, begun: () => void): Promise<Buffer> {
  const thread = await free();
  begun();
  // Who waits for a picture keeps the program running; a thread that rests does not.
  thread.ref();
  try {
    const outcome = await answer(thread, job);
    if ("fault" in outcome) throw new Error(`${job.name}: ${outcome.fault}`);
    return Buffer.from(outcome.png);
  } finally {
    thread.unref();
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  }
}

function free(): Promise<Worker> {
  const rested = idle.pop();
  if (rested) return Promise.resolve(rested);
  if (started === availableParallelism()) return new Promise((go) => waiting.push(go));
  started++;
  // By its name in the project, for it is not bundled with the pages.
  const thread = new Worker(resolve("src/figures/images/raster/rasterise.ts"));
  thread.once("error", (error: Error) => {
    broken = error;
  });
  return Promise.resolve(thread);
}

function answer(thread: Worker, job: Job): Promise<PngOutcome> {
  return new Promise((done, failed) => {
    if (broken) throw broken;
    const told = (outcome: PngOutcome) => {
      thread.off("error", failed);
      done(outcome);
    };
    thread.once("message", told);
    thread.once("error", failed);
    thread.postMessage(job);
  });
}
