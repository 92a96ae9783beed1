// Ends the process where one run of the fuzz does not come back: a loop cannot be stopped from within.
import {isMainThread, Worker, workerData} from "node:worker_threads";

/** What the two threads share: the seed at work, and whether all is done. */
interface Shared {
  beat: Int32Array<SharedArrayBuffer>;
  limit: number;
}

/** Watches from another thread; `limit` is in milliseconds. Gives what names the run now at work, 0 when all are done. */
export function watchdog(limit: number): (seed: number) => void {
  const beat = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), {workerData: {beat, limit}});
  worker.unref();
  return (seed) => void Atomics.store(beat, 0, seed);
}

if (!isMainThread) {
  const {beat, limit} = workerData as Shared;
  let seen = 0;
  setInterval(() => {
    const seed = Atomics.load(beat, 0);
    if (seed !== 0 && seed === seen) {
      process.stderr.write(`seed ${seed}: hangs, no end after ${limit} ms\n`, () =>
        process.kill(process.pid, "SIGKILL")
      );
    }
    seen = seed;
  }, limit);
}
