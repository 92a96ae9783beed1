// Long work shows itself: on a terminal a line that says what runs, how far and how long; else plain lines.
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** Where progress is written: a terminal, or something that takes lines. */
export interface Out {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/** How long each job took last time, in seconds, by name. */
export type Times = Record<string, number>;

/** A board of jobs. */
export interface Progress {
  begin: (job: string) => void;
  /** What the job is at. Shown on terminals only. */
  at: (job: string, detail: string) => void;
  /** Ends a job; `note` stands behind its time. */
  end: (job: string, ok: boolean, note?: string) => void;
  /** Prints lines that stay. */
  print: (text: string) => void;
  /** Takes the moving line away. */
  close: () => void;
}

interface Running {
  since: number;
  detail: string;
}

/** A board for `total` jobs. `now` gives seconds; the times of ended jobs are put into `times`. */
export function progress(
  total: number,
  times: Times = {},
  out: Out = process.stdout,
  now: () => number = () => performance.now() / 1000
): Progress {
  const running = new Map<string, Running>();
  let ended = 0;
  const clear = () => out.isTTY && out.write("\r\u001b[K");
  const draw = () => {
    if (!out.isTTY || running.size === 0) return;
    out.write(`\r\u001b[K${cut(line(running, ended, total, times, now()), out.columns ?? 80)}`);
  };
  // Only a terminal needs to be redrawn, and the work itself must keep the process alive, not this.
  const tick = out.isTTY ? setInterval(draw, 250) : undefined;
  tick?.unref();
  return {
    begin: (job) => {
      running.set(job, {since: now(), detail: ""});
      if (out.isTTY) draw();
      else out.write(`${job} …\n`);
    },
    at: (job, detail) => {
      const found = running.get(job);
      if (found) found.detail = detail;
    },
    end: (job, ok, note = "") => {
      const seconds = now() - (running.get(job)?.since ?? now());
      running.delete(job);
      ended += 1;
      if (ok) times[job] = Math.round(seconds * 10) / 10;
      clear();
      out.write(`${ok ? "✓" : "✗"} ${job} ${spent(seconds)}${note && `  ${note}`}\n`);
      draw();
    },
    print: (text) => {
      clear();
      out.write(text.endsWith("\n") ? text : `${text}\n`);
      draw();
    },
    close: () => {
      clearInterval(tick);
      clear();
    }
  };
}

/** Seconds as a reader says them: `0.4 s`, `12 s`, `2 min 05 s`. */
export function spent(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}

/** The times of the last run; none where there was none. */
export function readTimes(path: string): Times {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Times;
  } catch {
    return {};
  }
}

/** Keeps the times for the next run. */
export function writeTimes(path: string, times: Times): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, `${JSON.stringify(times, null, 1)}\n`);
}

function line(
  running: Map<string, Running>,
  ended: number,
  total: number,
  times: Times,
  now: number
): string {
  const parts = [...running].map(([job, {since, detail}]) => {
    const last = times[job];
    const of = last === undefined ? "" : ` of about ${spent(last)}`;
    return `${job} ${spent(now - since)}${of}${detail && ` · ${detail}`}`;
  });
  return `[${ended + 1}/${total}] ${parts.join("   ")}`;
}

/** Cuts to the width of the terminal, Chinese signs counted as two, so that it stays one line. */
function cut(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const sign of text) {
    width += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
    if (width >= columns) break;
    end += sign.length;
  }
  return text.slice(0, end);
}
