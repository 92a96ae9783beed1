// Builds the site: the data, then the pages in a folder aside, which takes the place of the last good one at the end.
//
// DATA, GENERATED, OUT and BASE point elsewhere for another city or another path; `--compress` lays .gz and .br beside each text file.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync
} from "node:fs";
import {dirname, join} from "node:path";

import {report as reported} from "./compile/problems/problem.ts";
import {dataFolder} from "./compile/read/read-folder.ts";
import {compress} from "./compress.ts";
import {joinSheets} from "./merge-css.ts";
import {progress, readTimes, writeTimes} from "./progress.ts";
import {unfold} from "./release/extract.ts";
import {bin, run} from "./run.ts";

const out = process.env["OUT"] ?? "dist";
const draft = join(".tmp", `site-${process.pid}`);
const memory = ".cache/times.json";
const report = ".cache/report.json";
const packed = process.argv.includes("--compress");

const times = readTimes(memory);
const board = progress(packed ? 3 : 2, times);
process.exitCode = await build();
board.close();
rmSync(draft, {recursive: true, force: true});

async function build(): Promise<number> {
  board.begin("data");
  const data = await run(["scripts/build-data.ts"]);
  board.end("data", data.code === 0);
  board.print(data.output);
  if (data.code !== 0) return stop();

  board.begin("pages");
  rmSync(report, {force: true});
  let pages = 0;
  const astro = await run([bin("astro"), "build"], {OUT: draft, REPORT: report}, (line) => {
    const page = /[├└]─ (\S+)/.exec(line)?.[1];
    if (page !== undefined) board.at("pages", `${(pages += 1)} ${page}`);
  });
  board.end("pages", astro.code === 0);
  if (astro.code !== 0) {
    board.print(astro.output);
    return stop();
  }

  joinSheets(draft);

  // A site that is built to be frozen holds nothing frozen before it.
  const breaches = process.env["RELEASE"] === undefined ? unfold(draft) : [];
  if (breaches.length > 0) {
    board.print(reported(breaches, dataFolder));
    return stop();
  }

  if (packed) {
    board.begin("compress");
    await compress(draft);
    board.end("compress", true);
  }
  swap();
  const files = globSync(`${out}/**/*`).filter((path) => statSync(path).isFile());
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  const html = files.filter((path) => path.endsWith(".html")).length;
  board.print(`${out}: ${html} pages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
  if (existsSync(report)) {
    const {summary} = JSON.parse(readFileSync(report, "utf8")) as {summary: string};
    board.print(`${report}: ${summary}`);
  }
  writeTimes(memory, times);
  return 0;
}

function stop(): number {
  board.print(`${out} is as it was.`);
  return 1;
}

/** Two renames: at no time is there half a site. */
function swap(): void {
  const last = join(".tmp", `last-${process.pid}`);
  rmSync(last, {recursive: true, force: true});
  mkdirSync(dirname(out), {recursive: true});
  try {
    renameSync(out, last);
  } catch {
    // There was none.
  }
  try {
    renameSync(draft, out);
  } catch {
    // OUT may lie on another disk.
    cpSync(draft, out, {recursive: true});
  }
  rmSync(last, {recursive: true, force: true});
}
