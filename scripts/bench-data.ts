// What a million figures cost: data build and exports in time and memory, against the CSV reader alone on the same file.
//
// `npm run bench-data -- 100000 csv xlsx` takes fewer figures and only these exports.
import {mkdtempSync, rmSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";

import {asked, refuse} from "./programs/arguments.ts";
import {run} from "./run.ts";

const usage = "用法：npm run bench-data -- [数值个数] [csv json parquet xlsx zip changes]";
const [size = "1000000", ...chosen] = asked(usage, () =>
  parseArgs({allowPositionals: true})
).positionals;
const count = Number(size);
/** The programs that are measured; the exports all read what the data build wrote. */
const exports = ["csv", "json", "parquet", "xlsx", "zip", "changes"];
if (!Number.isInteger(count) || chosen.some((one) => !exports.includes(one))) refuse(usage);
const works = ["parse", "build", "read", ...(chosen.length ? chosen : exports)];
/** Without it a large program would stop at the limit of its kind, not at the memory of the machine. */
const room = "--max-old-space-size=14000";
const part = join("tests", "bench-data", "part.ts");

interface Cost {
  seconds: number;
  megabytes: number;
  size: number;
}

const folder = mkdtempSync(join(".tmp", "bench-"));
try {
  const made = await run([join("tests", "bench-data", "make.ts"), folder, String(count)]);
  if (made.code !== 0) throw new Error(made.output);
  console.log(`${count} figures, ${made.output.trim()}`);
  let bare: Cost | null = null;
  for (const what of works) {
    const {code, output} = await run([room, part, what, folder]);
    const line = output.trim().split("\n").at(-1) ?? "";
    if (code !== 0) {
      console.log(`${what.padEnd(8)} failed\n${output.slice(0, 3000)}`);
      process.exitCode = 1;
      if (what === "build") break;
      continue;
    }
    const cost = JSON.parse(line) as Cost;
    bare ??= cost;
    console.log(
      `${what.padEnd(8)}${listing(cost.seconds, "s", bare.seconds)}${listing(cost.megabytes, "MB", bare.megabytes)}`
    );
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** A measure and how many times that of the CSV reader alone it is. */
function listing(value: number, unit: string, bare: number): string {
  const digits = unit === "s" ? 1 : 0;
  return `${value.toFixed(digits).padStart(9)} ${unit}${(value / bare).toFixed(1).padStart(7)} ×`;
}
