// Runs a program of the project and keeps what it says.
import {type ChildProcess, spawn} from "node:child_process";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {stripVTControlCharacters} from "node:util";

const require = createRequire(import.meta.url);

/** What every script of ours loads first. */
const preload = new URL("preload.ts", import.meta.url).href;

/** What came of a run. */
export interface Ran {
  /** 0 when well; 1 where it was ended by a signal or could not start. */
  code: number;
  /** Everything it printed, both streams in the order they came, without colours. */
  output: string;
}

/** What runs now. Who ends this process ends them too, and this process when they have ended. */
const children = new Set<ChildProcess>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
let ended: NodeJS.Signals | null = null;

function end(signal: NodeJS.Signals): void {
  ended = signal;
  for (const child of children) child.kill(signal);
}

function enter(child: ChildProcess): void {
  if (children.size === 0) signals.forEach((signal) => process.on(signal, end));
  children.add(child);
}

function leave(child: ChildProcess): void {
  children.delete(child);
  if (children.size > 0) return;
  signals.forEach((signal) => process.off(signal, end));
  if (ended) process.kill(process.pid, ended);
}

/** Runs a script of ours or a file of a package on this same Node. `onLine` hears each line as it comes; it works in `cwd`. */
export function run(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  onLine: (line: string) => void = () => undefined,
  cwd = "."
): Promise<Ran> {
  return new Promise((resolve) => {
    const own = args[0]?.startsWith("scripts/") ? ["--import", preload, ...args] : args;
    const child = spawn(process.execPath, own, {
      env: {...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env},
      cwd,
      stdio: ["ignore", "pipe", "pipe"]
    });
    enter(child);
    let output = "";
    let rest = "";
    const hear = (chunk: string) => {
      const text = stripVTControlCharacters(chunk);
      output += text;
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(onLine);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.on("error", (error) => (output += `${error.message}\n`));
    child.on("close", (code) => {
      leave(child);
      resolve({code: code ?? 1, output});
    });
  });
}

/** The file a package offers as a command, e.g. `bin("astro")`. */
export function bin(name: string, command: string = name): string {
  const path = require.resolve(`${name}/package.json`);
  const {bin: commands} = require(path) as {bin: string | Record<string, string>};
  const file = typeof commands === "string" ? commands : commands[command];
  if (file === undefined) throw new Error(`package without command: ${name} ${command}`);
  return join(dirname(path), file);
}
