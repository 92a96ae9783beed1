// What invented cities of this one's size, and of ten and a hundred times it, cost: `npm run bench-scale -- 1 10 100`.
//
// The data build and the page step of each size run in programs of their own; of the pages, whole batches are made at the
// head, in the middle and at the end of each sort (pages.ts) and counted for all. After one changed cell both run
// again with what was kept, and once more with nothing: each file must be the same. Seconds are those of the processor, so
// that others at work count less.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import {run} from "../../scripts/run.ts";
import {changed, writeCity} from "./city.ts";
import {compared} from "./compared.ts";
import type {Visited} from "./pages.ts";
import type {Cost, Work} from "./part.ts";

/** What a page step is told by: the first that an address fits. */
const groups: readonly [name: string, sorts: RegExp][] = [
  ["bundles", /^bundles$/u],
  ["tables", /^tables$|^\/(?:data|explore\/data)\/.*\.|^\/data\/\[\.\.\.file\] |^\/verify\/.*\./u],
  ["search index", /^\/search\/index\.json$/u],
  ["pictures", /\.png$|^\/figures\/(?:\[id\]\/\[file\]|.*\.svg)$/u],
  ["exports", /\.(?:xlsx|docx|pptx|zip|csv|json|txt|xml)$|^\/forms\//u],
  ["pages", /^/u]
];

for (const size of process.argv.slice(2).map(Number)) await measure(size);

async function measure(size: number): Promise<void> {
  mkdirSync(".tmp", {recursive: true});
  const folder = mkdtempSync(join(".tmp", "scale-"));
  try {
    const data = join(folder, "data");
    writeCity(data, size);
    await costs(folder, size, "cold");
    change(data);
    await costs(folder, size, "warm");
    // With nothing that was kept.
    await part("pages", folder, "again");
    const {count, differing} = compared(join(folder, "warm"), join(folder, "again"));
    console.log(
      `${String(size).padStart(4)} warm against cold: ${String(count)} files compared, ` +
        (differing === undefined ? "all the same" : `the first that differs: ${differing}`)
    );
    if (differing !== undefined || count === 0) process.exitCode = 1;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** One value of the first series becomes another. */
function change(data: string): void {
  const path = join(data, "statistics", `${changed}.csv`);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/,year,\d+,/u, ",year,9,"));
}

async function costs(folder: string, size: number, state: string): Promise<void> {
  const {seconds, megabytes, count} = await part("data", folder, state);
  say(size, state, "data", count, seconds, megabytes);
  const made = await part("pages", folder, state);
  for (const [name, {count, seconds}] of grouped(made.visited ?? []))
    say(size, state, name, count, seconds);
  const all = total(made.visited ?? []);
  say(size, state, "all of these", all.count, all.seconds, made.megabytes);
}

async function part(work: Work, folder: string, state: string): Promise<Cost> {
  const names = ["data", "generated", state, state === "again" ? "no-cache" : "cache"];
  const [data, generated, out, cache] = names.map((name) => join(folder, name));
  const {code, output} = await run(
    ["--import", "./scripts/preload.ts", join("tests", "scale", "part.ts"), work],
    {DATA: data, GENERATED: generated, OUT: out, CACHE: cache}
  );
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Cost;
}

/** What each group would take if all of it were made. */
function grouped(visited: readonly Visited[]): Map<string, {count: number; seconds: number}> {
  const nameOf = ({sort}: Visited) => groups.find(([, sorts]) => sorts.test(sort))?.[0] ?? "";
  const found = Map.groupBy(visited, nameOf);
  return new Map([...found].map(([name, all]) => [name, total(all)]));
}

function total(visited: readonly Visited[]): {count: number; seconds: number} {
  return visited.reduce(
    (sum, {count, seconds}) => ({
      count: sum.count + count,
      seconds: sum.seconds + seconds
    }),
    {count: 0, seconds: 0}
  );
}

function say(
  size: number,
  state: string,
  what: string,
  count: number,
  seconds: number,
  megabytes?: number
): void {
  const each = (seconds / count) * 1e6;
  const memory = megabytes === undefined ? "" : `${megabytes.toFixed(0).padStart(7)} MB`;
  console.log(
    `${String(size).padStart(4)} ${state} ${what.padEnd(13)}${String(count).padStart(8)}` +
      `${seconds.toFixed(1).padStart(9)} s${each.toFixed(0).padStart(9)} µs each${memory}`
  );
}
