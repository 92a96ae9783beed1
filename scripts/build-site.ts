// Builds the site: the data, then the pages in a folder beside, which takes the place of the last good one at the end.
//
// DATA, GENERATED, OUT and BASE point elsewhere for another city or another path. `--compress` lays .gz and .br beside
// each text file; `--again` builds also where nothing has changed.
import {globSync, statSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";

import {cacheFolder, generatedFolder, outFolder as out} from "../src/folders.ts";
import {compress} from "./build/compress.ts";
import {finishPages} from "./build/finish-pages.ts";
import {claim, refusal} from "./build/folder.ts";
import {codeDigest, inputsDigest, isCurrent, note} from "./build/inputs.ts";
import {lock} from "./build/lock.ts";
import {errorText, writePages} from "./build/pages.ts";
import {buildPaths, publish, recover, removeDraft} from "./build/publish.ts";
import {sweepCache} from "./build/sweep-cache.ts";
import {block} from "./compile/derive/summary.ts";
import {buildData, generatedTarget} from "./compile/index.ts";
import {both, report as reported} from "./compile/problems/problem.ts";
import {dataFolder, readFolder} from "./compile/read/read-folder.ts";
import {answerText} from "./editor/report.ts";
import {asked} from "./programs/arguments.ts";
import {extract} from "./release/extract.ts";

/** How long drawings and pictures took. */
const report = join(cacheFolder(), "report.json");

const {values: options} = asked("用法：npm run build -- [--compress] [--again]", () =>
  parseArgs({
    options: {compress: {type: "boolean", default: false}, again: {type: "boolean", default: false}}
  })
);

const place = buildPaths(out);
const target = {
  variable: "OUT",
  folder: out,
  left: (names: readonly string[]) => names.includes("404.html") && names.includes("_astro")
} as const;

/** What is said wherever a build ends without a new site. */
const kept = both(`${out} 保持原样。`, `${out} is as it was.`);

// Also what no one awaits is told in words; the next build sweeps what this one leaves.
process.on("uncaughtException", (error) => {
  console.error(`${errorText(error)}\n${kept}`);
  process.exit(1);
});

const fault = await build().catch(errorText);
if (fault !== null) {
  console.error(`${fault}\n${kept}`);
  process.exitCode = 1;
}

/** Null when the site stands; else why not. */
async function build(): Promise<string | null> {
  const refused =
    refusal(generatedTarget, [dataFolder]) ?? refusal(target, [dataFolder, generatedFolder]);
  if (refused !== null) return refused;
  claim(generatedFolder);
  // In this order everywhere, so that no two builds wait for each other.
  const release = [await lock(join(generatedFolder, ".lock")), await lock(place.lock)];
  try {
    if (await recover(place))
      console.log(
        both(`上次构建中断，${out} 已恢复。`, `The last build was cut off; ${out} is back.`)
      );
    return await made();
  } finally {
    removeDraft(place);
    release.forEach((free) => free());
  }
}

async function made(): Promise<string | null> {
  const variables = ["BASE", "RELEASE", "PICTURES", "SIGNS"].map((name) => process.env[name] ?? "");
  const code = codeDigest();
  const inputs = inputsDigest(readFolder(dataFolder), code, [
    ...variables,
    String(options.compress)
  ]);
  if (!options.again && isCurrent(place.record, inputs, place.site)) {
    console.log(
      both(`${out}：没有改动，不必重做。`, `${out}: nothing has changed, nothing to build.`)
    );
    return null;
  }
  const unsound = await facts();
  if (unsound !== null) return unsound;
  console.log(both("数据无误，正在做网页……", "The data is sound; making the pages …"));
  process.env["REPORT"] = report;
  process.env["CODE"] = code;
  const failed = await writePages(place.draft, generatedFolder);
  if (failed !== null) return failed;
  finishPages(place.draft);
  // A site that is built to be frozen holds nothing frozen before it.
  const breaches = process.env["RELEASE"] === undefined ? extract(place.draft) : [];
  if (breaches.length > 0) return reported(breaches, dataFolder);
  if (options.compress) await compress(place.draft);
  claim(place.draft);
  await publish(place);
  // Code that was changed while it ran has made what no digest tells.
  const sound = codeDigest() === code;
  sweepCache(code, sound);
  if (sound) note(place.record, inputs, place.site);
  console.log(counted());
  return null;
}

/** The data step; null when the facts are sound. It holds none of them while pages are made: these read them again. */
async function facts(): Promise<string | null> {
  const result = await buildData({log: (line) => console.log(line)});
  if (!result.counts) return answerText(result, dataFolder);
  console.log(block(result.counts));
  return null;
}

/** What stands there now. */
function counted(): string {
  const files = globSync(`${place.site}/**/*`).filter((path) => statSync(path).isFile());
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  const html = files.filter((path) => path.endsWith(".html")).length;
  return `${out}: ${html} pages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
