// What the data build of invented cities costs by size: `npx node tests/scale/measure.ts 1 10 100`.
// Each size runs in a program of its own; seconds are those of the processor, so that others at work count less.
import {mkdtempSync, rmSync} from "node:fs";
import {join} from "node:path";

import {buildData} from "../../scripts/compile/index.ts";
import {run} from "../../scripts/run.ts";
import {writeCity} from "./city.ts";

const [first = "", ...rest] = process.argv.slice(2);
if (first === "--one") await one(rest[0] ?? "", Number(rest[1]));
else for (const size of [first, ...rest].map(Number)) await measure(size);

/** Builds the data of one city and says what it took. */
async function one(folder: string, size: number): Promise<void> {
  const [data, generated] = [join(folder, "data"), join(folder, "generated")];
  writeCity(data, size);
  const before = process.resourceUsage();
  const {counts, problems} = await buildData({data, generated});
  if (!counts) throw new Error(problems.map(({found}) => found).join("\n"));
  const after = process.resourceUsage();
  const spent = (usage: NodeJS.ResourceUsage) => (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  const seconds = spent(after) - spent(before);
  const rows = counts["observations"] ?? 0;
  console.log(
    `${String(size).padStart(5)} × ${String(rows).padStart(8)} figures ${seconds.toFixed(1).padStart(7)} s` +
      `${((seconds / rows) * 1e6).toFixed(0).padStart(7)} µs each ${(after.maxRSS / 1024).toFixed(0).padStart(6)} MB`
  );
}

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(".tmp", "scale-"));
  try {
    const {code, output} = await run([import.meta.filename, "--one", folder, String(size)]);
    console.log(output.trim());
    if (code !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
